using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Host.Verbs;

/// <summary>Work done for the host side and then for every county, each in a scope of its own.</summary>
internal static class Counties
{
    public static async Task<IReadOnlyList<TenantInfo>> ListAsync(IServiceProvider services)
    {
        using var _ = services.GetRequiredService<ICurrentTenant>().Change(null);
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync();
    }

    /// <summary>Runs the same work for the host side (null) and each county.</summary>
    public static async Task ForEachAsync(IServiceProvider services, Func<TenantInfo?, IServiceProvider, Task> work)
    {
        foreach (var tenant in (await ListAsync(services)).Prepend(null))
        {
            using var _ = services.GetRequiredService<ICurrentTenant>().Change(tenant);
            await using var scope = services.CreateAsyncScope();
            await work(tenant, scope.ServiceProvider);
        }
    }
}
