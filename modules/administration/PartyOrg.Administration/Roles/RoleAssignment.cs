using PartyOrg.Administration.Permissions;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Roles;

/// <summary>Gives roles to accounts. Creating accounts and giving them rights are different people's duties, so whoever may only create leaves the roles as they are.</summary>
internal sealed class RoleAssignment(IRepository<AppRole> roles, DutySeparation duties, IPermissionChecker permissions) : IScopedDependency
{
    public bool IsPermitted => permissions.IsGranted(AdministrationPermissions.AssignRoles);

    public async Task AssignAsync(AppUser user, IReadOnlyList<string>? roleNames, bool isNew, CancellationToken cancellationToken)
    {
        var wanted = await FindAsync(roleNames, isNew, cancellationToken);
        if (wanted is null || user.Roles.Select(r => r.RoleId).ToHashSet().SetEquals(wanted.Select(r => r.Id)))
        {
            return;
        }

        if (!IsPermitted && !(isNew && wanted.TrueForAll(r => r.IsDefault)))
        {
            if (roleNames is { Count: > 0 })
            {
                permissions.Check(AdministrationPermissions.AssignRoles);
            }

            return; // ABP's page sends an empty list where it was offered none
        }

        duties.CheckNotOneself(user.Id);
        duties.CheckOneDuty(await duties.GetPermissionsAsync(wanted.ConvertAll(r => r.Name), user.Id, cancellationToken));
        user.AssignRoles(wanted.ConvertAll(r => r.Id));
    }

    /// <summary>The named roles, the default ones for a new account that names none, or null where nothing is said.</summary>
    private async Task<List<AppRole>?> FindAsync(IReadOnlyList<string>? names, bool isNew, CancellationToken cancellationToken)
    {
        if (names is null or [])
        {
            return isNew ? await roles.GetListAsync(r => r.IsDefault, cancellationToken) : names is null ? null : [];
        }

        var normalized = names.Select(AppRole.Normalize).ToHashSet();
        var found = await roles.GetListAsync(r => normalized.Contains(r.NormalizedName), cancellationToken);
        return found.Count == normalized.Count ? found
            : throw new BusinessException("Administration:UnknownRole").WithData("Name", names.First(n => !found.Exists(r => r.NormalizedName == AppRole.Normalize(n))));
    }
}
