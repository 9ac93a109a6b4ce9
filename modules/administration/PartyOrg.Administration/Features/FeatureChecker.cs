using PartyOrg.Administration.Tenants;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Features;

/// <summary>Which features the current county has. What is switched off takes its permissions with it, so menus, pages and calls end together.</summary>
internal sealed class FeatureChecker(FeatureDefinitionManager definitions, TenantStore tenants, ICurrentTenant tenant) : ISingletonDependency
{
    public async Task<IReadOnlyDictionary<string, string>> GetAllAsync(CancellationToken cancellationToken)
    {
        var off = await GetSwitchedOffAsync(cancellationToken);
        var values = definitions.All.ToDictionary(f => f.Name, f => off.Contains(f.Name) ? FeatureDefinitionManager.Off : FeatureDefinitionManager.On);
        values[FeatureDefinitionManager.SettingManagement] = FeatureDefinitionManager.On;
        return values;
    }

    public async Task<IReadOnlyList<string>> GetSwitchedOffAsync(CancellationToken cancellationToken) =>
        tenant.Id is { } id ? await tenants.GetSwitchedOffAsync(id, cancellationToken) : [];
}
