using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Tenants;

/// <summary>
/// All counties, in memory. It is asked on every request, so it asks the database whether anything changed only once a second,
/// and at once when it is asked for a county it does not know.
/// </summary>
internal sealed class TenantStore(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, IPersonalDataProtector protector) : ITenantStore, ISingletonDependency
{
    private const long FreshMilliseconds = 1000;

    private Known _known = new(long.MinValue, []);

    public Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) => FindAsync(k => k.Id == id, cancellationToken);

    public Task<TenantInfo?> FindByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        var normalized = Tenant.Normalize(name);
        return FindAsync(k => Tenant.Normalize(k.Name) == normalized, cancellationToken);
    }

    public async Task<IReadOnlyList<TenantInfo>> GetListAsync(CancellationToken cancellationToken = default) => await ReadAsync(cancellationToken);

    private async Task<TenantInfo?> FindAsync(Predicate<TenantInfo> wanted, CancellationToken cancellationToken)
    {
        var known = _known;
        var found = Environment.TickCount64 - known.ReadAt < FreshMilliseconds ? Array.Find(known.Tenants, wanted) : null;
        return found ?? Array.Find(await ReadAsync(cancellationToken), wanted);
    }

    private async Task<TenantInfo[]> ReadAsync(CancellationToken cancellationToken)
    {
        using var host = tenant.Change(null);
        using var nobody = user.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        var now = Environment.TickCount64;
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        var tenants = await scope.ServiceProvider.GetRequiredService<VersionedCache>().GetAsync("tenants", () => LoadAsync(db, cancellationToken), cancellationToken);
        _known = new Known(now, tenants);
        return tenants;
    }

    private async Task<TenantInfo[]> LoadAsync(PlatformDbContext db, CancellationToken cancellationToken) =>
        (await db.Set<Tenant>().AsNoTracking().OrderBy(t => t.NormalizedName).ToListAsync(cancellationToken))
            .Select(t => new TenantInfo(t.Id, t.Name, t.IsActive, t.RevealConnectionString(protector)))
            .ToArray();

    private sealed record Known(long ReadAt, TenantInfo[] Tenants);
}
