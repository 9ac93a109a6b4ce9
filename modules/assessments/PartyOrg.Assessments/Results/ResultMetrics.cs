using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>What organizations were rated: the latest finished round whose figures are of the period.</summary>
internal sealed class ResultMetrics(IRepository<SheetResult> results, IRepository<AssessmentRound> rounds) : IMetricProvider, IScopedDependency
{
    public const string Stars = "assessments.stars";
    public const string Total = "assessments.total";

    public IReadOnlyList<MetricDefinition> Metrics { get; } = [new(Stars, AssessmentsPermissions.GroupName, ""), new(Total, AssessmentsPermissions.GroupName, "")];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: whoever may name an organization may read its figures.
        var finished = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(r => r.State == RoundState.Closed && r.FiguresOn >= period.From && r.FiguresOn <= period.To)
            .OrderBy(r => r.FiguresOn).ThenBy(r => r.ClosedAt).Select(r => r.Id).ToListAsync(cancellationToken);
        var given = await results.Query.IgnoreQueryFilters([PlatformFilters.Scope]) // the same reason
            .Where(r => finished.Contains(r.RoundId) && r.MemberId == null && (metric == Total || r.Stars != null))
            .Select(r => new { r.OrganizationId, r.RoundId, r.Stars, r.Total }).ToListAsync(cancellationToken);
        var asked = organizationIds.ToHashSet();
        return given.Where(r => asked.Contains(r.OrganizationId)).GroupBy(r => r.OrganizationId).ToDictionary(g => g.Key, g => g.MaxBy(r => finished.IndexOf(r.RoundId)) is var last && metric == Total ? last!.Total : last!.Stars!.Value);
    }
}
