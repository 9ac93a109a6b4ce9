using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>How punctually an organization and all below it report, in the weeks of a period that are closed.</summary>
internal sealed class ReportMetrics(IRepository<WeeklyReport> reports, IHierarchyIntegrationService hierarchy) : IMetricProvider, IScopedDependency
{
    public const string OnTimeRate = "three-lists.on-time-rate";
    public const string LateRate = "three-lists.late-rate";
    public const string Missing = "three-lists.missing";

    private const string Board = "/three-lists/board?organizationId={organizationId}";

    public IReadOnlyList<MetricDefinition> Metrics { get; } =
    [
        new(OnTimeRate, ThreeListsPermissions.GroupName, "%", Board),
        new(LateRate, ThreeListsPermissions.GroupName, "%", Board),
        new(Missing, ThreeListsPermissions.GroupName, "", Board),
    ];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        var (from, end) = (Week.FirstFrom(period.From).ToString(), Week.FirstFrom(period.To.AddDays(1)).ToString());
        var rows = await reports.Query.Where(r => r.Timeliness != null && string.Compare(r.Week, from) >= 0 && string.Compare(r.Week, end) < 0).GroupBy(r => r.OrganizationCode)
            .Select(g => new { g.Key, OnTime = g.Count(r => r.Timeliness == Timeliness.OnTime), Late = g.Count(r => r.Timeliness == Timeliness.Late), Missing = g.Count(r => r.Timeliness == Timeliness.Missing) })
            .ToListAsync(cancellationToken);
        var sums = new Dictionary<string, Punctuality>();
        foreach (var row in rows)
        {
            foreach (var above in CodesAlong(row.Key))
            {
                sums[above] = sums.GetValueOrDefault(above).Plus(row.OnTime, row.Late, row.Missing);
            }
        }

        var asked = await hierarchy.GetOrganizationsAsync(organizationIds, cancellationToken);
        return asked.Values.Where(o => sums.ContainsKey(o.Code)).ToDictionary(o => o.Id, o => sums[o.Code].As(metric));
    }

    /// <summary>The code and those of all above it.</summary>
    private static IEnumerable<string> CodesAlong(string code)
    {
        for (var end = code.Length; end > 0; end = code.LastIndexOf('.', end - 1))
        {
            yield return code[..end];
        }
    }

    private readonly record struct Punctuality(int OnTime, int Late, int Missing)
    {
        public Punctuality Plus(int onTime, int late, int missing) => new(OnTime + onTime, Late + late, Missing + missing);

        public decimal As(string metric) => metric switch
        {
            ReportMetrics.Missing => Missing,
            LateRate => Percent(Late),
            _ => Percent(OnTime),
        };

        private decimal Percent(int part) => Math.Round(100m * part / (OnTime + Late + Missing), 1);
    }
}
