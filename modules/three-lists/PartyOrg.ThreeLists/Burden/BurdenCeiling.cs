using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>Keeps those above from asking more of an organization than the county has set, unless it was approved.</summary>
internal sealed class BurdenCeiling(BurdenMeter meter, IRepository<BurdenException> exceptions, IHierarchyIntegrationService hierarchy, ISettingProvider settings) : IBurdenCeiling, IScopedDependency
{
    private const int MostNames = 5;

    public Task<int> GetAsync(CancellationToken cancellationToken) => settings.GetAsync<int>(SupervisionSettings.BurdenCeiling, cancellationToken);

    public async Task RefuseAboveAsync(IReadOnlyCollection<Guid> asked, DateOnly dueOn, CancellationToken cancellationToken = default)
    {
        if (await GetAsync(cancellationToken) is not (> 0 and var ceiling))
        {
            return;
        }

        var month = BurdenMeter.MonthOf(dueOn);
        var sofar = await meter.ReadAsync(asked.Distinct().ToList(), month, cancellationToken);
        var above = asked.GroupBy(id => id).Where(g => sofar[g.Key].Sum(a => a.Asked.Reports) + g.Count() > ceiling).Select(g => g.Key).ToList();
        if (above.Count == 0)
        {
            return;
        }

        var approved = await ApprovedAsync(month.Name, cancellationToken);
        var refused = (await hierarchy.GetOrganizationsAsync(above, cancellationToken)).Values.Where(o => ReasonFor(o.Code, approved) is null).OrderBy(o => o.Code, StringComparer.Ordinal).ToList();
        if (refused.Count > 0)
        {
            throw new BusinessException(ThreeListsErrorCodes.AboveCeiling)
                .WithData("Names", string.Join('、', refused.Take(MostNames).Select(o => o.Name))).WithData("Count", refused.Count).WithData("Ceiling", ceiling).WithData("Month", month.Name);
        }
    }

    // The Scope filter is lifted: what was approved for the whole county covers also what a township asks of its villages.
    public Task<List<BurdenException>> ApprovedAsync(string month, CancellationToken cancellationToken) =>
        exceptions.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(e => e.Month == month && e.State == BurdenExceptionState.Approved).ToListAsync(cancellationToken);

    /// <summary>Why more may be asked of the organization with this code; null: it may not.</summary>
    public static string? ReasonFor(string code, IReadOnlyCollection<BurdenException> approved) => approved.FirstOrDefault(e => ScopeRanges.Contains(e.OrganizationCode, code))?.Reason;
}
