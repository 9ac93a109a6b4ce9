using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Seeding;

/// <summary>The roles that every county, and the host side, begins with.</summary>
internal sealed class RoleSeed(PlatformDbContext db, ICurrentTenant tenant, PermissionDefinitionManager permissions) : IScopedDependency
{
    /// <summary>Adds the standard roles that are missing, each with its permissions. One that is there keeps what it has, also what was taken from it.</summary>
    public async Task<Dictionary<string, AppRole>> EnsureAsync(CancellationToken cancellationToken)
    {
        var roles = await db.Set<AppRole>().ToDictionaryAsync(r => r.Name, cancellationToken);
        var side = tenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant;
        string[] wanted = tenant.Id is null ? [StandardRoles.HostAdministrator, .. StandardRoles.Administrators] : StandardRoles.InCounty;
        foreach (var name in wanted.Where(n => !roles.ContainsKey(n)))
        {
            db.Add(roles[name] = new AppRole(name, isStatic: true));
            db.AddRange(permissions.Groups.SelectMany(g => g.Permissions).Where(p => p.Sides.HasFlag(side) && p.DefaultRoles.Contains(name))
                .Select(p => new PermissionGrant(p.Name, PermissionGrant.RoleProvider, name)));
        }

        return roles;
    }
}
