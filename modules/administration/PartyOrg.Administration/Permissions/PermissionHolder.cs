using System.Globalization;
using PartyOrg.Administration.Roles;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Permissions;

/// <summary>Whoever permissions are granted to: a role by its name, or an account by its id.</summary>
internal sealed record PermissionHolder(string ProviderName, string ProviderKey, string DisplayName, AppRole? Role, AppUser? User)
{
    public string ManagePermission => Role is null ? AdministrationPermissions.ManageUserPermissions : AdministrationPermissions.ManageRolePermissions;
}

internal sealed class PermissionHolders(IRepository<AppRole> roles, IRepository<AppUser> users, IPermissionChecker permissions) : IScopedDependency
{
    /// <summary>Finds the holder, and refuses callers who may not manage permissions of its kind.</summary>
    public async Task<PermissionHolder> GetAsync(string providerName, string providerKey, CancellationToken cancellationToken)
    {
        var holder = providerName switch
        {
            PermissionGrant.RoleProvider => await FindRoleAsync(providerKey, cancellationToken),
            PermissionGrant.UserProvider when Guid.TryParse(providerKey, CultureInfo.InvariantCulture, out var id) => await FindUserAsync(id, cancellationToken),
            PermissionGrant.UserProvider => throw new EntityNotFoundException(typeof(AppUser), providerKey),
            _ => throw new AbpValidationException("Platform:InvalidValue", "providerName", ("0", "providerName")),
        };
        permissions.Check(holder.ManagePermission);
        return holder;
    }

    private async Task<PermissionHolder> FindRoleAsync(string name, CancellationToken cancellationToken)
    {
        permissions.Check(AdministrationPermissions.ManageRolePermissions);
        var normalized = AppRole.Normalize(name);
        var role = await roles.FindAsync(r => r.NormalizedName == normalized, cancellationToken) ?? throw new EntityNotFoundException(typeof(AppRole), name);
        return new(PermissionGrant.RoleProvider, role.Name, role.Name, role, null);
    }

    private async Task<PermissionHolder> FindUserAsync(Guid id, CancellationToken cancellationToken)
    {
        permissions.Check(AdministrationPermissions.ManageUserPermissions);
        var user = await users.GetAsync(id, cancellationToken);
        return new(PermissionGrant.UserProvider, user.Id.ToString(), user.FullName, null, user);
    }
}
