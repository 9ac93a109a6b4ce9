using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Permissions;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Roles;

/// <summary>The roles of the county, or of the host side.</summary>
[Route("api/identity/roles")]
internal sealed class RoleAppService(IRepository<AppRole> roles, IRepository<PermissionGrant> grants, DutySeparation duties) : ApplicationService
{
    private static readonly Sorting<AppRole> Sorting = new Sorting<AppRole>("name").By("name", r => r.NormalizedName).By("isDefault", r => r.IsDefault);

    [Authorize(AdministrationPermissions.Roles)]
    public Task<PagedResultDto<IdentityRoleDto>> GetListAsync([FromQuery] PagedAndSortedResultRequestDto input, CancellationToken cancellationToken)
    {
        var wanted = AppRole.Normalize(input.Filter ?? "");
        return Sorting.Apply(roles.Query.WhereIf(wanted.Length > 0, r => r.NormalizedName.Contains(wanted)), input.Sorting).Select(RoleMapping.ToDto).ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(AdministrationPermissions.Roles)]
    public async Task<ListResultDto<IdentityRoleDto>> GetAllAsync(CancellationToken cancellationToken) =>
        new(await roles.Query.OrderBy(r => r.NormalizedName).Select(RoleMapping.ToDto).ToListAsync(cancellationToken));

    [Authorize(AdministrationPermissions.Roles)]
    public async Task<IdentityRoleDto> GetAsync(Guid id, CancellationToken cancellationToken) => RoleMapping.Map(await roles.GetAsync(id, cancellationToken));

    [Authorize(AdministrationPermissions.CreateRoles)]
    public async Task<IdentityRoleDto> CreateAsync(RoleInput input, CancellationToken cancellationToken)
    {
        await CheckNameAsync(Guid.Empty, input.Name, cancellationToken);
        var role = new AppRole(input.Name, input.IsDefault, input.IsPublic);
        roles.Insert(role);
        return RoleMapping.Map(role);
    }

    [Authorize(AdministrationPermissions.UpdateRoles)]
    public async Task<IdentityRoleDto> UpdateAsync(Guid id, RoleInput input, CancellationToken cancellationToken)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        role.CheckStamp(input.ConcurrencyStamp);
        await CheckNameAsync(id, input.Name, cancellationToken);
        var before = role.Name;
        role.Change(input.Name, input.IsDefault, input.IsPublic);
        if (role.Name != before)
        {
            (await GrantsOfAsync(before, cancellationToken)).ForEach(g => g.Rename(role.Name));
        }

        return RoleMapping.Map(role);
    }

    [Authorize(AdministrationPermissions.DeleteRoles)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var role = await roles.GetAsync(id, cancellationToken);
        role.CheckDeletable();
        await duties.CheckNotOwnRoleAsync(role, cancellationToken);
        (await GrantsOfAsync(role.Name, cancellationToken)).ForEach(grants.Delete);
        roles.Delete(role);
    }

    private Task<List<PermissionGrant>> GrantsOfAsync(string role, CancellationToken cancellationToken) =>
        grants.GetListAsync(g => g.ProviderName == PermissionGrant.RoleProvider && g.ProviderKey == role, cancellationToken);

    private async Task CheckNameAsync(Guid id, string name, CancellationToken cancellationToken)
    {
        var normalized = AppRole.Normalize(name);
        if (await roles.Query.AnyAsync(r => r.Id != id && r.NormalizedName == normalized, cancellationToken))
        {
            throw new BusinessException("Administration:RoleNameTaken").WithData("Name", name);
        }
    }
}
