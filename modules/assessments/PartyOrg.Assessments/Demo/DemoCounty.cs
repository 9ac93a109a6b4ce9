using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Demo;

/// <summary>The demo county's tree as its rounds see it.</summary>
internal sealed record DemoCounty(OrganizationRef Top, IReadOnlyDictionary<Guid, OrganizationRef> All, IReadOnlyDictionary<Guid, PostHolder> Secretaries, DateTimeOffset Now, DateOnly Today)
{
    /// <summary>The committees right below the county that have villages right below them.</summary>
    public IReadOnlyList<OrganizationRef> Townships => All.Values.Where(o => o.ParentId == Top.Id && BelowOf(o).Count > 0).OrderBy(o => o.Code, StringComparer.Ordinal).ToList();

    public IReadOnlyList<OrganizationRef> BelowOf(OrganizationRef township) =>
        All.Values.Where(o => o.ParentId == township.Id && o.Sector == Sector.Rural).OrderBy(o => o.Code, StringComparer.Ordinal).ToList();
}

/// <summary>Reads it.</summary>
internal sealed class DemoCountyReader(IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    public async Task<DemoCounty> ReadAsync(CancellationToken cancellationToken)
    {
        var all = await hierarchy.ResolveAsync(new OrganizationSelection(), cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        return new DemoCounty(all.First(o => o.ParentId is null), all.ToDictionary(o => o.Id), await hierarchy.GetSecretariesAsync(all.Select(o => o.Id).ToList(), today, cancellationToken), clock.Now, today);
    }
}
