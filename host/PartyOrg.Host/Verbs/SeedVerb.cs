using PartyOrg.Administration;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.MultiTenancy;

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

        if (ValueOf(args, "--admin") is { } name)
        {
            return await SetUpAdministratorsAsync(app.Services, name, ValueOf(args, "--tenant"));
        }

        Console.Error.WriteLine("Say what to seed: --admin NAME [--tenant COUNTY], or --demo.");
        return 2;
    }

    private static async Task<int> SetUpAdministratorsAsync(IServiceProvider services, string firstUserName, string? county)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(null);
        await using var scope = services.CreateAsyncScope();
        var setup = scope.ServiceProvider.GetRequiredService<ISetUpAdministrators>();
        try
        {
            foreach (var (userName, password) in await setup.SetUpAsync(county, firstUserName))
            {
                Console.WriteLine($"{userName}: {password}");
            }

            Console.WriteLine("Each password serves for one sign-in within 72 hours and is shown only now.");
            return 0;
        }
        catch (BusinessException e)
        {
            Console.Error.WriteLine(scope.ServiceProvider.GetRequiredService<ITextCatalogue>().GetByCode(e.Code, e.Data));
            return 1;
        }
    }

    private static string? ValueOf(string[] args, string option) => Array.IndexOf(args, option) is >= 0 and var at ? args.ElementAtOrDefault(at + 1) : null;
}
