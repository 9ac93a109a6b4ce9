using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Features;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Tenants;

/// <summary>
/// All counties, in memory. It is asked on every request, so it asks the database whether anything changed only once a second,
/// and at once when it is asked for a county it does not know.
/// </summary>
internal sealed class TenantStore(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, IPersonalDataProtector protector) : ITenantStore, ISingletonDependency
{
    private const long FreshMilliseconds = 1000;

    private Known _known = new(long.MinValue, []);

    public async Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) => (await FindAsync(k => k.Info.Id == id, cancellationToken))?.Info;

    public async Task<TenantInfo?> FindByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        var normalized = Tenant.Normalize(name);
        return (await FindAsync(k => Tenant.Normalize(k.Info.Name) == normalized, cancellationToken))?.Info;
    }

    public async Task<IReadOnlyList<TenantInfo>> GetListAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(cancellationToken)).Select(k => k.Info).ToList();

    /// <summary>The features that the county does without.</summary>
    public async Task<IReadOnlyList<string>> GetSwitchedOffAsync(Guid id, CancellationToken cancellationToken) =>
        (await FindAsync(k => k.Info.Id == id, cancellationToken))?.SwitchedOff ?? [];

    /// <summary>The counties in use, as they are offered for signing in; null where the host keeps its list to itself.</summary>
    public Task<IReadOnlyList<TenantOptionDto>?> GetOptionsAsync(CancellationToken cancellationToken) => OnHostAsync<IReadOnlyList<TenantOptionDto>?>(async services =>
        await services.GetRequiredService<ISettingProvider>().GetAsync<bool>(AdministrationSettings.ListTenants, cancellationToken)
            ? (await ReadAsync(services, cancellationToken)).Where(k => k.Info.IsActive).Select(k => new TenantOptionDto(k.Info.Id, k.Info.Name, k.DisplayName)).ToList()
            : null);

    private async Task<KnownTenant?> FindAsync(Predicate<KnownTenant> wanted, CancellationToken cancellationToken)
    {
        var known = _known;
        var found = Environment.TickCount64 - known.ReadAt < FreshMilliseconds ? Array.Find(known.Tenants, wanted) : null;
        return found ?? Array.Find(await ReadAsync(cancellationToken), wanted);
    }

    private Task<KnownTenant[]> ReadAsync(CancellationToken cancellationToken) => OnHostAsync(services => ReadAsync(services, cancellationToken));

    private async Task<KnownTenant[]> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = Environment.TickCount64;
        var db = services.GetRequiredService<PlatformDbContext>();
        var tenants = await services.GetRequiredService<VersionedCache>().GetAsync("tenants", () => LoadAsync(db, cancellationToken), cancellationToken);
        _known = new Known(now, tenants);
        return tenants;
    }

    /// <summary>Counties are the host's rows, whoever asks.</summary>
    private async Task<T> OnHostAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var host = tenant.Change(null);
        using var nobody = user.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private async Task<KnownTenant[]> LoadAsync(PlatformDbContext db, CancellationToken cancellationToken)
    {
        var tenants = await db.Set<Tenant>().AsNoTracking().OrderBy(t => t.NormalizedName).ToListAsync(cancellationToken);
        var off = (await db.Set<FeatureValue>().AsNoTracking().Where(f => f.Value == FeatureDefinitionManager.Off).ToListAsync(cancellationToken)).ToLookup(f => f.ForTenantId, f => f.Name);
        return tenants.Select(t => new KnownTenant(new TenantInfo(t.Id, t.Name, t.IsActive, t.RevealConnectionString(protector)), t.DisplayName, [.. off[t.Id]])).ToArray();
    }

    private sealed record Known(long ReadAt, KnownTenant[] Tenants);

    private sealed record KnownTenant(TenantInfo Info, string DisplayName, string[] SwitchedOff);
}
