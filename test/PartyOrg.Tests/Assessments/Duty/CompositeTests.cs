using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Duty.DutyDesk;

namespace PartyOrg.Tests.Assessments.Duty;

/// <summary>双述双评双考: a round of the yearly composite fills itself from duty reports, visits, letters and the three lists.</summary>
public sealed class CompositeTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_round_of_the_yearly_composite_fills_itself_from_reports_visits_letters_and_lists()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var visited = await VisitedAsync(county);
        var lettered = (await county.GetAsync("/api/responsibility-letters/letter?state=midYearChecked&maxResultCount=1000"))["items"]!.AsArray().Select(l => l!["recipientId"]!.GetValue<Guid>()).ToHashSet();
        var reported = (await county.GetAsync($"{Api}/duty-report?state=published&maxResultCount=100"))["items"]!.AsArray().First(r => r!["organizationId"]!.GetValue<Guid>() is var id && visited.Contains(id) && lettered.Contains(id))!;
        var missing = (await county.GetAsync($"{Api}/duty-report?missing=true&state=draft&maxResultCount=100"))["items"]![0]!;
        Guid[] subjects = [reported["organizationId"]!.GetValue<Guid>(), missing["organizationId"]!.GetValue<Guid>()];
        var scheme = await county.PostAsync($"{Api}/scheme", await CompositeAsync(county));
        var round = await county.PostAsync($"{Api}/round", new { schemeId = scheme.Id(), name = "双述双评双考年度考核", period = "2026", figuresOn = "2026-11-18", legalBasis = "年度要点", judges = new[] { new { role = "peers" }, new { role = "members" } }, subjects = new { ids = subjects } });
        await county.PostAsync($"{Api}/round/{round.Id()}/open");

        var sheets = (await county.GetAsync($"{Api}/sheet?roundId={round.Id()}&maxResultCount=10"))["items"]!.AsArray();
        var (full, empty) = (await SheetAsync(county, sheets, subjects[0]), await SheetAsync(county, sheets, subjects[1]));
        var superior = FigureOf(full, "assessments.duty-report-superior");
        Assert.Equal(superior["share"]!.GetValue<decimal>(), ValueOf(full, "REPORT-1")!["value"]!.GetValue<decimal>());
        Assert.StartsWith("/assessments/duty-reports?", superior.Text("link"), StringComparison.Ordinal);
        Assert.Equal("figure", ValueOf(full, "REPORT-2")!.Text("source"));
        Assert.Equal(FigureOf(full, "assessments.visit-deducted")["value"]!.GetValue<decimal>(), ValueOf(full, "EXAM-4")!["value"]![0]!.GetValue<decimal>());
        Assert.All(["EXAM-1", "EXAM-2", "EXAM-3"], code => Assert.Equal("figure", ValueOf(full, code)!.Text("source")));
        Assert.Equal((0m, 1m), (full["knownFacts"]!["dutyReportMissing"]!.GetValue<decimal>(), empty["knownFacts"]!["dutyReportMissing"]!.GetValue<decimal>()));
        Assert.Equal("none", ValueOf(empty, "REPORT-1")!.Text("source"));
    }

    /// <summary>The shipped scheme as a county may copy it: its two reports are marked by the points that were given for them.</summary>
    private static async Task<JsonNode> CompositeAsync(Session county)
    {
        var shipped = (await county.GetAsync($"{Api}/scheme?filter=dual-report-review-exam&maxResultCount=1"))["items"]![0]!;
        var definition = (await county.GetAsync($"{Api}/scheme/{shipped.Id()}")).DeepClone();
        definition["code"] = "dual-report-of-the-county";
        var reports = definition["sections"]![0]!["indicators"]!.AsArray();
        (reports[0]!["mode"], reports[0]!["target"], reports[0]!["metric"]) = ("ratio", 1, "assessments.duty-report-superior");
        (reports[1]!["mode"], reports[1]!["target"], reports[1]!["metric"]) = ("ratio", 1, "assessments.duty-report-members");
        return definition;
    }

    private static async Task<HashSet<Guid>> VisitedAsync(Session county)
    {
        var visit = (await county.GetAsync($"{Api}/observation-visit?state=closed&maxResultCount=1"))["items"]![0]!;
        return (await county.GetAsync($"{Api}/observation-visit/{visit.Id()}"))["stops"]!.AsArray().Select(s => s!["organizationId"]!.GetValue<Guid>()).ToHashSet();
    }

    private static async Task<JsonNode> SheetAsync(Session county, JsonArray sheets, Guid organizationId) =>
        await county.GetAsync($"{Api}/sheet/{sheets.Single(s => s!["organizationId"]!.GetValue<Guid>() == organizationId)!.Id()}");

    private static JsonNode FigureOf(JsonNode sheet, string metric) => sheet["figures"]!.AsArray().Single(f => f!.Text("metric") == metric)!;

    private static JsonNode? ValueOf(JsonNode sheet, string indicator) => sheet["values"]!.AsArray().SingleOrDefault(v => v!.Text("indicator") == indicator);
}
