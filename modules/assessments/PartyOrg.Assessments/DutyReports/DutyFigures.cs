using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyRecords;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>
/// Takes the figures of duty reports from where they are kept: letters, the three lists, the journal. Each comes with the way to its source, and nothing is asked of anybody twice.
/// The number of commands does not grow with the organizations.
/// </summary>
internal sealed class DutyFigures(ILetterIntegrationService letters, IListIntegrationService lists, IMetricReader metrics, IRepository<DutyRecord> records) : IScopedDependency
{
    /// <summary>The named figures that a report quotes.</summary>
    private static readonly (string Metric, DutySection Section)[] Quoted =
    [
        ("three-lists.on-time-rate", DutySection.DutiesDone),
        ("three-lists.closed-rate", DutySection.DutiesDone),
        ("three-lists.overdue", DutySection.Problems),
        ("three-lists.open-problems", DutySection.Problems),
    ];

    public async Task<ILookup<Guid, LinkedFigure>> ReadAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken)
    {
        List<(Guid Organization, LinkedFigure Figure)> figures =
        [
            .. await FromLettersAsync(organizationIds, period, cancellationToken),
            .. await FromListsAsync(organizationIds, period, cancellationToken),
            .. await FromMetricsAsync(organizationIds, period, cancellationToken),
            .. await FromJournalAsync(organizationIds, period, cancellationToken),
        ];
        return figures.ToLookup(f => f.Organization, f => f.Figure);
    }

    private async Task<IEnumerable<(Guid, LinkedFigure)>> FromLettersAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken) =>
        (await letters.GetProgressAsync(organizationIds, period.To.Year, cancellationToken)).SelectMany(o => o.Value.Select(i => (o.Key,
            new LinkedFigure($"letter:{i.LetterId:N}:{i.Code}", DutySection.DutiesDone, FigureSource.LetterItem, i.Text, $"/responsibility-letters/letters/{i.LetterId}")
            {
                Context = i.LetterTitle,
                Value = i.Unit is null ? (i.Actual is null ? null : Math.Round(100 * i.Achievement, 1)) : i.Actual,
                Target = i.Unit is null ? null : i.Goal,
                Unit = i.Unit ?? "%",
            })));

    /// <summary>The problems, struck off or not, and the tasks that were struck off: what is under way is not yet done.</summary>
    private async Task<IEnumerable<(Guid, LinkedFigure)>> FromListsAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken) =>
        (await lists.GetWorkAsync(organizationIds, period.From, period.To, cancellationToken)).SelectMany(o => o.Value
            .Where(e => e.Kind == EntryKind.Problem || e.State == EntryState.Closed)
            .Select(e => (o.Key, new LinkedFigure(
                $"entry:{e.Id:N}", e.Kind == EntryKind.Problem ? DutySection.Problems : DutySection.DutiesDone, e.Kind == EntryKind.Problem ? FigureSource.Problem : FigureSource.Task, e.Title, e.Link)
            {
                DueOn = e.DueOn,
                ClosedOn = e.ClosedOn,
            })));

    /// <summary>A figure whose list nobody can open is not quoted.</summary>
    private async Task<IEnumerable<(Guid, LinkedFigure)>> FromMetricsAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken)
    {
        var figures = new List<(Guid, LinkedFigure)>();
        foreach (var (metric, section) in Quoted)
        {
            if (metrics.Find(metric) is { List: not null } definition)
            {
                var values = await metrics.GetAsync(metric, organizationIds, period, cancellationToken);
                figures.AddRange(values.Select(v => (v.Key, new LinkedFigure($"metric:{metric}", section, FigureSource.Metric, metric, definition.ListOf(v.Key, period)!)
                {
                    Context = definition.Resource,
                    Value = v.Value,
                    Unit = definition.Unit,
                })));
            }
        }

        return figures;
    }

    private async Task<IEnumerable<(Guid, LinkedFigure)>> FromJournalAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken)
    {
        var counts = await records.Query.Where(r => organizationIds.Contains(r.OrganizationId) && r.HappenedOn >= period.From && r.HappenedOn <= period.To)
            .GroupBy(r => new { r.OrganizationId, r.Kind }).Select(g => new { g.Key.OrganizationId, g.Key.Kind, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.OrderBy(c => c.Kind).Select(c => (c.OrganizationId,
            new LinkedFigure($"records:{c.Kind}", DutySection.DutiesDone, FigureSource.DutyRecords, c.Kind.ToString(),
                $"/assessments/duty-records?organizationId={c.OrganizationId}&kind={char.ToLowerInvariant(c.Kind.ToString()[0])}{c.Kind.ToString()[1..]}&from={period.From:O}&to={period.To:O}")
            {
                Value = c.Count,
            }));
    }
}
