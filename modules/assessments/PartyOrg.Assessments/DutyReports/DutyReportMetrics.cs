using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>What duty reports say of an organization itself in a year or half-year: filed on time, missing (1) or not (0), given before the members, and the points by role as a share of all that could be had. Schemes read them by name.</summary>
internal sealed class DutyReportMetrics(IRepository<DutyReport> reports, IRepository<DutyReportScore> scores, ICountyClock clock) : IMetricProvider, IScopedDependency
{
    public const string OnTimeRate = "assessments.duty-report-on-time-rate";
    public const string Missing = "assessments.duty-report-missing";
    public const string PublishedRate = "assessments.duty-report-published-rate";
    public const string Superior = "assessments.duty-report-superior";
    public const string Peers = "assessments.duty-report-peers";
    public const string Members = "assessments.duty-report-members";

    public IReadOnlyList<MetricDefinition> Metrics { get; } =
        [Define(OnTimeRate, "%"), Define(Missing, ""), Define(PublishedRate, "%"), Define(Superior, "%"), Define(Peers, "%"), Define(Members, "%")];

    // Scope is lifted: whoever may name an organization may read its figures, and a mark needs them for all that are marked.
    private IQueryable<DutyReport> All => reports.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    private IQueryable<DutyReportScore> AllScores => scores.Query.IgnoreQueryFilters([PlatformFilters.Scope]); // the same reason

    public Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        var about = All.Where(r => organizationIds.Contains(r.OrganizationId)).About(period);
        return metric switch
        {
            Superior => PointsAsync(about, DutyScoreRole.Superior, cancellationToken),
            Peers => PointsAsync(about, DutyScoreRole.Peers, cancellationToken),
            Members => PointsAsync(about, DutyScoreRole.Members, cancellationToken),
            _ => CountAsync(metric, about, cancellationToken),
        };
    }

    private async Task<IReadOnlyDictionary<Guid, decimal>> PointsAsync(IQueryable<DutyReport> about, DutyScoreRole role, CancellationToken cancellationToken)
    {
        var points = await AllScores.Where(s => s.Role == role && about.Any(r => r.Id == s.ReportId)).Select(s => new { s.OrganizationId, s.Points }).ToListAsync(cancellationToken);
        return points.GroupBy(p => p.OrganizationId).ToDictionary(g => g.Key, g => Math.Round(g.Average(p => p.Points), 2));
    }

    private async Task<IReadOnlyDictionary<Guid, decimal>> CountAsync(string metric, IQueryable<DutyReport> about, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var counts = await about.Where(r => r.FileBy != null).GroupBy(r => r.OrganizationId).Select(g => new
        {
            g.Key,
            All = g.Count(),
            OnTime = g.Count(r => r.FiledOn != null && !r.IsLate),
            Missing = g.Count(r => r.FiledOn == null && r.FileBy < today),
            Published = g.Count(r => r.PublishedOn != null),
        }).ToListAsync(cancellationToken);
        return counts.ToDictionary(c => c.Key, c => metric == Missing ? Math.Min(1, c.Missing) : Math.Round(100m * (metric == OnTimeRate ? c.OnTime : c.Published) / c.All, 1));
    }

    private static MetricDefinition Define(string name, string unit) => new(name, AssessmentsPermissions.GroupName, unit, "/assessments/duty-reports?organizationId={organizationId}&about={period}");
}
