using System.Net;
using System.Net.Http.Json;
using PartyOrg.Administration.Notifications;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

public sealed class NotificationChoiceTests(OutboxFactory factory) : IClassFixture<OutboxFactory>
{
    private const string Url = "/api/administration/notification-choice";

    [Fact]
    public async Task Each_kind_has_its_own_choice_and_what_is_not_sent_stays()
    {
        var session = await factory.SignInAsync(PartyOrgFactory.Yunling, "leader");
        var kinds = (await session.GetAsync(Url))["kinds"]!.AsArray();
        Assert.All(kinds, k => Assert.Equal(("dailyDigest", false, false), ((string)k!["email"]!, (bool)k["weCom"]!, (bool)k["dingTalk"]!)));
        Assert.Contains(kinds, k => (string)k!["kind"]! == OutboxFactory.Kind && (string)k["name"]! == "届满提前提醒");

        await session.PutAsync(Url, new { kinds = new[] { new { kind = OutboxFactory.Kind, email = "never", weCom = true } } });
        await session.PutAsync(Url, new { kinds = new[] { new { kind = "Hierarchy:Notification:TermDueToday", email = "atOnce", weCom = false } } });
        var chosen = (await session.GetAsync(Url))["kinds"]!.AsArray().ToDictionary(k => (string)k!["kind"]!, k => ((string)k!["email"]!, (bool)k["weCom"]!));
        Assert.Equal(("never", true), chosen[OutboxFactory.Kind]);
        Assert.Equal(("atOnce", false), chosen["Hierarchy:Notification:TermDueToday"]);
        Assert.Equal(kinds.Count - 2, chosen.Values.Count(c => c == ("dailyDigest", false)));
    }

    [Fact]
    public async Task What_is_no_kind_cannot_be_chosen()
    {
        var session = await factory.SignInAsync(PartyOrgFactory.Yunling, "leader");
        using var answer = await session.Http.PutAsJsonAsync(Url, new { kinds = new[] { new { kind = "Hierarchy:NotAllowedParent", email = "never" } } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_channel_is_offered_once_the_county_has_it()
    {
        var session = await factory.SignInAsync(PartyOrgFactory.Yunling, "leader");
        var before = (await session.GetAsync(Url))["channels"]!;
        Assert.Equal((false, false, false), ((bool)before["email"]!, (bool)before["weCom"]!, (bool)before["dingTalk"]!));
        await factory.UseMailAsync();
        Assert.True((bool)(await session.GetAsync(Url))["channels"]!["email"]!);
    }

    [Fact]
    public async Task The_inbox_has_everything_whatever_was_chosen()
    {
        var quiet = await factory.PersonAsync("quiet", EmailChoice.Never);
        await factory.TellAsync("甲支部", quiet);
        Assert.Empty(await factory.MessagesAsync());
        var kept = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => Task.FromResult(
            Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PartyOrg.Platform.Data.PlatformDbContext>(services).Set<Notification>().Count(n => n.UserId == quiet)));
        Assert.Equal(1, kept);
    }
}
