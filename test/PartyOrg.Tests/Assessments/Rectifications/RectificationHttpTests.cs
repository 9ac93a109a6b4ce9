using System.Net;
using System.Net.Http.Json;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rectifications.RectificationDesk;

namespace PartyOrg.Tests.Assessments.Rectifications;

[Trait("Prints", "documents")]
public sealed class RectificationHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task The_county_confirms_and_nothing_starts_before_the_four_helpers_are_named()
    {
        var (county, town) = await PeopleAsync();
        var id = await town.ProposeAsync(await factory.NewVillageAsync("待确认"), "班子不健全");
        using var forbidden = await town.Http.PostAsJsonAsync($"{Url}/{id}/confirm", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        await county.PostAsync($"{Url}/{id}/confirm");
        await town.RefusedAsync($"{id}/start", null, "Assessments:RectificationHelpersMissing");
    }

    [Fact]
    public async Task Its_measures_are_tasks_on_the_three_lists_that_stay_and_have_to_be_struck_off()
    {
        var (county, town) = await PeopleAsync();
        var file = await town.UnderWayAsync(county, await factory.NewVillageAsync("清单"));
        Assert.Equal(("underWay", 1, 2), (file.Text("state"), file["times"]!.GetValue<int>(), file["measures"]!.AsArray().Count));
        Assert.All(file["deeds"]!.AsArray().Where(d => d!.Text("name") == "accept"), d => Assert.Equal("Assessments:RectificationMeasuresOpen", d!.Text("code")));
        var task = $"{Lists.Api}/work-task/{file["measures"]![0]!["taskId"]}";
        var origin = (await town.GetAsync(task))["chain"]![0]!;
        Assert.Equal(("origin", $"/assessments/rectifications/{file.Id()}"), (origin.Text("kind"), origin.Text("link")));
        await town.RefusedAsync($"{file.Id()}/accept", null, "Assessments:RectificationMeasuresOpen");
        using var kept = await town.Http.DeleteAsync(task);
        Assert.Equal(HttpStatusCode.Conflict, kept.StatusCode);

        await factory.StrikeOffMeasuresAsync(file);
        Assert.Equal(100, (await town.GetAsync($"{Url}/{file.Id()}"))["progress"]!.GetValue<int>());
        await town.RefusedAsync($"{file.Id()}/accept", null, "Assessments:ExitVoteMissing");
    }

    [Fact]
    public async Task A_weak_branch_leaves_by_its_own_peoples_vote_and_the_level_above_and_is_looked_back_at_for_a_year()
    {
        var (county, town) = await PeopleAsync();
        var village = await factory.NewVillageAsync("转化");
        var file = await town.UnderWayAsync(county, village);
        await factory.StrikeOffMeasuresAsync(file);
        await town.RefusedAsync($"{file.Id()}/take-vote", new { ballotId = await factory.VoteAsync(await county.TownAsync(), 20) }, "Assessments:ExitVoteElsewhere");
        await town.PostAsync($"{Url}/{file.Id()}/take-vote", new { ballotId = await factory.VoteAsync(village, 15) });
        await town.RefusedAsync($"{file.Id()}/accept", null, "Assessments:ExitVoteFailed");
        var vote = (await town.PostAsync($"{Url}/{file.Id()}/take-vote", new { ballotId = await factory.VoteAsync(village, 18) }))["vote"]!;
        Assert.Equal((18, 20, 0.9m), (vote["approve"]!.GetValue<int>(), vote["of"]!.GetValue<int>(), vote["share"]!.GetValue<decimal>()));

        var accepted = await town.PostAsync($"{Url}/{file.Id()}/accept", new { remark = "转化到位" });
        Assert.Equal(("lookBack", "2027-11-18"), (accepted.Text("state"), accepted.Text("lookBackUntil")));
        await town.RefusedAsync($"{file.Id()}/complete", null, "Assessments:RectificationLookBackRuns");
        Assert.Contains("转化", await PrintedDocument.GetAsync(town, $"{Url}/{file.Id()}/document", "rectification"), StringComparison.Ordinal);
        var again = await town.PostAsync($"{Url}/{file.Id()}/relapse", new { reason = "班子又散了", finishBy = "2027-03-01" });
        Assert.Equal(("underWay", 1), (again.Text("state"), again["relapses"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Who_fell_short_in_a_round_is_found_and_with_a_share_the_lowest_too()
    {
        var (county, _) = await PeopleAsync();
        var villages = await factory.NewVillagesAsync("倒排甲", "倒排乙", "倒排丙", "倒排丁");
        var round = await factory.JudgeAsync(villages, [95, 55, 88, 72]);
        Assert.Equal([villages[1]], await county.CandidatesAsync(round));
        await factory.SetAsync(RectificationSettings.LowestShare, "0.5");
        Assert.Equal([villages[1], villages[3]], await county.CandidatesAsync(round));
        await factory.SetAsync(RectificationSettings.LowestShare, "0");
        var proposed = await county.PostAsync($"{Url}/propose", new { organizationIds = new[] { villages[1] }, roundId = round });
        var file = await county.GetAsync($"{Url}/{proposed["items"]![0]}");
        Assert.Equal(("proposed", "notQualified", "“年度考核”未达标（55 分）"), (file.Text("state"), file["triggers"]![0]!.Text("kind"), file["triggers"]![0]!.Text("sentence")));
        await county.RefusedAsync("propose", new { organizationIds = new[] { villages[0] }, roundId = round }, "Assessments:RectificationNoReason");
    }

    [Fact]
    public async Task A_branch_with_too_much_overdue_is_found_by_the_countys_limit()
    {
        var (county, _) = await PeopleAsync();
        var villages = await factory.NewVillagesAsync("逾期两项", "逾期一项");
        await county.EnterProblemAsync(villages[0], "久拖不决一", "2026-10-08");
        await county.EnterProblemAsync(villages[0], "久拖不决二", "2026-10-09");
        await county.EnterProblemAsync(villages[1], "只有一项", "2026-10-09");
        await factory.SetAsync(RectificationSettings.Overdue, "2");
        var found = await county.CandidatesAsync();
        await factory.SetAsync(RectificationSettings.Overdue, "0");
        Assert.Contains(villages[0], found);
        Assert.DoesNotContain(villages[1], found);
        Assert.Empty(await county.CandidatesAsync());
    }

    [Fact]
    public async Task A_stranger_another_county_and_a_role_without_the_right_reach_nothing()
    {
        var (county, _) = await PeopleAsync();
        var (secretary, otherTown) = (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"), await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"));
        var id = await county.ProposeAsync(await factory.NewVillageAsync("外人"), "群众反映强烈");
        foreach (var stranger in new[] { secretary, otherTown, await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            using var answer = await stranger.Http.GetAsync($"{Url}/{id}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var forbidden = await secretary.Http.PostAsJsonAsync($"{Url}/{id}/confirm", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var beyond = await otherTown.Http.PostAsJsonAsync($"{Url}/propose", new { organizationIds = new[] { await county.TownAsync() }, reason = "越界" });
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
        Assert.Contains((await county.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "rectification-confirm");
    }

    [Fact]
    public async Task Of_many_who_propose_the_same_branch_at_once_one_is_kept_and_it_cannot_be_dissolved()
    {
        var (county, _) = await PeopleAsync();
        var village = await factory.NewVillageAsync("同报");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => county.Http.PostAsJsonAsync($"{Url}/propose", new { organizationIds = new[] { village }, reason = "同时提出" })));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{(int)a.StatusCode}"));
        using var dissolved = await county.Http.PostAsJsonAsync($"/api/hierarchy/organization/{village}/dissolve", new { on = "2026-11-18" });
        Assert.Contains("Assessments:OpenRectification", await dissolved.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var metric = await county.GetAsync($"/api/platform/metric?organizationId={village}&period=2026");
        Assert.Contains(metric["items"]!.AsArray(), m => m!.Text("name") == "assessments.rectifications" && m!["value"]!.GetValue<decimal>() == 0);
    }

    private async Task<(Session County, Session Town)> PeopleAsync() => (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));
}
