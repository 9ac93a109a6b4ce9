using System.Diagnostics;

namespace PartyOrg.Benchmarks;

/// <summary>
/// Prints the lines of quality part A for what exists, as ratios measured side by side: <c>dotnet run -c Release --project test/PartyOrg.Benchmarks</c>.
/// Names after <c>--</c> choose a database (<c>sqlite</c>, <c>postgresql</c>) and lines (<c>issue pages write weeks submit rush roster growth commands start</c>); <c>evaluate</c> alone needs no database.
/// Each database is a process of its own, since a process chooses its database once. Figures are told, never asserted: they depend on the machine, ratios less so.
/// </summary>
internal static class Benchmarks
{
    public static async Task<int> Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "empty-app":
                await EmptyApp.RunAsync(args[1]);
                return 0;
            case "measure":
                await Measurement.RunAsync(args[1..]);
                return 0;
            default:
                await MeasureAllAsync(args);
                return 0;
        }
    }

    private static async Task MeasureAllAsync(string[] chosen)
    {
        if (chosen.Length == 0 || chosen.Contains("evaluate"))
        {
            Measurement.EvaluateSchemes();
        }

        if (chosen is ["evaluate"])
        {
            return;
        }

        var lines = chosen.Except(["sqlite", "postgresql", "evaluate"]).ToArray();
        if (!chosen.Contains("postgresql"))
        {
            await MeasureAsync("", lines);
        }

        if (!chosen.Contains("sqlite"))
        {
            await MeasureOnPostgreSqlAsync(lines);
        }
    }

    private static async Task MeasureOnPostgreSqlAsync(string[] lines)
    {
        var folder = Directory.CreateTempSubdirectory("partyorg-pg-").FullName;
        var (exitCode, connection) = await PostgreSqlAsync("start", folder, "durable");
        if (exitCode != 0)
        {
            Directory.Delete(folder, recursive: true);
            Console.WriteLine("PostgreSQL is not installed (apt-get install postgresql): measured on SQLite only.");
            return;
        }

        try
        {
            await MeasureAsync(connection.Trim(), lines);
        }
        finally
        {
            await PostgreSqlAsync("stop", folder);
        }
    }

    private static async Task MeasureAsync(string connection, string[] lines)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Benchmarks).Assembly.Location, "measure", .. lines]);
        start.Environment["PARTYORG_TEST_DB"] = connection;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
    }

    /// <summary>The private server of the tests' script; what it prints is the connection string.</summary>
    private static async Task<(int ExitCode, string Output)> PostgreSqlAsync(params string[] arguments)
    {
        var script = Path.Combine(Tests.Support.Repository.Root, "test", "postgres.sh");
        using var process = Process.Start(new ProcessStartInfo(script, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadLineAsync() ?? "";
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
