using System.Security.Cryptography;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Host.Verbs;

/// <summary>Fills the two demo counties, once. A start that was killed on the way is made good by the next: seeding again changes nothing that is there.</summary>
internal static class DemoSeed
{
    public static async Task RunAsync(IServiceProvider services, string? password)
    {
        if (await IsSeededAsync(services))
        {
            return;
        }

        Console.WriteLine("Seeding the demo counties (about half a minute) …");
        var isRandom = password is null;
        password ??= "Po-" + RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10) + "-A";
        await SeedAsync(services, null, new DataSeedContext("", IsDemo: true, password));
        foreach (var name in new[] { DataSeedContext.LivelyDemoTenant, DataSeedContext.BareDemoTenant })
        {
            var tenant = (await Counties.ListAsync(services)).First(t => t.Name == name);
            await SeedAsync(services, tenant, new DataSeedContext(name, IsDemo: true, password));
        }

        await MarkSeededAsync(services);
        Console.WriteLine(isRandom ? $"Demo accounts' password (shown this once): {password}" : "Demo accounts have the password of Demo__Password.");
    }

    /// <summary>The modules' contributors in their order, each in a unit of work of its own.</summary>
    public static async Task SeedAsync(IServiceProvider services, TenantInfo? tenant, DataSeedContext context)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        await using var outer = services.CreateAsyncScope();
        var types = outer.ServiceProvider.GetServices<IDataSeedContributor>().Select(c => c.GetType()).ToList();
        foreach (var type in types)
        {
            await using var scope = services.CreateAsyncScope();
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(type)).SeedAsync(context);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync();
        }
    }

    private static async Task<bool> IsSeededAsync(IServiceProvider services)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(null);
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync(PlatformSettings.DemoIsSeeded) == "true";
    }

    private static async Task MarkSeededAsync(IServiceProvider services)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(null);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISettingManager>().SetAsync(PlatformSettings.DemoIsSeeded, "true");
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync();
    }
}
