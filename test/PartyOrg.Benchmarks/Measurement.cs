using System.Text;
using PartyOrg.Tests.Support;
using Xunit;

namespace PartyOrg.Benchmarks;

/// <summary>All lines on one database.</summary>
internal sealed class Measurement(World world, Session user, Floor floor, Comparison compare, string[] lines)
{
    private const int Letters = 3000;
    private const int RosterRows = 5700;
    private const string Organizations = "Hierarchy_Organizations";
    private const string LettersTable = "Letters_Letters";

    public static async Task RunAsync(string[] lines)
    {
        var world = await World.StartAsync();
        await using var floor = new Floor(world.ConnectionString!);
        await floor.StartAsync();
        Console.WriteLine($"\n{TestDatabase.Provider}, {Environment.ProcessorCount} processors, {Load.Connections} connections, client and both servers in one process");
        Console.WriteLine($"{"",-64}{"product",14}{"floor",14}{"ratio",8}");
        var user = await world.SignInAsync();
        using var compare = new Comparison(world, user, floor);
        await new Measurement(world, user, floor, compare, lines).RunLinesAsync();
        await ((IAsyncLifetime)world).DisposeAsync();
    }

    private bool Wants(params string[] any) => lines.Length == 0 || any.Any(lines.Contains);

    private async Task RunLinesAsync()
    {
        await user.ImportAsync(30, "小");
        var table = new CommandTable(world, user);
        await (Wants("commands") ? table.CountAsync(30) : Task.CompletedTask);
        if (Wants("issue", "pages", "growth", "commands", "roster", "weeks", "submit", "rush"))
        {
            await user.ImportAsync(Letters - 30, "甲");
            await (Wants("issue", "pages") ? IssueAsync() : Task.CompletedTask);
        }

        await (Wants("commands") ? table.CountAsync(Letters) : Task.CompletedTask);
        table.Print();
        var list = $"/api/hierarchy/organization?withinId={(await user.TopAsync())["id"]}&sorting=code&maxResultCount=50";
        if (Wants("pages"))
        {
            await ReadAsync("organizations of a subtree, page of 50", list);
            await ReadAsync("letters, page of 50", "/api/responsibility-letters/letter?maxResultCount=50");
        }

        await (Wants("write") ? WriteAsync() : Task.CompletedTask);
        await new WeekLines(world, user, floor, compare).MeasureAsync(Wants);
        await (Wants("roster") ? ImportAsync() : Task.CompletedTask);
        await (Wants("growth") ? GrowAsync(list) : Task.CompletedTask);
        await (Wants("start") ? StartAsync() : Task.CompletedTask);
    }

    private async Task GrowAsync(string list)
    {
        var one = await compare.RateAsync(list);
        await using (var connection = await floor.OpenAsync())
        {
            await Growth.AddCountiesAsync(connection, world.TenantId, 49, Organizations);
        }

        var fifty = await compare.RateAsync(list);
        Comparison.Row("the same page, time per request with 50 counties to 1", 1000 / fifty, 1000 / one, one / fifty, "0.00 ms");
    }

    private async Task StartAsync()
    {
        await StartAsync("cold start to the first 200, to an empty application's", ColdStart.AsBuilt);
        await StartAsync("cold start as published, to the empty one's published likewise", await ColdStart.AsPublishedAsync());
    }

    private async Task StartAsync(string name, ColdStart start)
    {
        var (product, empty) = (await start.OfProductAsync(world.ConnectionString!), await start.OfEmptyAppAsync());
        Comparison.Row(name, product.TotalMilliseconds, empty.TotalMilliseconds, product / empty, "0 ms");
    }

    public static void EvaluateSchemes()
    {
        var (product, raw) = SchemeEvaluation.Measure();
        Comparison.Row($"a scheme of 50 indicators over {SchemeEvaluation.Subjects} subjects, to adding the marks", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0.00 ms");
    }

    private async Task ReadAsync(string name, string url) => await compare.ReadAsync(name, url, await compare.BusinessCommandsAsync(url));

    private async Task WriteAsync()
    {
        const string table = "Letters_Pledges";
        const string url = "/api/responsibility-letters/pledge";
        var turn = 0;
        StringContent Content() => new($$"""{"year":2026,"text":"为群众办实事第{{Interlocked.Increment(ref turn)}}件","dueMonth":6,"peopleServed":30}""", Encoding.UTF8, "application/json");
        var first = (string)(await user.PostAsync(url, new { year = 2026, text = "第一件", dueMonth = 6, peopleServed = 30 }))["id"]!;
        await using (var connection = await floor.OpenAsync())
        {
            var columns = (await Growth.ColumnsAsync(connection, table)).Select(c => (Name: $"\"{c}\"", Value: c switch { "Id" => "@new", "Text" => "@text", _ => $"\"{c}\"" })).ToList();
            floor.WriteBy($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => c.Name))}) SELECT {string.Join(", ", columns.Select(c => c.Value))} FROM \"{table}\" WHERE \"Id\" = @id");
        }

        await compare.WriteAsync("one pledge written (validation, audit, stamp) to one INSERT", _ => user.Http.PostAsync(url, Content()), first, Content);
    }

    private async Task IssueAsync()
    {
        await user.IssueAsync(await user.PlanCampaignAsync("热身"));
        var campaign = await user.PlanCampaignAsync("全县");
        var product = await Load.TimeAsync(() => user.IssueAsync(campaign));
        await using var connection = await floor.OpenAsync();
        var of = $"\"CampaignId\" = '{(TestDatabase.Provider == "Sqlite" ? campaign.ToUpperInvariant() : campaign)}'";
        var raw = await RawInsert.TimeAsync(connection, (LettersTable, of), ("Letters_Contents", $"\"Id\" IN (SELECT \"ContentId\" FROM \"{LettersTable}\" WHERE {of})"));
        Comparison.Row($"{Letters} letters of 20 items issued, to a raw bulk insert of them", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0 ms");
    }

    private async Task ImportAsync()
    {
        var file = Rosters.Csv((string)(await user.TopAsync())["name"]!, RosterRows, "乙");
        var product = await Load.TimeAsync(async () =>
        {
            var answer = await user.UploadAsync("/api/hierarchy/organization/import?dryRun=false", "roster.csv", file);
            await user.FinishedAsync((string)answer["jobId"]!, 20);
        });
        await using var connection = await floor.OpenAsync();
        var imported = $"\"TenantId\" = '{Stored(world.TenantId)}' AND \"Name\" LIKE '中共乙%'";
        var reading = await Load.TimeAsync(() => Task.FromResult(Encoding.UTF8.GetString(file).Split('\n').Select(line => line.Split(',')).ToList()));
        var raw = reading + await RawInsert.TimeAsync(connection, (Organizations, imported), ("Hierarchy_Placements", $"\"OrganizationId\" IN (SELECT \"Id\" FROM \"{Organizations}\" WHERE {imported})"));
        Comparison.Row($"roster of {RosterRows} rows imported, to reading it and a raw bulk insert", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0 ms");
    }

    private static string Stored(Guid id) => TestDatabase.Provider == "Sqlite" ? id.ToString().ToUpperInvariant() : id.ToString();
}
