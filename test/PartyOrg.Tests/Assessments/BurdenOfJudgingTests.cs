using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Assessments.Duty;
using PartyOrg.Tests.Assessments.Rounds;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using PartyOrg.ThreeLists;

namespace PartyOrg.Tests.Assessments;

/// <summary>基层减负: what the judging of a year asks of a village counts, and stays below the county's ceiling like everything else.</summary>
public sealed class BurdenOfJudgingTests : IAsyncLifetime, IDisposable
{
    private const string Burden = "/api/three-lists/burden";
    private readonly PartyOrgFactory _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_called_duty_report_counts_in_the_month_in_which_it_is_due()
    {
        var (town, village) = (await _host.SignInAsync(PartyOrgFactory.Yunling, "township"), await VillageAsync());
        await town.CallAsync("2024", "2027-02-10", village);
        Assert.Equal((1, 4), Of(await AskedAsync(town, village, "2027-02"), "DutyReports"));
        Assert.Equal((0, 0), Of(await AskedAsync(town, village, "2026-11"), "DutyReports"));
    }

    [Fact]
    public async Task A_call_above_the_ceiling_asks_nobody_until_somebody_else_has_approved_it()
    {
        var (county, town, village) = (await _host.OrganizationDepartmentAsync(), await _host.SignInAsync(PartyOrgFactory.Yunling, "township"), await VillageAsync());
        await town.CallAsync("2024", "2027-03-10", village);
        await _host.SetAsync(SupervisionSettings.BurdenCeiling, "1");
        var another = new { name = "半年述职", period = "2024-H1", fileBy = "2027-03-20", basis = "党支部工作条例", reporters = new { ids = new[] { village } } };
        var refused = await town.RefusedAsync(HttpMethod.Post, "duty-report-call", another, HttpStatusCode.Conflict, "ThreeLists:AboveCeiling");
        Assert.Equal("2027-03", refused!["data"]!.Text("Month"));
        Assert.Contains("金湖村", refused.Text("message"), StringComparison.Ordinal);
        Assert.Equal(0, (await town.GetAsync($"{DutyDesk.Api}/duty-report?period=2024-H1&organizationId={village}"))["totalCount"]!.GetValue<int>());
        await town.CallAsync("2024", "2027-03-25", village); // called once more it is no second report
        await town.PostAsync($"{DutyDesk.Api}/duty-report-call", new { another.name, another.period, fileBy = "2027-04-20", another.basis, another.reporters }); // April has room

        var asked = await town.PostAsync($"{Burden}/ask", new { month = "2027-03", reason = "上级统一部署" });
        Assert.Equal(await town.OrganizationAsync(Weeks.Township), asked["organizationId"]!.GetValue<Guid>());
        await county.PostAsync($"{Burden}/{asked["id"]}/decide", new { granted = true });
        await town.PostAsync($"{DutyDesk.Api}/duty-report-call", another);
        Assert.Equal((2, 8), Of(await AskedAsync(town, village, "2027-03"), "DutyReports"));
    }

    [Fact]
    public async Task A_self_assessment_counts_the_fields_that_no_figure_fills_and_a_round_above_the_ceiling_is_not_opened()
    {
        var (county, town, village) = (await _host.OrganizationDepartmentAsync(), await _host.SignInAsync(PartyOrgFactory.Yunling, "township"), await VillageAsync());
        var round = await RoundScene.PlannedAsync(_host);
        var month = (await county.GetAsync(round.Url))["steps"]!.AsArray().Single(s => s!.Text("kind") == "selfAssessment")!.Text("dueOn")[..7];
        var before = await AskedAsync(town, village, month);
        await _host.SetAsync(SupervisionSettings.BurdenCeiling, $"{before["reports"]}");
        await RoundScene.RefusedAsync(county, HttpMethod.Post, $"{round.Url}/open", null, "ThreeLists:AboveCeiling");
        await _host.SetAsync(SupervisionSettings.BurdenCeiling, "1000");
        await county.PostAsync($"{round.Url}/open");
        var (reports, fields) = Of(before, "SelfAssessments");
        Assert.Equal((reports + 1, fields + 2), Of(await AskedAsync(town, village, month), "SelfAssessments"));
        await county.PostAsync($"{round.Url}/abandon", new { reason = "与年度考核合并" });
        Assert.Equal((reports, fields), Of(await AskedAsync(county, village, month), "SelfAssessments"));
    }

    private async Task<Guid> VillageAsync() => await (await _host.OrganizationDepartmentAsync()).OrganizationAsync(Weeks.Village);

    private static async Task<JsonNode> AskedAsync(Session session, Guid organization, string month) =>
        (await session.GetAsync($"{Burden}?withinId={organization}&month={month}"))["items"]!.AsArray().Single(b => b!["organizationId"]!.GetValue<Guid>() == organization)!;

    private static (int Reports, int Fields) Of(JsonNode asked, string kind) =>
        asked["byKind"]!.AsArray().FirstOrDefault(k => k!.Text("kind") == kind) is { } found ? (found["reports"]!.GetValue<int>(), found["fields"]!.GetValue<int>()) : (0, 0);
}
