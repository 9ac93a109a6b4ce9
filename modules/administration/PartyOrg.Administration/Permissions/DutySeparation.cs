using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Permissions;

/// <summary>
/// Keeps the duties of the three administrators (三员) and the business apart: no role and no account holds permissions of two of them, and nobody changes their own rights.
/// Checked wherever rights are given. Source: GB/T 22239-2019 8.1.5.
/// </summary>
internal sealed class DutySeparation(PlatformDbContext db, PermissionDefinitionManager permissions, ICurrentUser user, ICurrentTenant tenant, ITextCatalogue texts) : IScopedDependency
{
    /// <summary>Refuses (409) permissions of two duties in one hand.</summary>
    public void CheckOneDuty(IEnumerable<string> permissionNames)
    {
        var duties = DutiesOf(permissionNames);
        if (duties.Count > 1)
        {
            throw new BusinessException("Administration:DutiesMixed").WithData("First", NameOf(duties[0])).WithData("Second", NameOf(duties[1]));
        }
    }

    private string NameOf(PermissionDuty duty) => texts.Get("Administration", $"Duty:{duty}");

    /// <summary>The duties that the permissions belong to; those that go with every duty do not count.</summary>
    public IReadOnlyList<PermissionDuty> DutiesOf(IEnumerable<string> permissionNames) =>
        permissionNames.Select(n => permissions.Find(n)?.Duty ?? PermissionDuty.Common).Where(d => d != PermissionDuty.Common).Select(Merged).Distinct().Order().ToList();

    /// <summary>The host side holds no county's data, so one operator may keep the system and its security there; the log stays apart.</summary>
    private PermissionDuty Merged(PermissionDuty duty) => tenant.Id is null && duty == PermissionDuty.Security ? PermissionDuty.System : duty;

    public void CheckNotOneself(Guid userId)
    {
        if (user.Id == userId)
        {
            throw new BusinessException("Administration:OwnRights");
        }
    }

    public async Task CheckNotOwnRoleAsync(AppRole role, CancellationToken cancellationToken)
    {
        if (user.Id is { } id && await db.Set<UserRole>().AnyAsync(r => r.UserId == id && r.RoleId == role.Id, cancellationToken))
        {
            throw new BusinessException("Administration:OwnRights");
        }
    }

    /// <summary>The permissions that come with roles, and those given to the account itself.</summary>
    public async Task<List<string>> GetPermissionsAsync(IReadOnlyCollection<string> roleNames, Guid userId, CancellationToken cancellationToken)
    {
        var key = userId.ToString();
        return await db.Set<PermissionGrant>()
            .Where(g => (g.ProviderName == PermissionGrant.RoleProvider && roleNames.Contains(g.ProviderKey)) || (g.ProviderName == PermissionGrant.UserProvider && g.ProviderKey == key))
            .Select(g => g.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Checks everybody who has the role, as they would be if it had the permissions.</summary>
    public async Task CheckHoldersAsync(AppRole role, IReadOnlyCollection<string> permissionsOfRole, CancellationToken cancellationToken)
    {
        var holders = db.Set<UserRole>().Where(r => r.RoleId == role.Id).Select(r => r.UserId);
        var keys = (await holders.ToListAsync(cancellationToken)).Select(id => id.ToString()).ToList();
        var others = await db.Set<UserRole>().Where(r => holders.Contains(r.UserId) && r.RoleId != role.Id).Join(db.Set<AppRole>(), r => r.RoleId, r => r.Id, (_, r) => r.Name).Distinct().ToListAsync(cancellationToken);
        var beside = await db.Set<PermissionGrant>()
            .Where(g => (g.ProviderName == PermissionGrant.RoleProvider && others.Contains(g.ProviderKey)) || (g.ProviderName == PermissionGrant.UserProvider && keys.Contains(g.ProviderKey)))
            .Select(g => g.Name).Distinct().ToListAsync(cancellationToken);
        CheckOneDuty(permissionsOfRole.Concat(beside));
    }
}
