using System.Diagnostics;

namespace PartyOrg.Benchmarks;

/// <summary>
/// Prints the lines of quality part A for what exists, as ratios measured side by side: <c>dotnet run -c Release --project test/PartyOrg.Benchmarks</c>.
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
            case "evaluate": // the one line that needs no database
                Measurement.EvaluateSchemes();
                return 0;
            case "measure":
                await Measurement.RunAsync();
                return 0;
            default:
                await MeasureAllAsync();
                return 0;
        }
    }

    private static async Task MeasureAllAsync()
    {
        await MeasureAsync("");
        var folder = Directory.CreateTempSubdirectory("partyorg-pg-").FullName;
        var (exitCode, connection) = await PostgreSqlAsync("start", folder);
        if (exitCode != 0)
        {
            Console.WriteLine("PostgreSQL is not installed (apt-get install postgresql): measured on SQLite only.");
            return;
        }

        try
        {
            await MeasureAsync(connection.Trim());
        }
        finally
        {
            await PostgreSqlAsync("stop", folder);
        }
    }

    private static async Task MeasureAsync(string connection)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Benchmarks).Assembly.Location, "measure"]);
        start.Environment["PARTYORG_TEST_DB"] = connection;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
    }

    /// <summary>The private server of the tests' script; what it prints is the connection string.</summary>
    private static async Task<(int ExitCode, string Output)> PostgreSqlAsync(string verb, string folder)
    {
        var script = Path.Combine(Tests.Support.Repository.Root, "test", "postgres.sh");
        using var process = Process.Start(new ProcessStartInfo(script, [verb, folder]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadLineAsync() ?? "";
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
