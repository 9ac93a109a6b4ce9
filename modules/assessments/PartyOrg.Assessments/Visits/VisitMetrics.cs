using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Visits;

/// <summary>What the closed visits of a period say of an organization that was visited: the mean of its points, and of what was taken off. A year-end examination on the spot reads the latter.</summary>
internal sealed class VisitMetrics(IRepository<ObservationVisit> visits) : IMetricProvider, IScopedDependency
{
    public const string Points = "assessments.visit-points";
    public const string Deducted = "assessments.visit-deducted";

    public IReadOnlyList<MetricDefinition> Metrics { get; } = [Define(Points), Define(Deducted)];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: whoever may name an organization may read its figures, and visits are led by those above.
        var points = await visits.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(v => v.State == VisitState.Closed && v.HeldOn >= period.From && v.HeldOn <= period.To)
            .SelectMany(v => v.Stops).Where(s => s.Points != null && organizationIds.Contains(s.OrganizationId)).Select(s => new { s.OrganizationId, Points = s.Points!.Value }).ToListAsync(cancellationToken);
        return points.GroupBy(p => p.OrganizationId)
            .ToDictionary(g => g.Key, g => Math.Round(metric == Points ? g.Average(p => p.Points) : ObservationVisit.FullPoints - g.Average(p => p.Points), 2));
    }

    private static MetricDefinition Define(string name) => new(name, AssessmentsPermissions.GroupName, "", "/assessments/visits?state=closed&stopId={organizationId}&from={from}&to={to}");
}
