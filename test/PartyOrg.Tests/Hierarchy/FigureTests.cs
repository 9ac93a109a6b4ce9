using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>Each figure agrees with the list that it counts, and each part of the tree with whoever may see it.</summary>
public sealed class FigureTests : PartyOrgFactory
{
    private const string List = "/api/hierarchy/organization";

    [Fact]
    public async Task The_to_do_of_terms_counts_what_its_link_opens()
    {
        var session = await SignInAsync(Yunling, "orgdept");
        var toDo = (await session.GetAsync("/api/administration/to-do"))["items"]!.AsArray().Single(t => (string)t!["kind"]! == "Hierarchy:ToDo:TermOverdue")!;
        Assert.Equal(await CountAsync(session, "termOverdue=true"), (int)toDo["count"]!);
        Assert.Equal("/hierarchy/organizations?termOverdue=true", (string)toDo["link"]!);
    }

    [Fact]
    public async Task Metrics_of_a_township_agree_with_its_lists_and_stay_within_it()
    {
        var session = await SignInAsync(Yunling, "township");
        var township = (await session.GetAsync(List + "/roots"))["items"]![0]!;
        var figures = (await session.GetAsync($"/api/platform/metric?organizationId={township["id"]}&period={Clock.GetUtcNow().Year}"))["items"]!.AsArray()
            .ToDictionary(m => (string)m!["name"]!, m => (int?)(decimal?)m!["value"]);
        Assert.Equal(await CountAsync(session, $"withinId={township["id"]}"), figures["hierarchy.organizations"]);
        Assert.Equal(await CountAsync(session, $"withinId={township["id"]}&withoutSecretary=true"), figures["hierarchy.without-secretary"]);
        Assert.InRange(figures["hierarchy.full-members"]!.Value, 1, figures["hierarchy.members"]!.Value);
        Assert.InRange(figures["hierarchy.terms-in-order"]!.Value, 0, 100);

        var other = (await (await SignInAsync(Yunling, "township2")).GetAsync(List + "/roots"))["items"]![0]!;
        using var refused = await session.Http.GetAsync($"/api/platform/metric?organizationId={other["id"]}&period=2026");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_statement_counts_each_sector_as_its_exact_list_does()
    {
        var session = await SignInAsync(Yunling, "orgdept");
        var county = (await session.GetAsync(List + "/roots"))["items"]![0]!;
        var statement = await session.GetAsync($"{List}/{county["id"]}/statement");
        foreach (var (sector, count) in statement["organizations"]!["bySector"]!.AsObject())
        {
            Assert.Equal(await CountAsync(session, $"sector={sector}&sectorExactly=true"), (int)count!);
        }
    }

    [Fact]
    public async Task The_path_says_which_of_it_the_reader_may_open()
    {
        var session = await SignInAsync(Yunling, "township");
        var branch = (await session.GetAsync(List + "?type=branch&maxResultCount=1"))["items"]![0]!;
        var path = (await session.GetAsync($"{List}/{branch["id"]}"))["path"]!.AsArray();
        Assert.False((bool)path[0]!["inScope"]!);
        Assert.True((bool)path[^1]!["inScope"]!);
        foreach (var place in path)
        {
            using var answer = await session.Http.GetAsync($"{List}/{place!["id"]}");
            Assert.Equal((bool)place["inScope"]! ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_a_post_covers_is_covered_to_its_last_day_and_no_longer()
    {
        var session = await SignInAsync(Yunling, "orgdept");
        var leader = (await session.GetAsync("/api/identity/users/lookup/search?filter=township2"))["items"]![0]!["id"]!;
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(8));
        foreach (var post in (await session.GetAsync($"/api/hierarchy/appointment?userId={leader}&on={today:yyyy-MM-dd}"))["items"]!.AsArray())
        {
            await session.PostAsync($"/api/hierarchy/appointment/{post!["id"]}/end", new { lastDay = today });
        }

        Assert.NotEmpty(await ScopesAsync((Guid)leader));
        Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await ScopesAsync((Guid)leader));
    }

    private Task<IReadOnlyList<string>> ScopesAsync(Guid user) =>
        InTenantAsync(Yunling, async services => (await services.GetRequiredService<IActorSource>().FindAsync(user))!.Scopes);

    private static async Task<int> CountAsync(Session session, string query) => (int)(await session.GetAsync($"{List}?maxResultCount=1&{query}"))["totalCount"]!;
}
