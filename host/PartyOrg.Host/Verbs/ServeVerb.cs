namespace PartyOrg.Host.Verbs;

/// <summary>Sets up what is missing, then serves until told to stop.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        await MigrateVerb.MigrateAllAsync(app.Services);
        if (app.Configuration.GetValue("Demo:Enabled", app.Environment.IsDevelopment()))
        {
            await DemoSeed.RunAsync(app.Services, app.Configuration["Demo:Password"]);
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"PartyOrg is ready: open {string.Join(" or ", app.Urls)}"));
        await app.RunAsync();
        return 0;
    }
}
