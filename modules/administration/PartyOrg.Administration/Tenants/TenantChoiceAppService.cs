using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Tenants;

/// <summary>For whoever is not signed in yet: which county is meant.</summary>
[Route("api/abp/multi-tenancy/tenants")]
internal sealed class TenantChoiceAppService(TenantStore tenants) : ApplicationService
{
    [AllowAnonymous]
    [HttpGet("by-name/{name}")]
    public async Task<FindTenantResultDto> GetByNameAsync([StringLength(Tenant.MaxNameLength)] string name, CancellationToken cancellationToken) =>
        Describe(await tenants.FindByNameAsync(name, cancellationToken));

    [AllowAnonymous]
    [HttpGet("by-id/{tenantId}")]
    public async Task<FindTenantResultDto> GetByIdAsync(Guid tenantId, CancellationToken cancellationToken) => Describe(await tenants.FindAsync(tenantId, cancellationToken));

    /// <summary>The counties to choose from at the sign-in page; 404 where the host keeps its list to itself.</summary>
    [AllowAnonymous]
    [HttpGet("options")]
    public async Task<ListResultDto<TenantOptionDto>> GetOptionsAsync(CancellationToken cancellationToken) =>
        new(await tenants.GetOptionsAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Tenant), null));

    private static FindTenantResultDto Describe(TenantInfo? tenant) =>
        tenant is null ? new(false, null, null, null, false) : new(true, tenant.Id, tenant.Name, Tenant.Normalize(tenant.Name), tenant.IsActive);
}
