using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Caching;

/// <summary>
/// Keeps computed values in this process for as long as the county's configuration has the version they were computed from.
/// The version comes with the session, so a change made on one host is seen on every other at its next request. Keys carry the county.
/// </summary>
public sealed class VersionedCache(PlatformDbContext db, ICurrentTenant tenant, ICurrentUser user, VersionedCache.Store store) : IScopedDependency
{
    private Guid? _version;

    public Task<T> GetAsync<T>(string name, Func<Task<T>> compute, CancellationToken cancellationToken = default) where T : class => GetAsync(name, compute, _ => true, cancellationToken);

    /// <summary>The kept value, or a new one where the configuration has changed since, or <paramref name="isCurrent"/> says no (a value that holds for one day).</summary>
    public async Task<T> GetAsync<T>(string name, Func<Task<T>> compute, Predicate<T> isCurrent, CancellationToken cancellationToken = default) where T : class
    {
        var version = await GetVersionAsync(cancellationToken);
        var key = (tenant.Key, name);
        if (store.Values.TryGetValue(key, out var kept) && kept.Version == version && isCurrent((T)kept.Value))
        {
            return (T)kept.Value;
        }

        var value = await compute();
        store.Values[key] = (version, value);
        return value;
    }

    /// <summary>Authentication reads the version along with the session, so that nothing has to ask for it again.</summary>
    public void Know(Guid version) => _version = version;

    /// <summary>The present version of the county's configuration.</summary>
    public async Task<Guid> GetVersionAsync(CancellationToken cancellationToken) =>
        user.Actor is { ConfigurationVersion: var version }
            ? version
            : _version ??= await db.Set<ConfigurationVersion>().Select(v => (Guid?)v.Version).FirstOrDefaultAsync(cancellationToken) ?? Guid.Empty;

    /// <summary>What the process holds for all counties.</summary>
    public sealed class Store : ISingletonDependency
    {
        internal ConcurrentDictionary<(Guid Tenant, string Name), (Guid Version, object Value)> Values { get; } = new();
    }
}
