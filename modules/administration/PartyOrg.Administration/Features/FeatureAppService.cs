using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Tenants;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;

namespace PartyOrg.Administration.Features;

/// <summary>Which parts of the product each county has; the host side's business.</summary>
[Route("api/feature-management/features")]
[Authorize(AdministrationPermissions.ManageTenantFeatures)]
internal sealed class FeatureAppService(IRepository<FeatureValue> values, IRepository<Tenant> tenants, FeatureDefinitionManager definitions, ITextCatalogue texts) : ApplicationService
{
    private const string TenantProvider = "T";
    private const string DefaultProvider = "D";

    [Authorize(AdministrationPermissions.ManageTenantFeatures)]
    public async Task<FeatureListDto> GetAsync([Required, StringLength(1)] string providerName, [StringLength(64)] string? providerKey, CancellationToken cancellationToken)
    {
        var tenantId = await FindTenantAsync(providerName, providerKey, cancellationToken);
        var stored = await values.Query.Where(v => v.ForTenantId == tenantId).ToDictionaryAsync(v => v.Name, v => v.Value, cancellationToken);
        return new FeatureListDto(
        [
            new FeatureGroupDto("Modules", texts.Get("AbpFeatureManagement", "Feature:Modules"), definitions.All.Select(f => Describe(f, stored.GetValueOrDefault(f.Name), providerKey)).ToList()),
        ]);
    }

    [Authorize(AdministrationPermissions.ManageTenantFeatures)]
    public async Task UpdateAsync([Required, StringLength(1)] string providerName, [StringLength(64)] string? providerKey, UpdateFeaturesInput input, CancellationToken cancellationToken)
    {
        var tenantId = await FindTenantAsync(providerName, providerKey, cancellationToken);
        var stored = await values.GetListAsync(v => v.ForTenantId == tenantId, cancellationToken);
        foreach (var (name, value) in input.Features.DistinctBy(f => f.Name))
        {
            Check(name, value);
            if (stored.Find(v => v.Name == name) is { } known)
            {
                known.Change(value!);
            }
            else
            {
                values.Insert(new FeatureValue(tenantId, name, value!));
            }
        }
    }

    /// <summary>Back to the defaults.</summary>
    [Authorize(AdministrationPermissions.ManageTenantFeatures)]
    public async Task DeleteAsync([Required, StringLength(1)] string providerName, [StringLength(64)] string? providerKey, CancellationToken cancellationToken)
    {
        var tenantId = await FindTenantAsync(providerName, providerKey, cancellationToken);
        (await values.GetListAsync(v => v.ForTenantId == tenantId, cancellationToken)).ForEach(values.Delete);
    }

    /// <summary>The county; <see cref="Guid.Empty"/>, the host side, where none is named.</summary>
    private async Task<Guid> FindTenantAsync(string providerName, string? providerKey, CancellationToken cancellationToken)
    {
        if (providerName != TenantProvider)
        {
            throw new AbpValidationException("Platform:InvalidValue", "providerName", ("0", "providerName"));
        }

        return string.IsNullOrEmpty(providerKey) ? Guid.Empty
            : Guid.TryParse(providerKey, out var id) ? (await tenants.GetAsync(id, cancellationToken)).Id
            : throw new EntityNotFoundException(typeof(Tenant), providerKey);
    }

    private void Check(string name, string? value)
    {
        if (!definitions.All.Any(f => f.Name == name) || value is not (FeatureDefinitionManager.On or FeatureDefinitionManager.Off))
        {
            throw new AbpValidationException("Administration:UnknownFeature", "features", ("Name", name));
        }
    }

    private FeatureDto Describe(FeatureDefinition feature, string? stored, string? providerKey) => new(
        feature.Name, texts.Get(feature.Group.Resource, $"Permission:{feature.Group.Name}"), stored ?? FeatureDefinitionManager.On,
        stored is null ? new(DefaultProvider, null) : new(TenantProvider, providerKey), null, FeatureValueTypeDto.Toggle, 0, null);
}
