using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Data;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.Tests.Assessments.Rectifications;

/// <summary>What the tests of rectifications prepare: villages of a township, a round that judged them, votes that were counted, tasks that were struck off.</summary>
internal static class RectificationDesk
{
    public const string Url = "/api/assessments/rectification";

    private static readonly string[] Roles = ["countyLeader", "townshipLeader", "firstSecretary", "supportUnit"];

    public static async Task<Guid> NewVillageAsync(this PartyOrgFactory factory, string name)
    {
        var county = await factory.OrganizationDepartmentAsync();
        return (await county.PostAsync("/api/hierarchy/organization", new { parentId = await county.TownAsync(), name = $"中共竹店镇{name}村支部委员会", shortName = $"{name}村党支部", type = "branch", sector = "rural" })).Id();
    }

    public static async Task<Guid[]> NewVillagesAsync(this PartyOrgFactory factory, params string[] names)
    {
        var made = new List<Guid>();
        foreach (var name in names)
        {
            made.Add(await factory.NewVillageAsync(name));
        }

        return [.. made];
    }

    public static async Task<Guid> ProposeAsync(this Session session, Guid village, string reason) =>
        (await session.PostAsync($"{Url}/propose", new { organizationIds = new[] { village }, reason }))["items"]![0]!.GetValue<Guid>();

    /// <summary>A file whose four helpers are named and whose plan of two measures has become tasks.</summary>
    public static async Task<JsonNode> UnderWayAsync(this Session town, Session county, Guid village)
    {
        var id = await town.ProposeAsync(village, "班子不健全");
        await county.PostAsync($"{Url}/{id}/confirm");
        await town.PutAsync($"{Url}/{id}/helpers", new { helpers = Roles.Select(role => new { role, name = "帮扶" + role, post = "负责人" }) });
        await town.PutAsync($"{Url}/{id}/plan", new
        {
            goal = "配强班子", finishBy = "2027-03-31",
            measures = new[] { "选优书记", "完善制度" }.Select(measure => new { problem = "班子不健全", measure, dueOn = "2027-01-31", responsiblePerson = "王强" }),
        });
        return await town.PostAsync($"{Url}/{id}/start");
    }

    public static async Task StrikeOffMeasuresAsync(this PartyOrgFactory factory, JsonNode file)
    {
        foreach (var task in file["measures"]!.AsArray().Select(m => m!["taskId"]!.GetValue<Guid>()))
        {
            await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
            {
                var stored = await services.GetRequiredService<IRepository<WorkTask>>().GetAsync(task);
                stored.ApplyForClosure("已完成", [], [], EntryGiven.Lead);
                stored.AcceptClosure(new DateOnly(2027, 2, 1), null, [], EntryGiven.Above);
                await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
            });
        }
    }

    /// <summary>A secret vote of twenty, of whom so many approved.</summary>
    public static Task<Guid> VoteAsync(this PartyOrgFactory factory, Guid organizationId, int approve) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var organization = (await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync([organizationId]))[organizationId];
        var ballot = CountedBallots.Of(organization.Id, organization.Code, new DateOnly(2026, 11, 18), 20, ("1", null, approve));
        services.GetRequiredService<IRepository<Ballot>>().Insert(ballot);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return ballot.Id;
    });

    /// <summary>Results of a round in which 60 points qualify.</summary>
    public static Task<Guid> JudgeAsync(this PartyOrgFactory factory, IReadOnlyList<Guid> villages, decimal[] totals) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var known = await services.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync(villages);
        var scheme = JsonSerializer.Deserialize<SchemeDefinition>(
            """
            {"code":"hundred","name":"百分制","subject":"organization","sections":[{"code":"A","name":"甲","fullScore":100,"indicators":[{"code":"A1","name":"甲","points":100,"mode":"graded"}]}],
             "total":{"floor":0,"cap":100},"rating":{"kind":"bands","bands":[{"min":90,"stars":5},{"min":60,"stars":3}]},"qualification":{"minTotal":60,"below":"整顿对象"}}
            """,
            SchemeJson.Options)!;
        var subjects = JsonSerializer.Deserialize<List<SubjectDefinition>>(JsonSerializer.Serialize(villages.Select((id, i) => new { id, name = known[id].Name, scores = new Dictionary<string, decimal> { ["A1"] = totals[i] } })), SchemeJson.Options)!;
        var round = await ClosedRoundAsync(services, known.Values.ToList());
        var reckoned = Evaluator.Evaluate(scheme, subjects).Results;
        services.GetRequiredService<IRepository<SheetResult>>().InsertMany(villages.Zip(reckoned, (id, result) => new SheetResult(new ResultSubject(round.Id, Guid.CreateVersion7(), id, known[id].Code, null, known[id].Name), result, MovableClock.Start)));
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return round.Id;
    });

    public static async Task<List<Guid>> CandidatesAsync(this Session county, Guid? round = null) =>
        (await county.GetAsync($"{Url}/candidates?withinId={await county.TownAsync()}&roundId={round}"))["items"]!.AsArray().Select(c => c!["organizationId"]!.GetValue<Guid>()).ToList();

    public static async Task RefusedAsync(this Session session, string path, object? body, string code)
    {
        using var answer = await session.Http.PostAsJsonAsync($"{Url}/{path}", body ?? new { });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Conflict, $"{path}: {(int)answer.StatusCode} {text}");
        Assert.Equal(code, JsonNode.Parse(text)!["error"]!.Text("code"));
    }

    private static async Task<AssessmentRound> ClosedRoundAsync(IServiceProvider services, List<OrganizationRef> subjects)
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
}
