using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Duty.DutyDesk;

namespace PartyOrg.Tests.Assessments.Duty;

[Trait("Prints", "documents")]
public sealed class VisitHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const HttpStatusCode Conflict = HttpStatusCode.Conflict;

    [Fact]
    public async Task A_visit_sets_out_is_judged_ranked_and_printed_and_a_problem_goes_to_the_list_in_one_step()
    {
        var (county, inspector) = (await factory.OrganizationDepartmentAsync(), await SignInAsync("inspector"));
        var (town, other) = (await county.TownAsync(), await OtherTownAsync(county));
        var visit = await PlanAsync(county, [town, other], "inspector", "township2");
        await county.PostAsync($"{Api}/observation-visit/{visit.Id()}/open");
        Assert.Contains((await inspector.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "visit-judge" && t!["count"]!.GetValue<int>() == 2);
        await JudgeAsync(inspector, visit.Id(), town, 3.5m);
        await JudgeAsync(inspector, visit.Id(), other, 6m);
        var note = await inspector.PostAsync($"{Api}/observation-visit/{visit.Id()}/notes", new { stopId = town, kind = "problem", text = "便民窗口值班制度没有落实" });
        await inspector.PostAsync($"{Api}/observation-visit/{visit.Id()}/notes", new { stopId = town, kind = "leaderRemark", text = "有特色", byName = "周副书记" });
        var refusal = await county.RefusedAsync(HttpMethod.Post, $"observation-visit/{visit.Id()}/close", new { }, Conflict, "Assessments:VisitWaitsFor");
        Assert.Equal("1", refusal!["data"]!["Count"]?.ToString() ?? refusal["data"]!["count"]!.ToString());

        var judge = await SignInAsync("township2");
        await JudgeAsync(judge, visit.Id(), town, 4.5m);
        await (await SignInAsync("township")).RefusedAsync(HttpMethod.Post, $"observation-visit/{visit.Id()}/notes/{note.Id()}/raise", new { dueOn = "2026-12-20" }, Conflict, "Assessments:VisitNotAJudge");
        var raised = await inspector.PostAsync($"{Api}/observation-visit/{visit.Id()}/notes/{note.Id()}/raise", new { dueOn = "2026-12-20" });
        var problem = await county.GetAsync($"/api/three-lists/problem/{raised["problemId"]}");
        Assert.Equal((town, "observationVisit"), (problem["organizationId"]!.GetValue<Guid>(), problem.Text("source")));
        await county.RefusedAsync(HttpMethod.Post, $"observation-visit/{visit.Id()}/notes/{note.Id()}/raise", new { dueOn = "2026-12-20" }, Conflict, "Assessments:VisitNoteRaised");

        var closed = await county.PostAsync($"{Api}/observation-visit/{visit.Id()}/close", new { });
        Assert.Equal([(96m, 1), (94m, 2)], closed["stops"]!.AsArray().Select(s => (s!["points"]!.GetValue<decimal>(), s!["rank"]!.GetValue<int>())));
        Assert.NotNull(closed["stops"]![0]!["progress"]);
        await AssertPrintedAsync(county, visit.Id(), "便民窗口值班制度没有落实", "周副书记", "值班无人");
        await inspector.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{town}", new { deductions = Array.Empty<object>() }, Conflict, "Assessments:VisitNotOpen");
    }

    [Fact]
    public async Task A_judge_gives_no_points_to_their_own_unit_and_nobody_else_judges()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (town, other) = (await county.TownAsync(), await OtherTownAsync(county));
        var visit = await PlanAsync(county, [town, other], "township2");
        var judge = await SignInAsync("township2");
        await judge.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{town}", Deductions(1), Conflict, "Assessments:VisitNotOpen");
        await county.PostAsync($"{Api}/observation-visit/{visit.Id()}/open");
        await judge.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{other}", Deductions(1), Conflict, "Assessments:VisitOwnUnit");
        await judge.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{town}", Deductions(99), HttpStatusCode.BadRequest);
        await judge.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{Guid.NewGuid()}", Deductions(1), HttpStatusCode.NotFound);
        await county.RefusedAsync(HttpMethod.Put, $"observation-visit/{visit.Id()}/sheets/{town}", Deductions(1), Conflict, "Assessments:VisitNotAJudge");
        await judge.RefusedAsync(HttpMethod.Post, $"observation-visit/{visit.Id()}/close", new { }, HttpStatusCode.NotFound);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => judge.Http.PostAsync($"{Api}/observation-visit/{visit.Id()}/sheets/{town}/submit", System.Net.Http.Json.JsonContent.Create(new { }))));
        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
    }

    [Fact]
    public async Task Who_is_neither_judge_nor_visited_nor_above_is_told_nothing_and_who_is_visited_reads_it()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var visit = await PlanAsync(county, [await county.TownAsync()], "inspector");
        var host = await SignInAsync("township");
        await host.RefusedAsync(HttpMethod.Get, $"observation-visit/{visit.Id()}", null, HttpStatusCode.NotFound);
        await county.PostAsync($"{Api}/observation-visit/{visit.Id()}/open");
        Assert.Equal("open", (await host.GetAsync($"{Api}/observation-visit/{visit.Id()}")).Text("state"));
        Assert.Contains((await host.GetAsync($"{Api}/observation-visit?addressed=true&maxResultCount=100"))["items"]!.AsArray(), v => v!.Id() == visit.Id());
        foreach (var stranger in new[] { await SignInAsync("township2"), await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            await stranger.RefusedAsync(HttpMethod.Get, $"observation-visit/{visit.Id()}", null, HttpStatusCode.NotFound);
            await stranger.RefusedAsync(HttpMethod.Get, $"observation-visit/{visit.Id()}/document", null, HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_demo_shows_a_ranking_with_progress_against_the_quarter_before()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var latest = (await county.GetAsync($"{Api}/observation-visit?state=closed&quarter=2026-Q3"))["items"]![0]!;
        var stops = (await county.GetAsync($"{Api}/observation-visit/{latest.Id()}"))["stops"]!.AsArray();
        Assert.All(stops, s => Assert.NotNull(s!["progress"]));
        Assert.Contains(stops, s => s!["rank"]!.GetValue<int>() == 1);
    }

    private Task<Session> SignInAsync(string user) => factory.SignInAsync(PartyOrgFactory.Yunling, user);

    private static async Task<Guid> OtherTownAsync(Session county) => await ResponsibilityLetters.County.OrganizationAsync(county, Lists.OtherTown);

    private static object Deductions(decimal points) => new { deductions = new[] { new { line = "A", points, reason = "值班无人" } } };

    private static async Task JudgeAsync(Session judge, Guid visit, Guid stop, decimal points)
    {
        await judge.PutAsync($"{Api}/observation-visit/{visit}/sheets/{stop}", Deductions(points));
        await judge.PostAsync($"{Api}/observation-visit/{visit}/sheets/{stop}/submit");
    }

    private async Task<JsonNode> PlanAsync(Session county, Guid[] stops, params string[] judges)
    {
        var accounts = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(judges));
        return await county.PostAsync($"{Api}/observation-visit", new
        {
            name = "四季度观摩", theme = "抓党建促治理", quarter = "2026-Q4", heldOn = "2026-11-18", basis = "年度要点",
            lines = new[] { new { code = "A", name = "阵地", limit = 40 }, new { code = "B", name = "党员", limit = 60 } },
            stops = stops.Select(s => new { organizationId = s }), judges = judges.Select(j => new { userId = accounts[j].Id, kind = "inspector" }),
        });
    }

    private static async Task AssertPrintedAsync(Session session, Guid id, params string[] texts)
    {
        var printed = await PrintedDocument.GetAsync(session, $"{Api}/observation-visit/{id}/document", "visit");
        Assert.All(texts, text => Assert.Contains(text, printed, StringComparison.Ordinal));
        using var table = await session.Http.GetAsync($"{Api}/observation-visit/{id}/table");
        using var sheet = SpreadsheetDocument.Open(await table.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Equal(3, sheet.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
    }
}
