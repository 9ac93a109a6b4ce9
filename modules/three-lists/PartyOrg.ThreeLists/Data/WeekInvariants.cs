using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.ThreeLists.Data;

/// <summary>What holds of weeks whatever happened: a closed one is settled whole and by its own hour, an open one not at all, and lines stand where their reports stand.</summary>
internal sealed class WeekInvariants(IRepository<ReportingPeriod> periods, IRepository<WeeklyReport> reports, IRepository<ReportLine> lines) : IInvariant, ITransientDependency
{
    private const int Named = 20;

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
    [
        .. await PeriodsAsync(cancellationToken),
        .. await TimelinessAsync(cancellationToken),
        .. await StatesAsync(cancellationToken),
        .. await LinesAsync(cancellationToken),
    ];

    private async Task<IEnumerable<string>> PeriodsAsync(CancellationToken cancellationToken)
    {
        var counted = await periods.Query.Select(p => new
        {
            p.Week,
            p.State,
            p.ClosedAt,
            All = reports.Query.Count(r => r.Week == p.Week),
            Settled = reports.Query.Count(r => r.Week == p.Week && r.Timeliness != null),
        }).ToListAsync(cancellationToken);
        var strays = await reports.Query.Where(r => !periods.Query.Any(p => p.Week == r.Week)).Select(r => r.Week).Distinct().ToListAsync(cancellationToken);
        return counted.Where(p => p.Settled != (p.State == PeriodState.Closed ? p.All : 0)).Select(p => $"Lists_ReportingPeriods {p.Week}: is {p.State}, and {p.Settled} of {p.All} reports are settled")
            .Concat(counted.Where(p => (p.State == PeriodState.Closed) != (p.ClosedAt is not null)).Select(p => $"Lists_ReportingPeriods {p.Week}: its state does not fit when it was closed"))
            .Concat(strays.Select(w => $"Lists_WeeklyReports of {w}: the week was never opened"));
    }

    /// <summary>Either in the week, or late, or missing: never two of them, never none.</summary>
    private async Task<IEnumerable<string>> TimelinessAsync(CancellationToken cancellationToken)
    {
        var wrong = await reports.Query.Where(r => r.Timeliness != null).Join(periods.Query, r => r.Week, p => p.Week, (r, p) => new { r.Id, r.Timeliness, r.SubmittedAt, r.MissedInARow, p.DueAt })
            .Where(r => (r.SubmittedAt == null) != (r.Timeliness == Timeliness.Missing) || (r.SubmittedAt <= r.DueAt && r.Timeliness != Timeliness.OnTime) || (r.SubmittedAt > r.DueAt && r.Timeliness != Timeliness.Late)
                || (r.MissedInARow > 0) != (r.Timeliness == Timeliness.Missing))
            .Select(r => r.Id).Take(Named).ToListAsync(cancellationToken);
        return wrong.Select(id => $"Lists_WeeklyReports {id}: what it counts as does not follow from when it was submitted");
    }

    private async Task<IEnumerable<string>> StatesAsync(CancellationToken cancellationToken)
    {
        var wrong = await reports.Query.Where(r => (r.SubmittedAt == null) != (r.State == ReportState.Expected || r.State == ReportState.Draft) || (r.State == ReportState.Accepted) != (r.AcceptedAt != null))
            .Select(r => r.Id).Take(Named).ToListAsync(cancellationToken);
        return wrong.Select(id => $"Lists_WeeklyReports {id}: its state does not fit its dates");
    }

    private async Task<IEnumerable<string>> LinesAsync(CancellationToken cancellationToken)
    {
        var wrong = await lines.Query.Where(l => !reports.Query.Any(r => r.Id == l.ReportId && r.Week == l.Week && r.OrganizationId == l.OrganizationId)).Select(l => l.Id).Take(Named).ToListAsync(cancellationToken);
        return wrong.Select(id => $"Lists_ReportLines {id}: is of another week or organization than its report");
    }
}
