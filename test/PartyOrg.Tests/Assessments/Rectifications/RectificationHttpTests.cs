using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Data;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Settings;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments.Rectifications;

[Trait("Prints", "documents")]
public sealed class RectificationHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Url = "/api/assessments/rectification";
    private static readonly string[] Roles = ["countyLeader", "townshipLeader", "firstSecretary", "supportUnit"];

    [Fact]
    public async Task A_weak_branch_is_put_right_by_tasks_on_the_three_lists_a_vote_and_the_level_above()
    {
        var (county, town) = (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));
        var village = await NewVillageAsync("转化");
        var file = await UnderWayAsync(county, town, village);
        Assert.Equal(("underWay", 1, 2), (file.Text("state"), file["times"]!.GetValue<int>(), file["measures"]!.AsArray().Count));
        Assert.All(file["deeds"]!.AsArray().Where(d => d!.Text("name") == "accept"), d => Assert.Equal("Assessments:RectificationMeasuresOpen", d!.Text("code")));
        var task = await town.GetAsync($"{Lists.Api}/work-task/{file["measures"]![0]!["taskId"]}");
        Assert.Equal(("origin", $"/assessments/rectifications/{file.Id()}"), (task["chain"]![0]!.Text("kind"), task["chain"]![0]!.Text("link")));
        await RefusedAsync(town, $"{file.Id()}/accept", null, "Assessments:RectificationMeasuresOpen");

        using var kept = await town.Http.DeleteAsync($"{Lists.Api}/work-task/{file["measures"]![0]!["taskId"]}");
        Assert.Equal(HttpStatusCode.Conflict, kept.StatusCode);
        await StrikeOffAsync(file);
        await RefusedAsync(town, $"{file.Id()}/accept", null, "Assessments:ExitVoteMissing");
        await RefusedAsync(town, $"{file.Id()}/take-vote", new { ballotId = await VoteAsync(await county.TownAsync(), 20) }, "Assessments:ExitVoteElsewhere");
        await town.PostAsync($"{Url}/{file.Id()}/take-vote", new { ballotId = await VoteAsync(village, 15) });
        await RefusedAsync(town, $"{file.Id()}/accept", null, "Assessments:ExitVoteFailed");
        var voted = await town.PostAsync($"{Url}/{file.Id()}/take-vote", new { ballotId = await VoteAsync(village, 18) });
        Assert.Equal((18, 20, 0.9m, 100), (voted["vote"]!["approve"]!.GetValue<int>(), voted["vote"]!["of"]!.GetValue<int>(), voted["vote"]!["share"]!.GetValue<decimal>(), voted["progress"]!.GetValue<int>()));
        var accepted = await town.PostAsync($"{Url}/{file.Id()}/accept", new { remark = "转化到位" });
        Assert.Equal(("lookBack", "2027-11-18"), (accepted.Text("state"), accepted.Text("lookBackUntil")));
        await RefusedAsync(town, $"{file.Id()}/complete", null, "Assessments:RectificationLookBackRuns");
        Assert.Contains("转化", await PrintedDocument.GetAsync(town, $"{Url}/{file.Id()}/document", "rectification"), StringComparison.Ordinal);
        var again = await town.PostAsync($"{Url}/{file.Id()}/relapse", new { reason = "班子又散了", finishBy = "2027-03-01" });
        Assert.Equal(("underWay", 1), (again.Text("state"), again["relapses"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Who_fell_short_in_a_round_is_found_and_with_a_share_the_lowest_too()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var villages = await NewVillagesAsync("倒排甲", "倒排乙", "倒排丙", "倒排丁");
        var round = await JudgeAsync(villages, [95, 55, 88, 72]);
        Assert.Equal([villages[1]], await CandidatesAsync(county, round));
        await SettingAsync(RectificationSettings.LowestShare, "0.5");
        Assert.Equal([villages[1], villages[3]], await CandidatesAsync(county, round));
        await SettingAsync(RectificationSettings.LowestShare, "0");
        var proposed = await county.PostAsync($"{Url}/propose", new { organizationIds = new[] { villages[1] }, roundId = round });
        var file = await county.GetAsync($"{Url}/{proposed["items"]![0]}");
        Assert.Equal(("proposed", "notQualified", "“年度考核”未达标（55 分）"), (file.Text("state"), file["triggers"]![0]!.Text("kind"), file["triggers"]![0]!.Text("sentence")));
        await RefusedAsync(county, "propose", new { organizationIds = new[] { villages[0] }, roundId = round }, "Assessments:RectificationNoReason");
    }

    [Fact]
    public async Task A_branch_with_too_much_overdue_is_found_by_the_countys_limit()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var villages = await NewVillagesAsync("逾期两项", "逾期一项");
        await county.EnterProblemAsync(villages[0], "久拖不决一", "2026-10-08");
        await county.EnterProblemAsync(villages[0], "久拖不决二", "2026-10-09");
        await county.EnterProblemAsync(villages[1], "只有一项", "2026-10-09");
        await SettingAsync(RectificationSettings.Overdue, "2");
        var found = await CandidatesAsync(county, null);
        await SettingAsync(RectificationSettings.Overdue, "0");
        Assert.Contains(villages[0], found);
        Assert.DoesNotContain(villages[1], found);
        Assert.Empty(await CandidatesAsync(county, null));
    }

    [Fact]
    public async Task A_stranger_another_county_and_a_role_without_the_right_reach_nothing()
    {
        var (county, secretary) = (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"));
        var id = (await county.PostAsync($"{Url}/propose", new { organizationIds = new[] { await NewVillageAsync("外人") }, reason = "群众反映强烈" }))["items"]![0]!.GetValue<Guid>();
        foreach (var stranger in new[] { secretary, await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"), await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            using var answer = await stranger.Http.GetAsync($"{Url}/{id}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var forbidden = await secretary.Http.PostAsJsonAsync($"{Url}/{id}/confirm", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var beyond = await (await factory.SignInAsync(PartyOrgFactory.Yunling, "township2")).Http.PostAsJsonAsync($"{Url}/propose", new { organizationIds = new[] { await county.TownAsync() }, reason = "越界" });
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
        var todo = (await county.GetAsync("/api/administration/to-do"))["items"]!.AsArray();
        Assert.Contains(todo, t => t!.Text("kind") == "rectification-confirm");
    }

    [Fact]
    public async Task Of_many_who_propose_the_same_branch_at_once_one_is_kept_and_it_cannot_be_dissolved()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var village = await NewVillageAsync("同报");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => county.Http.PostAsJsonAsync($"{Url}/propose", new { organizationIds = new[] { village }, reason = "同时提出" })));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{(int)a.StatusCode}"));
        var objections = await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var organization = (await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync([village]))[village];
            return await services.GetServices<IOrganizationObjector>().OfType<RectificationObjector>().Single().GetObjectionsAsync(organization, OrganizationDeed.Dissolve, null);
        });
        Assert.Equal("Assessments:OpenRectification", Assert.Single(objections).Code);
        var metric = await county.GetAsync($"/api/platform/metric?organizationId={village}&period=2026");
        Assert.Contains(metric["items"]!.AsArray(), m => m!.Text("name") == "assessments.rectifications" && m!["value"]!.GetValue<decimal>() == 0);
    }

    private static async Task<JsonNode> UnderWayAsync(Session county, Session town, Guid village)
    {
        var id = (await town.PostAsync($"{Url}/propose", new { organizationIds = new[] { village }, reason = "班子不健全" }))["items"]![0]!.GetValue<Guid>();
        using var forbidden = await town.Http.PostAsJsonAsync($"{Url}/{id}/confirm", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        await county.PostAsync($"{Url}/{id}/confirm");
        await RefusedAsync(town, $"{id}/start", null, "Assessments:RectificationHelpersMissing");
        await town.PutAsync($"{Url}/{id}/helpers", new { helpers = Roles.Select(role => new { role, name = "帮扶" + role, post = "负责人" }) });
        await town.PutAsync($"{Url}/{id}/plan", new
        {
            goal = "配强班子", finishBy = "2027-03-31",
            measures = new[] { "选优书记", "完善制度" }.Select(measure => new { problem = "班子不健全", measure, dueOn = "2027-01-31", responsiblePerson = "王强" }),
        });
        return await town.PostAsync($"{Url}/{id}/start");
    }

    private async Task StrikeOffAsync(JsonNode file)
    {
        foreach (var measure in file["measures"]!.AsArray())
        {
            var task = measure!["taskId"]!.GetValue<Guid>();
            await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
            {
                var stored = await services.GetRequiredService<IRepository<PartyOrg.ThreeLists.Tasks.WorkTask>>().GetAsync(task);
                stored.ApplyForClosure("已完成", [], [], EntryGiven.Lead);
                stored.AcceptClosure(new DateOnly(2027, 2, 1), null, [], EntryGiven.Above);
                await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
            });
        }
    }

    private async Task<Guid> NewVillageAsync(string name)
    {
        var county = await factory.OrganizationDepartmentAsync();
        return (await county.PostAsync("/api/hierarchy/organization", new { parentId = await county.TownAsync(), name = $"中共竹店镇{name}村支部委员会", shortName = $"{name}村党支部", type = "branch", sector = "rural" })).Id();
    }

    private async Task<Guid[]> NewVillagesAsync(params string[] names)
    {
        var made = new List<Guid>();
        foreach (var name in names)
        {
            made.Add(await NewVillageAsync(name));
        }

        return [.. made];
    }

    private Task<Guid> VoteAsync(Guid organizationId, int approve) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var organization = (await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync([organizationId]))[organizationId];
        var ballot = CountedBallots.Of(organization.Id, organization.Code, new DateOnly(2026, 11, 18), 20, ("1", null, approve));
        services.GetRequiredService<IRepository<Ballot>>().Insert(ballot);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return ballot.Id;
    });

    /// <summary>Results of a round in which 60 points qualify.</summary>
    private Task<Guid> JudgeAsync(IReadOnlyList<Guid> villages, decimal[] totals) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var known = await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync(villages);
        var scheme = JsonSerializer.Deserialize<SchemeDefinition>(
            """
            {"code":"hundred","name":"百分制","subject":"organization","sections":[{"code":"A","name":"甲","fullScore":100,"indicators":[{"code":"A1","name":"甲","points":100,"mode":"graded"}]}],
             "total":{"floor":0,"cap":100},"rating":{"kind":"bands","bands":[{"min":90,"stars":5},{"min":60,"stars":3}]},"qualification":{"minTotal":60,"below":"整顿对象"}}
            """,
            SchemeJson.Options)!;
        var subjects = JsonSerializer.Deserialize<List<SubjectDefinition>>(JsonSerializer.Serialize(villages.Select((id, i) => new { id, name = known[id].Name, scores = new Dictionary<string, decimal> { ["A1"] = totals[i] } })), SchemeJson.Options)!;
        var round = await ClosedAsync(services, known.Values.ToList());
        var reckoned = Evaluator.Evaluate(scheme, subjects).Results;
        services.GetRequiredService<IRepository<SheetResult>>().InsertMany(villages.Zip(reckoned, (id, result) => new SheetResult(new ResultSubject(round.Id, Guid.CreateVersion7(), id, known[id].Code, null, known[id].Name), result, MovableClock.Start)));
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return round.Id;
    });

    private static async Task<AssessmentRound> ClosedAsync(IServiceProvider services, List<OrganizationRef> subjects)
    {
        var scheme = await services.GetRequiredService<IRepository<Scheme>>().Query.FirstAsync(s => s.Code == "five-star-service");
        var organizer = (await services.GetRequiredService<IHierarchyIntegrationService>().GetPathsAsync([subjects[0].Id]))[subjects[0].Id][0];
        var round = new AssessmentRound(organizer, scheme, new RoundPlan("年度考核", "2026", null, null, null, null, new OrganizationSelection(), [], [], []), new DateOnly(2026, 11, 1));
        round.Open([new SubjectSheet(round.Id, 1, new SheetSubject(subjects[0], null, subjects[0].Name), organizer)], null, MovableClock.Start);
        round.Begin(MovableClock.Start);
        while (round.State != RoundState.Closed)
        {
            round.Advance(MovableClock.Start);
        }

        services.GetRequiredService<IRepository<AssessmentRound>>().Insert(round);
        return round;
    }

    private static async Task<List<Guid>> CandidatesAsync(Session county, Guid? round) =>
        (await county.GetAsync($"{Url}/candidates?withinId={await county.TownAsync()}&roundId={round}"))["items"]!.AsArray().Select(c => c!["organizationId"]!.GetValue<Guid>()).ToList();

    private Task SettingAsync(string name, string value) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        await services.GetRequiredService<ISettingManager>().SetAsync(name, value);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });

    private static async Task RefusedAsync(Session session, string path, object? body, string code)
    {
        using var answer = await session.Http.PostAsJsonAsync($"{Url}/{path}", body ?? new { });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Conflict, $"{path}: {(int)answer.StatusCode} {text}");
        Assert.Equal(code, JsonNode.Parse(text)!["error"]!.Text("code"));
    }
}
