using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Data;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>What there is only one of, and how often one may.</summary>
public sealed class RaceTests : PartyOrgFactory
{
    private const int Limit = 3;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("RateLimits:OpenDeedsPerAddress", $"{Limit}");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_has_decided()
    {
        var round = await JudgedRound.AtRatingAsync(this);
        await round.PublishAsync();
        Clock.MoveTo(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        round = round with { County = await Session.SignInAsync(this, Yunling, "orgdept", Password) };
        await round.AdvanceAsync();
        var township = await Session.SignInAsync(this, Yunling, "township", Password);
        var id = (await township.GetAsync($"{JudgedRound.Api}/approval?roundId={round.Id}"))["items"]!.AsArray().Single()!["id"];
        var answers = await Task.WhenAll(
            township.Http.PostAsJsonAsync($"{JudgedRound.Api}/approval/{id}/approve", new { }), township.Http.PostAsJsonAsync($"{JudgedRound.Api}/approval/{id}/send-back", new { reason = "同时退回" }));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
        Assert.Empty(await InTenantAsync(Yunling, services => services.GetServices<IInvariant>().OfType<ResultInvariants>().Single().CheckAsync()));
    }

    [Fact]
    public async Task One_address_objects_only_so_often_without_signing_in()
    {
        var round = await JudgedRound.AtRatingAsync(this);
        var url = $"{JudgedRound.Api}/publicity/{(await round.PublishAsync())["id"]}/object";
        await (await SignInAsync(Yunling, "sysadmin")).PutAsync("/api/setting-management/settings", new { settings = new[] { new { name = "Assessments.PublicPublicity", value = "true" } } });
        var visitor = Anonymous();
        for (var i = 0; i < Limit; i++)
        {
            await visitor.PostAsync(url, new { text = "匿名的异议内容", isAnonymous = true });
        }

        using var answer = await visitor.Http.PostAsJsonAsync(url, new { text = "匿名的异议内容", isAnonymous = true });
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }
}
