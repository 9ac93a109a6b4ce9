using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Features;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Administration.Sessions;

/// <summary>Loads what an account may do: its roles, their permissions and its own, and what its posts cover today. Kept until the county's configuration changes, or the day.</summary>
internal sealed class ActorSource(
    PlatformDbContext db, VersionedCache cache, ICountyClock clock, ICurrentTenant tenant, PermissionDefinitionManager permissions,
    ISettingProvider settings, FeatureChecker features, FeatureDefinitionManager featureDefinitions, IEnumerable<IScopeSource> scopes)
    : IActorSource, IScopedDependency
{
    public async Task<Actor?> FindAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var off = await features.GetSwitchedOffAsync(cancellationToken);
        var loaded = await cache.GetAsync(
            $"actor:{userId:N}", async () => new Loaded(today, off, await LoadAsync(userId, off, cancellationToken)), kept => kept.On == today && kept.SwitchedOff.SequenceEqual(off), cancellationToken);
        return loaded.Actor;
    }

    private async Task<Actor?> LoadAsync(Guid userId, IReadOnlyList<string> switchedOff, CancellationToken cancellationToken)
    {
        var account = await db.Set<AppUser>().Where(u => u.Id == userId && u.IsActive).Select(u => new { u.UserName, u.Name, u.Surname, u.TwoFactorEnabled }).FirstOrDefaultAsync(cancellationToken);
        if (account is null)
        {
            return null;
        }

        var roles = await db.Set<UserRole>().Where(r => r.UserId == userId).Join(db.Set<AppRole>(), r => r.RoleId, r => r.Id, (_, role) => role.Name).ToListAsync(cancellationToken);
        var held = await LoadPermissionsAsync(userId.ToString(), roles, cancellationToken);
        held.ExceptWith(featureDefinitions.PermissionsOf(switchedOff));
        held.Add(AdministrationPermissions.OwnAccount); // nobody has to be given a role before they may change their own password
        if (!account.TwoFactorEnabled && held.Any(IsAdministrators) && await settings.GetAsync<bool>(AdministrationSettings.AdministratorsNeedTwoFactor, cancellationToken))
        {
            held.IntersectWith([AdministrationPermissions.OwnAccount]);
        }

        var codes = new List<string>();
        foreach (var source in scopes)
        {
            codes.AddRange(await source.GetScopesAsync(userId, cancellationToken));
        }

        var fullName = AppUser.FullNameOf(account.Surname, account.Name) ?? account.UserName;
        return new Actor(userId, account.UserName, fullName, roles, held, codes, await cache.GetVersionAsync(cancellationToken));
    }

    private bool IsAdministrators(string permission) => permissions.Find(permission)!.Duty is PermissionDuty.System or PermissionDuty.Security or PermissionDuty.Audit;

    private async Task<HashSet<string>> LoadPermissionsAsync(string userId, List<string> roles, CancellationToken cancellationToken)
    {
        var granted = await db.Set<PermissionGrant>()
            .Where(g => (g.ProviderName == PermissionGrant.RoleProvider && roles.Contains(g.ProviderKey)) || (g.ProviderName == PermissionGrant.UserProvider && g.ProviderKey == userId))
            .Select(g => g.Name).Distinct().ToListAsync(cancellationToken);
        var side = tenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        return granted.Where(name => permissions.Find(name) is { } p && p.Sides.HasFlag(side)).ToHashSet();
    }

    private sealed record Loaded(DateOnly On, IReadOnlyList<string> SwitchedOff, Actor? Actor);
}
