using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Seeding;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Tenants;

/// <summary>The counties, for the operator of the host side.</summary>
[Route("api/multi-tenancy/tenants")]
internal sealed class TenantAppService(IRepository<Tenant> tenants, IUnitOfWork unitOfWork, AdministratorSetup administrators, IPersonalDataProtector protector) : ApplicationService
{
    private static readonly Sorting<Tenant> Sorting = new Sorting<Tenant>("name").By("name", t => t.NormalizedName).By("displayName", t => t.DisplayName).By("isActive", t => t.IsActive);

    [Authorize(AdministrationPermissions.Tenants)]
    public Task<PagedResultDto<TenantDto>> GetListAsync([FromQuery] PagedAndSortedResultRequestDto input, CancellationToken cancellationToken)
    {
        var (text, normalized) = (input.Filter?.Trim() ?? "", Tenant.Normalize(input.Filter ?? ""));
        var found = tenants.Query.WhereIf(text.Length > 0, t => t.NormalizedName.Contains(normalized) || t.DisplayName.Contains(text));
        return Sorting.Apply(found, input.Sorting).Select(TenantMapping.ToDto).ToPagedResultAsync(input, cancellationToken);
    }

    [Authorize(AdministrationPermissions.Tenants)]
    public async Task<TenantDto> GetAsync(Guid id, CancellationToken cancellationToken) => TenantMapping.Map(await tenants.GetAsync(id, cancellationToken));

    /// <summary>Makes the county with its roles and its three administrators: the first has the given address and password, the others one-time passwords, told once.</summary>
    [Authorize(AdministrationPermissions.CreateTenants)]
    public async Task<TenantDto> CreateAsync(CreateTenantInput input, CancellationToken cancellationToken)
    {
        await CheckNameAsync(Guid.Empty, input.Name, cancellationToken);
        await administrators.CheckPasswordAsync(input.AdminPassword, cancellationToken);
        var tenant = new Tenant(input.Name, input.DisplayName);
        tenants.Insert(tenant);
        await unitOfWork.SaveChangesAsync(cancellationToken); // the county's own rows are another unit of work, perhaps in another database
        var made = await administrators.SetUpAsync(new TenantInfo(tenant.Id, tenant.Name, true, null), input.AdminEmailAddress, input.AdminPassword, cancellationToken);
        return TenantMapping.Map(tenant) with { Administrators = made };
    }

    [Authorize(AdministrationPermissions.UpdateTenants)]
    public async Task<TenantDto> UpdateAsync(Guid id, UpdateTenantInput input, CancellationToken cancellationToken)
    {
        var tenant = await tenants.GetAsync(id, cancellationToken);
        tenant.CheckStamp(input.ConcurrencyStamp);
        await CheckNameAsync(id, input.Name, cancellationToken);
        tenant.Rename(input.Name, input.DisplayName);
        (input.IsActive ? (Action)tenant.Resume : tenant.Suspend)();
        return TenantMapping.Map(tenant);
    }

    /// <summary>Nobody of the county gets in any more. Its data stays until the operator removes it.</summary>
    [Authorize(AdministrationPermissions.DeleteTenants)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var tenant = await tenants.GetAsync(id, cancellationToken);
        tenant.Retire();
        tenants.Delete(tenant);
    }

    /// <summary>The county's own database without its password, or nothing where it uses the shared one.</summary>
    [Authorize(AdministrationPermissions.ManageConnectionStrings)]
    [Produces("text/plain")]
    public async Task<string> GetDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken) =>
        ConnectionStrings.Mask((await tenants.GetAsync(id, cancellationToken)).RevealConnectionString(protector));

    [Authorize(AdministrationPermissions.ManageConnectionStrings)]
    public async Task UpdateDefaultConnectionStringAsync(Guid id, [Required, StringLength(Tenant.MaxConnectionStringLength)] string defaultConnectionString, CancellationToken cancellationToken)
    {
        ConnectionStrings.Check(defaultConnectionString);
        (await tenants.GetAsync(id, cancellationToken)).UseDatabase(defaultConnectionString, protector);
    }

    [Authorize(AdministrationPermissions.ManageConnectionStrings)]
    public async Task DeleteDefaultConnectionStringAsync(Guid id, CancellationToken cancellationToken) =>
        (await tenants.GetAsync(id, cancellationToken)).UseDatabase(null, protector);

    private async Task CheckNameAsync(Guid id, string name, CancellationToken cancellationToken)
    {
        var normalized = Tenant.Normalize(name);
        if (await tenants.Query.AnyAsync(t => t.Id != id && t.NormalizedName == normalized, cancellationToken))
        {
            throw new BusinessException("Administration:TenantNameTaken").WithData("Name", name);
        }
    }
}
