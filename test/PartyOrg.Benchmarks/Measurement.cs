using System.Text;
using PartyOrg.Tests.Support;
using Xunit;

namespace PartyOrg.Benchmarks;

/// <summary>All lines on one database.</summary>
internal sealed class Measurement(World world, Session user, Floor floor, string[] lines)
{
    private const int Letters = 3000;
    private const int RosterRows = 5700;
    private const string Organizations = "Hierarchy_Organizations";
    private const string LettersTable = "Letters_Letters";

    private string Tenant => $"\"TenantId\" = '{(TestDatabase.Provider == "Sqlite" ? world.TenantId.ToString().ToUpperInvariant() : world.TenantId.ToString())}'";

    public static async Task RunAsync(string[] lines)
    {
        var world = await World.StartAsync();
        await using var floor = new Floor(world.ConnectionString!);
        await floor.StartAsync();
        Console.WriteLine($"\n{TestDatabase.Provider}, {Environment.ProcessorCount} processors, {Load.Connections} connections, client and both servers in one process");
        Console.WriteLine($"{"",-58}{"product",14}{"floor",14}{"ratio",8}");
        await new Measurement(world, await world.SignInAsync(), floor, lines).RunLinesAsync();
        await ((IAsyncLifetime)world).DisposeAsync();
    }

    private bool Wants(params string[] any) => lines.Length == 0 || any.Any(lines.Contains);

    private async Task RunLinesAsync()
    {
        await user.ImportAsync(30, "小");
        var few = Wants("commands") ? await CountFewAsync() : [];
        if (Wants("issue", "pages", "growth", "commands", "roster"))
        {
            await user.ImportAsync(Letters - 30, "甲");
            await (Wants("issue", "pages", "commands") ? IssueAsync() : Task.CompletedTask);
        }

        var many = Wants("commands") ? await CountAllAsync(1000) : [];
        var list = $"/api/hierarchy/organization?withinId={(await user.TopAsync())["id"]}&sorting=code&maxResultCount=50";
        if (Wants("pages"))
        {
            await ReadAsync("organizations of a subtree, page of 50", "organizations", list);
            await ReadAsync("letters, page of 50", "letters", "/api/responsibility-letters/letter?maxResultCount=50");
        }

        await (Wants("write") ? WriteAsync() : Task.CompletedTask);
        await (Wants("roster") ? ImportAsync() : Task.CompletedTask);
        await (Wants("growth") ? GrowAsync(list) : Task.CompletedTask);
        foreach (var (name, commands) in many)
        {
            Row($"SQL commands at 3,000 and 30 rows: {name}", commands, few[name], (double)commands / few[name], "0");
        }

        await (Wants("start") ? StartAsync() : Task.CompletedTask);
    }

    private async Task<Dictionary<string, int>> CountFewAsync()
    {
        await user.IssueAsync(await user.PlanCampaignAsync("三十封"));
        return await CountAllAsync(30);
    }

    private async Task GrowAsync(string list)
    {
        var one = await RateAsync(list);
        await using (var connection = await floor.OpenAsync())
        {
            await Growth.AddCountiesAsync(connection, world.TenantId, 49, Organizations);
        }

        var fifty = await RateAsync(list);
        Row("the same page, time per request with 50 counties to 1", 1000 / fifty, 1000 / one, one / fifty, "0.00 ms");
    }

    private async Task StartAsync()
    {
        var (product, empty) = (await ColdStart.OfProductAsync(world.ConnectionString!), await ColdStart.OfEmptyAppAsync());
        Row("cold start to the first 200, to an empty application's", product.TotalMilliseconds, empty.TotalMilliseconds, product / empty, "0 ms");
    }

    public static void EvaluateSchemes()
    {
        var (product, raw) = SchemeEvaluation.Measure();
        Row($"a scheme of 50 indicators over {SchemeEvaluation.Subjects} subjects, to adding the marks", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0.00 ms");
    }

    private async Task ReadAsync(string name, string path, string url)
    {
        floor.ReadBy(path, await BusinessCommandsAsync(url));
        using var bare = new HttpClient { BaseAddress = floor.Address };
        var product = await RateAsync(url);
        var raw = await Load.RateAsync(_ => SendAsync(bare.GetAsync($"/read/{path}")));
        Row(name, product, raw, product / raw, "0 /s");
    }

    private Task<double> RateAsync(string url) => Load.RateAsync(_ => SendAsync(user.Http.GetAsync(url)));

    /// <summary>The request's own SQL, without that of session and rights, which the floor does not have.</summary>
    private async Task<IReadOnlyList<LoggedCommand>> BusinessCommandsAsync(string url) =>
        (await CommandsAsync(url)).Where(c => c.Text.Contains("Hierarchy_", StringComparison.Ordinal) || c.Text.Contains("Letters_", StringComparison.Ordinal)).ToList();

    private async Task<IReadOnlyCollection<LoggedCommand>> CommandsAsync(string url)
    {
        await SendAsync(user.Http.GetAsync(url));
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        var name = Guid.NewGuid().ToString("N");
        request.Headers.Add(CommandLog.Header, name);
        await SendAsync(user.Http.SendAsync(request));
        return world.Commands.Of(name);
    }

    private async Task WriteAsync()
    {
        const string table = "Letters_Pledges";
        var turn = 0;
        StringContent Content() => new($$"""{"year":2026,"text":"为群众办实事第{{Interlocked.Increment(ref turn)}}件","dueMonth":6,"peopleServed":30}""", Encoding.UTF8, "application/json");
        var first = (string)(await user.PostAsync("/api/responsibility-letters/pledge", new { year = 2026, text = "第一件", dueMonth = 6, peopleServed = 30 }))["id"]!;
        await using (var connection = await floor.OpenAsync())
        {
            var columns = (await Growth.ColumnsAsync(connection, table)).Select(c => (Name: $"\"{c}\"", Value: c switch { "Id" => "@new", "Text" => "@text", _ => $"\"{c}\"" })).ToList();
            floor.WriteBy($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => c.Name))}) SELECT {string.Join(", ", columns.Select(c => c.Value))} FROM \"{table}\" WHERE \"Id\" = @id");
        }

        using var bare = new HttpClient { BaseAddress = floor.Address };
        var product = await Load.RateAsync(_ => SendAsync(user.Http.PostAsync("/api/responsibility-letters/pledge", Content())));
        var raw = await Load.RateAsync(_ => SendAsync(bare.PostAsync($"/write/{first}", Content())));
        Row("one pledge written (validation, audit, stamp) to one INSERT", product, raw, product / raw, "0 /s");
    }

    private async Task IssueAsync()
    {
        await user.IssueAsync(await user.PlanCampaignAsync("热身"));
        var campaign = await user.PlanCampaignAsync("全县");
        var product = await Load.TimeAsync(() => user.IssueAsync(campaign));
        await using var connection = await floor.OpenAsync();
        var of = $"\"CampaignId\" = '{(TestDatabase.Provider == "Sqlite" ? campaign.ToUpperInvariant() : campaign)}'";
        var raw = await RawInsert.TimeAsync(connection, (LettersTable, of), ("Letters_Contents", $"\"Id\" IN (SELECT \"ContentId\" FROM \"{LettersTable}\" WHERE {of})"));
        Row($"{Letters} letters of 20 items issued, to a raw bulk insert of them", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0 ms");
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
        var imported = $"{Tenant} AND \"Name\" LIKE '中共乙%'";
        var reading = await Load.TimeAsync(() => Task.FromResult(Encoding.UTF8.GetString(file).Split('\n').Select(line => line.Split(',')).ToList()));
        var raw = reading + await RawInsert.TimeAsync(connection, (Organizations, imported), ("Hierarchy_Placements", $"\"OrganizationId\" IN (SELECT \"Id\" FROM \"{Organizations}\" WHERE {imported})"));
        Row($"roster of {RosterRows} rows imported, to reading it and a raw bulk insert", product.TotalMilliseconds, raw.TotalMilliseconds, product / raw, "0 ms");
    }

    private async Task<Dictionary<string, int>> CountAllAsync(int page)
    {
        var top = (string)(await user.TopAsync())["id"]!;
        return new()
        {
            ["organizations"] = (await CommandsAsync($"/api/hierarchy/organization?withinId={top}&maxResultCount={page}")).Count,
            ["statement"] = (await CommandsAsync($"/api/hierarchy/organization/{top}/statement?on=2026-06-30")).Count,
            ["letters"] = (await CommandsAsync($"/api/responsibility-letters/letter?maxResultCount={page}")).Count,
            ["campaigns"] = (await CommandsAsync($"/api/responsibility-letters/letter-campaign?maxResultCount={page}")).Count,
        };
    }

    private static async Task SendAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    private static void Row(string name, double product, double floor, double ratio, string format) =>
        Console.WriteLine($"{name,-58}{product.ToString(format, System.Globalization.CultureInfo.InvariantCulture),14}{floor.ToString(format, System.Globalization.CultureInfo.InvariantCulture),14}{ratio,8:0.00}");
}
