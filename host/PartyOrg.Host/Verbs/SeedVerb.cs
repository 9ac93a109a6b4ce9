namespace PartyOrg.Host.Verbs;

/// <summary>Makes the first accounts outside Development: <c>seed --admin NAME</c> for the host side, with <c>--tenant COUNTY</c> for a county, which is made if it is not there.</summary>
internal static class SeedVerb
{
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        await MigrateVerb.MigrateAllAsync(app.Services);
        if (args.Contains("--demo"))
        {
            await DemoSeed.RunAsync(app.Services, app.Configuration["Demo:Password"]);
            return 0;
        }

        Console.Error.WriteLine("Say what to seed: --admin NAME [--tenant COUNTY], or --demo.");
        return 2;
    }
}
