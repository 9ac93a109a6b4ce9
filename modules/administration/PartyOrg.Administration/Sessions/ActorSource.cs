using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Administration.Sessions;

/// <summary>Loads what an account may do: its roles, their permissions and its own, and what its posts cover today. Kept until the county's configuration changes, or the day.</summary>
internal sealed class ActorSource(
    PlatformDbContext db, VersionedCache cache, ICountyClock clock, ICurrentTenant tenant, PermissionDefinitionManager permissions, IEnumerable<IScopeSource> scopes)
    : IActorSource, IScopedDependency
{
    public async Task<Actor?> FindAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var loaded = await cache.GetAsync($"actor:{userId:N}", async () => new Loaded(today, await LoadAsync(userId, cancellationToken)), kept => kept.On == today, cancellationToken);
        return loaded.Actor;
    }

    private async Task<Actor?> LoadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var account = await db.Set<AppUser>().Where(u => u.Id == userId && u.IsActive).Select(u => new { u.UserName, u.Name, u.Surname }).FirstOrDefaultAsync(cancellationToken);
        if (account is null)
        {
            return null;
        }

        var roles = await db.Set<UserRole>().Where(r => r.UserId == userId).Join(db.Set<AppRole>(), r => r.RoleId, r => r.Id, (_, role) => role.Name).ToListAsync(cancellationToken);
        var key = userId.ToString();
        var granted = await db.Set<PermissionGrant>()
            .Where(g => (g.ProviderName == PermissionGrant.RoleProvider && roles.Contains(g.ProviderKey)) || (g.ProviderName == PermissionGrant.UserProvider && g.ProviderKey == key))
            .Select(g => g.Name).Distinct().ToListAsync(cancellationToken);
        var side = tenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        var held = granted.Where(name => permissions.Find(name) is { } p && p.Sides.HasFlag(side)).ToHashSet();

        var codes = new List<string>();
        foreach (var source in scopes)
        {
            codes.AddRange(await source.GetScopesAsync(userId, cancellationToken));
        }

        var fullName = AppUser.FullNameOf(account.Surname, account.Name) ?? account.UserName;
        return new Actor(userId, account.UserName, fullName, roles, held, codes, await cache.GetVersionAsync(cancellationToken));
    }

    private sealed record Loaded(DateOnly On, Actor? Actor);
}
