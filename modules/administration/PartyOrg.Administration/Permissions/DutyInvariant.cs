using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Permissions;

/// <summary>That nobody holds permissions of two duties, also where two changes at once each looked harmless.</summary>
internal sealed class DutyInvariant(PlatformDbContext db, DutySeparation duties) : IInvariant, IScopedDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var grants = await db.Set<PermissionGrant>().Select(g => new { g.ProviderName, g.ProviderKey, g.Name }).ToListAsync(cancellationToken);
        var byHolder = grants.ToLookup(g => (g.ProviderName, g.ProviderKey), g => g.Name);
        var roles = await db.Set<UserRole>().Join(db.Set<AppRole>(), r => r.RoleId, r => r.Id, (user, role) => new { user.UserId, role.Name }).ToListAsync(cancellationToken);
        return roles.ToLookup(r => r.UserId, r => r.Name)
            .Where(user => duties.DutiesOf(user.SelectMany(role => byHolder[(PermissionGrant.RoleProvider, role)]).Concat(byHolder[(PermissionGrant.UserProvider, user.Key.ToString())])).Count > 1)
            .Select(user => $"account {user.Key} holds permissions of two duties").ToList();
    }
}
