using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>How many organizations of each subtree were being rectified in a period, and of how many that was not the first time or came back.</summary>
internal sealed class RectificationMetrics(IRepository<Rectification> rectifications, IHierarchyIntegrationService hierarchy) : IMetricProvider, IScopedDependency
{
    public const string UnderWay = "assessments.rectifications";
    public const string Repeated = "assessments.rectifications-repeated";

    public IReadOnlyList<MetricDefinition> Metrics { get; } = [new(UnderWay, AssessmentsPermissions.GroupName, ""), new(Repeated, AssessmentsPermissions.GroupName, "")];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        var asked = await hierarchy.GetOrganizationsAsync(organizationIds, cancellationToken);
        // Scope is lifted: whoever may name an organization may read its figures, and a mark needs them for all that are marked.
        var codes = await rectifications.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(r => r.ConfirmedOn <= period.To && (r.AcceptedOn == null || r.AcceptedOn >= period.From) && (metric == UnderWay || r.Times > 1 || r.Relapses > 0))
            .Select(r => r.OrganizationCode).ToListAsync(cancellationToken);
        return asked.Values.ToDictionary(o => o.Id, o => (decimal)codes.Count(code => ScopeRanges.Contains(o.Code, code)));
    }
}
