using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Permissions;

/// <summary>Which permissions a role or an account has.</summary>
[Route("api/permission-management/permissions")]
[Authorize(AdministrationPermissions.Roles)]
internal sealed class PermissionAppService(
    PermissionHolders holders, PermissionDefinitionManager definitions, IRepository<PermissionGrant> grants, IRepository<AppRole> roles, DutySeparation duties,
    ICurrentTenant tenant, ITextCatalogue texts) : ApplicationService
{
    private static readonly string[] AnyProvider = [];

    [Authorize(AdministrationPermissions.Roles)]
    public async Task<PermissionListDto> GetAsync([Required, StringLength(1)] string providerName, [Required, StringLength(256)] string providerKey, CancellationToken cancellationToken)
    {
        var holder = await holders.GetAsync(providerName, providerKey, cancellationToken);
        var granted = await GetGrantsAsync(holder, cancellationToken);
        return new PermissionListDto(
            holder.DisplayName,
            definitions.Groups.Select(g => Describe(g, granted)).Where(g => g.Permissions.Count > 0).ToList());
    }

    [Authorize(AdministrationPermissions.Roles)]
    public async Task<PermissionListDto> GetByGroupAsync([Required, StringLength(128)] string groupName, [Required, StringLength(1)] string providerName, [Required, StringLength(256)] string providerKey, CancellationToken cancellationToken)
    {
        var all = await GetAsync(providerName, providerKey, cancellationToken);
        return all with { Groups = all.Groups.Where(g => g.Name == groupName).ToList() };
    }

    /// <summary>Changes the named permissions and leaves the others.</summary>
    [Authorize(AdministrationPermissions.Roles)]
    public async Task UpdateAsync([Required, StringLength(1)] string providerName, [Required, StringLength(256)] string providerKey, UpdatePermissionsInput input, CancellationToken cancellationToken)
    {
        var holder = await holders.GetAsync(providerName, providerKey, cancellationToken);
        await CheckNotOwnAsync(holder, cancellationToken);
        var stored = await grants.GetListAsync(g => g.ProviderName == holder.ProviderName && g.ProviderKey == holder.ProviderKey, cancellationToken);
        foreach (var wanted in input.Permissions.DistinctBy(p => p.Name))
        {
            Change(holder, stored, GetDefinition(wanted.Name), wanted.IsGranted);
        }

        await CheckDutiesAsync(holder, stored.ConvertAll(g => g.Name), cancellationToken);
    }

    private void Change(PermissionHolder holder, List<PermissionGrant> stored, PermissionDefinition permission, bool isGranted)
    {
        var grant = stored.Find(g => g.Name == permission.Name);
        if (isGranted && grant is null)
        {
            var given = new PermissionGrant(permission.Name, holder.ProviderName, holder.ProviderKey);
            grants.Insert(given);
            stored.Add(given);
        }
        else if (!isGranted && grant is not null)
        {
            grants.Delete(grant);
            stored.Remove(grant);
        }
    }

    private async Task CheckNotOwnAsync(PermissionHolder holder, CancellationToken cancellationToken)
    {
        if (holder.User is not null)
        {
            duties.CheckNotOneself(holder.User.Id);
        }
        else
        {
            await duties.CheckNotOwnRoleAsync(holder.Role!, cancellationToken);
        }
    }

    private async Task CheckDutiesAsync(PermissionHolder holder, List<string> granted, CancellationToken cancellationToken)
    {
        duties.CheckOneDuty(granted);
        if (holder.Role is not null)
        {
            await duties.CheckHoldersAsync(holder.Role, granted, cancellationToken);
        }
        else
        {
            duties.CheckOneDuty(granted.Concat(await duties.GetPermissionsAsync(await RoleNamesOfAsync(holder, cancellationToken), Guid.Empty, cancellationToken)));
        }
    }

    /// <summary>The holder's own grants, and for an account those that come with its roles.</summary>
    private async Task<ILookup<string, ProviderInfoDto>> GetGrantsAsync(PermissionHolder holder, CancellationToken cancellationToken)
    {
        var roleNames = await RoleNamesOfAsync(holder, cancellationToken);
        var found = await grants.Query
            .Where(g => (g.ProviderName == holder.ProviderName && g.ProviderKey == holder.ProviderKey) || (g.ProviderName == PermissionGrant.RoleProvider && roleNames.Contains(g.ProviderKey)))
            .Select(g => new { g.Name, g.ProviderName, g.ProviderKey }).ToListAsync(cancellationToken);
        return found.ToLookup(g => g.Name, g => new ProviderInfoDto(g.ProviderName, g.ProviderKey));
    }

    private async Task<List<string>> RoleNamesOfAsync(PermissionHolder holder, CancellationToken cancellationToken)
    {
        var ids = holder.User?.Roles.Select(r => r.RoleId).ToList() ?? [];
        return ids.Count == 0 ? [] : await roles.Query.Where(r => ids.Contains(r.Id)).Select(r => r.Name).ToListAsync(cancellationToken);
    }

    private PermissionGroupDto Describe(PermissionGroup group, ILookup<string, ProviderInfoDto> granted) => new(
        group.Name, texts.Get(group.Resource, $"Permission:{group.Name}"), $"Permission:{group.Name}", group.Resource,
        group.Permissions.Where(IsOfThisSide)
            .Select(p => new PermissionGrantInfoDto(p.Name, texts.Get(p.Resource, $"Permission:{p.Name}"), p.ParentName, granted.Contains(p.Name), AnyProvider, [.. granted[p.Name]]))
            .ToList());

    private PermissionDefinition GetDefinition(string name) =>
        definitions.Find(name) is { } p && IsOfThisSide(p) ? p : throw new AbpValidationException("Administration:UnknownPermission", "permissions", ("Name", name));

    private bool IsOfThisSide(PermissionDefinition permission) => permission.Sides.HasFlag(tenant.Id is null ? MultiTenancySides.Host : MultiTenancySides.Tenant);
}
