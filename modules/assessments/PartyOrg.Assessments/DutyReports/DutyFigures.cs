using System.Globalization;
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
internal sealed class DutyFigures(ILetterIntegrationService letters, IListIntegrationService lists, IEnumerable<IMetricProvider> metrics, IRepository<DutyRecord> records) : IScopedDependency
{
    /// <summary>The named figures that a report quotes, and the list that each counts.</summary>
    private static readonly (string Metric, string List)[] Quoted =
    [
        ("three-lists.on-time-rate", "/three-lists/reports?organizationId={0}&from={1:O}&to={2:O}"),
        ("three-lists.closed-rate", "/three-lists/tasks?withinId={0}&dueFrom={1:O}&dueTo={2:O}"),
        ("three-lists.overdue", "/three-lists/tasks?withinId={0}&overdue=true"),
        ("three-lists.open-problems", "/three-lists/problems?withinId={0}&status=open"),
    ];

    private static readonly string[] OfProblems = ["three-lists.overdue", "three-lists.open-problems"];

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

    private async Task<IEnumerable<(Guid, LinkedFigure)>> FromMetricsAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken)
    {
        var figures = new List<(Guid, LinkedFigure)>();
        foreach (var (metric, list) in Quoted)
        {
            if (metrics.Select(p => (Provider: p, Definition: p.Metrics.FirstOrDefault(m => m.Name == metric))).FirstOrDefault(p => p.Definition is not null) is not { Definition: { } definition } found)
            {
                continue;
            }

            var section = OfProblems.Contains(metric) ? DutySection.Problems : DutySection.DutiesDone;
            figures.AddRange((await found.Provider.GetAsync(metric, organizationIds, period, cancellationToken)).Select(v => (v.Key,
                new LinkedFigure($"metric:{metric}", section, FigureSource.Metric, metric, string.Format(CultureInfo.InvariantCulture, list, v.Key, period.From, period.To))
                {
                    Context = definition.Resource,
                    Value = v.Value,
                    Unit = definition.Unit,
                })));
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
