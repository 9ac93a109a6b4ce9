using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Host.Verbs;

/// <summary>Brings the shared database, and that of each county that has its own, to this version.</summary>
internal static class MigrateVerb
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        await MigrateAllAsync(services);
        return 0;
    }

    public static async Task MigrateAllAsync(IServiceProvider services)
    {
        await MigrateAsync(services, null);
        foreach (var tenant in (await Counties.ListAsync(services)).Where(t => t.ConnectionString is not null))
        {
            await MigrateAsync(services, tenant);
        }
    }

    private static async Task MigrateAsync(IServiceProvider services, TenantInfo? tenant)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Database;
        using var turn = await TakeTurnAsync(database.GetDbConnection().DataSource, database.IsSqlite());
        if (database.IsSqlite())
        {
            await new SqliteMigration(database).RunAsync();
        }
        else if ((await database.GetPendingMigrationsAsync()).Any())
        {
            await database.MigrateAsync();
        }
    }

    /// <summary>One process at a time migrates an embedded database; server databases have EF's lock, which ends with its connection.</summary>
    private static async Task<FileStream?> TakeTurnAsync(string file, bool isSqlite)
    {
        while (isSqlite)
        {
            try
            {
                return new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(200);
            }
        }

        return null;
    }
}
