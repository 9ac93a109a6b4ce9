using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>Adds up what all modules asked of organizations in a month.</summary>
internal sealed class BurdenMeter(IEnumerable<IBurdenSource> sources) : IScopedDependency
{
    public async Task<ILookup<Guid, (string Resource, BurdenAsked Asked)>> ReadAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken)
    {
        var all = new List<(string Resource, BurdenAsked Asked)>();
        foreach (var source in sources)
        {
            all.AddRange((await source.GetAsync(organizationIds, month, cancellationToken)).Select(a => (source.Resource, a)));
        }

        return all.ToLookup(a => a.Asked.OrganizationId);
    }

    /// <summary>The month that a day belongs to, as it is written: <c>2026-11</c>.</summary>
    public static MetricPeriod MonthOf(DateOnly day) => MetricPeriod.Parse($"{day:yyyy-MM}");
}
