using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments.MemberStars;

public sealed class MemberStarHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Url = "/api/assessments/member-star";
    private const string Village = "金湖村支部委员会";
    private const int Year = 2020; // long before the demo's

    private static readonly object[] Stars = [new { code = "STUDY", promise = "每月参加学习" }, new { code = "ECO", promise = "门前三包" }, new { code = "LAW", promise = "带头守法" }];

    [Fact]
    public async Task A_members_pledge_is_published_kept_voted_on_and_awarded_by_the_township()
    {
        var (secretary, town) = (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));
        var (branch, members) = await BranchAsync(secretary);
        var pledge = await secretary.PostAsync(Url, new { memberId = members[0], year = Year, stars = Stars });
        Assert.Equal(("draft", 10, 0.9m), (pledge.Text("state"), pledge["schemeStars"]!.AsArray().Count, pledge["approvalAbove"]!.GetValue<decimal>()));
        await secretary.PostAsync($"{Url}/{pledge.Id()}/publish");
        await secretary.PostAsync($"{Url}/{pledge.Id()}/mark", new { month = 5, marks = new[] { new { star = "STUDY", fulfilment = "kept", note = "参加三次" } } });
        var planned = await secretary.PostAsync($"{Url}/plan-ballot", new { year = Year, heldOn = "2026-11-18", entitled = 20, pledgeIds = new[] { pledge.Id() } });
        Assert.Equal(["1-STUDY", "1-ECO"], planned["form"]!["items"]!.AsArray().Select(i => i!.Text("code")));
        await RefusedAsync(secretary, "take-ballot", new { ballotId = planned.Id(), year = Year }, "Assessments:StarVoteNotCounted");
        await RefusedAsync(town, $"{pledge.Id()}/award", null, "Assessments:StarUndecided");

        var ballot = await VoteAsync(branch, members[0], ("1-STUDY", 19), ("1-ECO", 18));
        Assert.Equal(pledge.Id(), Assert.Single((await secretary.PostAsync($"{Url}/take-ballot", new { ballotId = ballot, year = Year }))["items"]!.AsArray())!.GetValue<Guid>());
        await secretary.PostAsync($"{Url}/{pledge.Id()}/decide", new { star = "LAW", isWon = true, because = "全年无违纪" });
        using var forbidden = await secretary.Http.PostAsJsonAsync($"{Url}/{pledge.Id()}/award", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        var awarded = await town.PostAsync($"{Url}/{pledge.Id()}/award");
        Assert.Equal([true, false, true], awarded["stars"]!.AsArray().Select(s => s!["isWon"]!.GetValue<bool>()));
        var revoked = await town.PostAsync($"{Url}/{pledge.Id()}/revoke", new { star = "LAW", because = "查实违纪" });
        Assert.Equal("查实违纪", revoked["stars"]![2]!.Text("revokedBecause"));
        await RefusedAsync(secretary, "", new { memberId = members[0], year = Year, stars = Stars }, "Assessments:StarPledgedAlready");
    }

    [Fact]
    public async Task A_branch_draws_up_drafts_for_all_of_its_members_with_what_they_promised_the_year_before()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary2");
        var members = (await BranchAsync(secretary)).Members;
        await secretary.PostAsync(Url, new { memberId = members[0], year = 2023, stars = Stars });
        var drawn = (await secretary.PostAsync($"{Url}/draw-up", new { year = 2024 }))["items"]!.AsArray();
        Assert.Equal(members.Count, drawn.Count);
        var kept = (await secretary.GetAsync($"{Url}?memberId={members[0]}&year=2024"))["items"]![0]!;
        Assert.Equal(["STUDY", "ECO", "LAW"], kept["stars"]!.AsArray().Select(s => s!.Text("code")));
        Assert.Empty((await secretary.PostAsync($"{Url}/draw-up", new { year = 2024 }))["items"]!.AsArray());
        await RefusedAsync(secretary, "plan-ballot", new { year = 2024, heldOn = "2026-11-18", entitled = 20 }, "Assessments:StarNothingToVoteOn");
    }

    [Fact]
    public async Task Names_are_for_those_with_the_right_figures_for_the_others_and_ones_own_for_oneself()
    {
        var (secretary, leader) = (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"), await factory.SignInAsync(PartyOrgFactory.Yunling, "leader"));
        var (branch, members) = await BranchAsync(secretary);
        var pledges = new List<Guid>();
        foreach (var member in members.Take(5))
        {
            pledges.Add((await secretary.PostAsync(Url, new { memberId = member, year = 2022, stars = Stars })).Id());
        }

        foreach (var pledge in pledges.Take(4))
        {
            await secretary.PostAsync($"{Url}/{pledge}/publish");
        }

        var figures = $"{Url}/figures?withinId={branch}&year=2022";
        Assert.Null((await leader.GetAsync(figures))["members"]); // four could each be told
        await secretary.PostAsync($"{Url}/{pledges[4]}/publish");
        Assert.Equal(5, (await leader.GetAsync(figures))["members"]!.GetValue<int>());
        Assert.Empty((await leader.GetAsync($"{Url}?year=2022"))["items"]!.AsArray());
        await NotFoundAsync(leader, pledges[0]);
        await GiveAccountAsync("leader", branch, members[0]);
        Assert.Equal(pledges[0], (await leader.GetAsync($"{Url}/mine"))["items"]!.AsArray().Single(p => p!["year"]!.GetValue<int>() == 2022)!.Id());
        Assert.Equal("published", (await leader.GetAsync($"{Url}/{pledges[0]}")).Text("state"));
        await NotFoundAsync(leader, pledges[1]);
        await NotFoundAsync(await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"), pledges[0]);
        await NotFoundAsync(await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept"), pledges[0]);
    }

    [Fact]
    public async Task Of_many_pledges_for_one_member_and_year_at_once_one_is_kept()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var member = (await BranchAsync(secretary)).Members[6];
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => secretary.Http.PostAsJsonAsync(Url, new { memberId = member, year = 2021, stars = Stars })));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{(int)a.StatusCode}"));
    }

    private static async Task<(Guid Branch, IReadOnlyList<Guid> Members)> BranchAsync(Session secretary)
    {
        var branch = await secretary.RootAsync();
        var members = (await secretary.GetAsync($"/api/hierarchy/member?organizationId={branch}&maxResultCount=200&sorting=name"))["items"]!.AsArray();
        return (branch, members.Where(m => m!["organizationId"]!.GetValue<Guid>() == branch).Select(m => m!.Id()).ToList());
    }

    private Task<Guid> VoteAsync(Guid branch, Guid member, params (string Item, int Approve)[] items) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var organization = (await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync([branch]))[branch];
        var ballot = CountedBallots.Of(branch, organization.Code, new DateOnly(2026, 11, 18), 20, items.Select(i => (i.Item, (Guid?)member, i.Approve)).ToArray());
        services.GetRequiredService<IRepository<Ballot>>().Insert(ballot);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return ballot.Id;
    });

    /// <summary>The account's person is the member: a post says so that names both.</summary>
    private Task GiveAccountAsync(string user, Guid branch, Guid member) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var account = (await services.GetRequiredService<PartyOrg.Administration.IAccountIntegrationService>().FindByUserNamesAsync([user]))[user];
        var organization = await services.GetRequiredService<IRepository<PartyOrg.Hierarchy.Organizations.Organization>>().GetAsync(branch);
        services.GetRequiredService<IRepository<Appointment>>().Insert(new Appointment(organization, Post.SupervisingLeader, account.Name, new DateOnly(2026, 1, 1), member, account.Id));
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });

    private static async Task NotFoundAsync(Session session, Guid id)
    {
        using var answer = await session.Http.GetAsync($"{Url}/{id}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task RefusedAsync(Session session, string path, object? body, string code)
    {
        using var answer = await session.Http.PostAsJsonAsync(path.Length == 0 ? Url : $"{Url}/{path}", body ?? new { });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Conflict, $"{path}: {(int)answer.StatusCode} {text}");
        Assert.Equal(code, JsonNode.Parse(text)!["error"]!.Text("code"));
    }
}
