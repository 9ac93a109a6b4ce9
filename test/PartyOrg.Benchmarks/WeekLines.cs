using System.Text;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Benchmarks;

/// <summary>The lines of the weekly rhythm: list, board and submission against the same by hand, three years of weeks against one, and everybody submitting at once.</summary>
internal sealed class WeekLines(World world, Session user, Floor floor, Comparison compare)
{
    private const string Api = "/api/three-lists";
    private const int WeeksOfAYear = 50; // with the present one and those without a working day no more than 52
    private const int Submitting = 400;
    private const int WeeksToSubmit = 40;
    private const int AtOnce = 100;

    private Guid _top;
    private string _topCode = "", _week = "", _past = "";

    public async Task MeasureAsync(Func<string[], bool> wants)
    {
        if (!wants(["weeks", "submit", "rush"]))
        {
            return;
        }

        var isShort = !wants(["weeks"]);
        _week = await world.FillAsync(World.County, isShort ? 2 : WeeksOfAYear);
        await AnalyzeAsync();
        var top = await user.TopAsync();
        (_top, _topCode) = ((Guid)top["id"]!, (string)top["code"]!);
        _past = (string)(await user.GetAsync($"{Api}/reporting-calendar"))["items"]!.AsArray().Last(w => (string)w!["state"]! == "closed")!["week"]!;
        await (wants(["weeks"]) ? ReadsAsync() : Task.CompletedTask);
        if (wants(["submit", "rush"]))
        {
            var secretaries = await world.SignInSecretariesAsync(World.County, wants(["rush"]) ? int.MaxValue : Submitting, world.Browser);
            await (wants(["rush"]) ? RushAsync(secretaries) : Task.CompletedTask);
            await (wants(["submit"]) ? SubmitAsync(secretaries.Take(Submitting).ToDictionary(s => s.OrganizationId, s => s.Session)) : Task.CompletedTask);
        }
    }

    private async Task ReadsAsync()
    {
        var township = (await user.GetAsync($"/api/hierarchy/organization?parentId={_top}&sorting=code&maxResultCount=2"))["items"]![1]!;
        var (townshipId, code) = ((Guid)township["id"]!, (string)township["code"]!);
        var sql = new WeekSql(TestDatabase.Provider == "Sqlite" ? world.TenantId.ToString().ToUpperInvariant() : world.TenantId, DateOnly.FromDateTime(DateTime.Parse((string)(await user.GetAsync($"{Api}/reporting-calendar/{_week}"))["from"]!, System.Globalization.CultureInfo.InvariantCulture)));
        var list = $"{Api}/weekly-report?withinId={townshipId}&week={_past}&state=accepted&maxResultCount=50";
        var board = $"{Api}/weekly-board?organizationId={_top}&week={_week}";
        var oneYear = await compare.ReadAsync("reports of a township's week, accepted, page of 50", list, sql.Reports(code, _past));
        await compare.ReadAsync("lines of a county's week, overdue, page of 50", $"{Api}/report-line?withinId={_top}&week={_past}&light=red&maxResultCount=50", sql.RedLines(_topCode, _past));
        var boardOfOneYear = await compare.ReadAsync("board of the county, open week", board, sql.BoardNow(_topCode, _week, _past));
        await compare.ReadAsync("board of the county, closed week", $"{Api}/weekly-board?organizationId={_top}&week={_past}", sql.BoardThen(_topCode, _past));
        await compare.ReadAsync("board of a township, open week", $"{Api}/weekly-board?organizationId={townshipId}&week={_week}", sql.BoardNow(code, _week, _past));
        await compare.ReadAsync($"trend of the county over {WeeksOfAYear} weeks", $"{Api}/weekly-board/trend?organizationId={_top}&weeks={WeeksOfAYear}", sql.Trend(_topCode, PartyOrg.ThreeLists.Calendar.Week.Parse(_week).Plus(-WeeksOfAYear).ToString()));

        await using (var connection = await floor.OpenAsync())
        {
            await Growth.AddYearsAsync(connection, 2, "Lists_ReportingPeriods", "Lists_WeeklyReports", "Lists_ReportLines", "Lists_WeekFigures");
        }

        Grown("the same list, time per request with 3 years of weeks to 1", oneYear, await compare.RateAsync(list));
        Grown("the county's board, likewise", boardOfOneYear, await compare.RateAsync(board));
    }

    private static void Grown(string name, double before, double after) => Comparison.Row(name, 1000 / after, 1000 / before, before / after, "0.00 ms");

    /// <summary>Drafts with three or four lines, all of them moved since last week, each submitted by its own secretary.</summary>
    private async Task SubmitAsync(Dictionary<Guid, Session> secretaries)
    {
        var drafts = await world.DraftAsync(World.County, secretaries.Keys, WeeksToSubmit);
        await using (var connection = await floor.OpenAsync())
        {
            floor.WriteBy(WeekSql.Submission(await Growth.ColumnsAsync(connection, "Lists_WeeklyReports"), await Growth.ColumnsAsync(connection, "Lists_ReportLines")));
        }

        var (next, copy) = (-1, 0);
        Task<HttpResponseMessage> SubmitNext(int _)
        {
            var (organization, report) = drafts[Interlocked.Increment(ref next)];
            return secretaries[organization].Http.PostAsync($"{Api}/weekly-report/{report}/submit", new StringContent("{}", Encoding.UTF8, "application/json"));
        }

        var one = (await user.GetAsync($"{Api}/weekly-report?week={_past}&state=accepted&maxResultCount=1"))["items"]![0]!["id"]!;
        await compare.WriteAsync(
            "a report submitted, its tasks moved on, to an INSERT of it and its lines", SubmitNext, (string)one!, () => new StringContent($$"""{"text":"{{Interlocked.Increment(ref copy):D8}}"}""", Encoding.UTF8, "application/json"));
    }

    /// <summary>Opens, saves and submits, by the sessions of three thousand secretaries; what is stored afterwards is held against what they said.</summary>
    private async Task RushAsync(IReadOnlyList<Secretary> secretaries)
    {
        var rush = new FridayRush(world, World.County, _week);
        await rush.RunAsync(secretaries, AtOnce);
        var faults = await rush.JudgeAsync();
        Console.WriteLine($"rush: {secretaries.Count} secretaries, {AtOnce} at once, opened, saved and submitted in {rush.Took.TotalSeconds:0.0} s ({3 * secretaries.Count / rush.Took.TotalSeconds:0} requests/s), {rush.Refused} asked again");
        Console.WriteLine("rush: " + string.Join("; ", new[] { "open", "save", "submit" }.Select(d => $"{d} p50 {rush.Percentile(d, 50):0} ms, p95 {rush.Percentile(d, 95):0} ms, p99 {rush.Percentile(d, 99):0} ms")));
        Console.WriteLine($"rush: {(faults.Count == 0 ? "nothing lost or doubled in reports, lines, tasks, histories and audit log" : string.Join("\n", faults.Take(20)))}");
    }

    private async Task AnalyzeAsync()
    {
        await using var connection = await floor.OpenAsync();
        await Growth.AnalyzeAsync(connection);
    }
}
