using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Visits;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Data;

/// <summary>
/// What holds of duty reports and visits whatever happened: what is filed says when, what is given before the members was filed, points belong to a report that was filed, every quoted figure keeps its way;
/// a closed visit has points and a rank at every stop, an open one none.
/// </summary>
internal sealed class DutyInvariants(IRepository<DutyReport> reports, IRepository<DutyReportScore> scores, IRepository<ObservationVisit> visits) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var faults = await reports.Query
            .Where(r => (r.FiledAt == null) != (r.FiledOn == null) || (r.FiledOn == null && r.State != DutyReportState.Draft) || (r.PublishedOn != null) != (r.State == DutyReportState.Published))
            .Select(r => $"Assessments_DutyReports {r.Id}: is {r.State}, filed on {r.FiledOn}, given on {r.PublishedOn}").ToListAsync(cancellationToken);
        faults.AddRange(await scores.Query.Where(s => !reports.Query.Any(r => r.Id == s.ReportId && r.FiledOn != null)).Select(s => $"Assessments_DutyReportScores {s.Id}: its report was never filed").ToListAsync(cancellationToken));
        faults.AddRange((await reports.Query.Select(r => new { r.Id, r.Figures }).ToListAsync(cancellationToken)).SelectMany(r => r.Figures.Where(f => f.Link.Length == 0).Select(f => $"Assessments_DutyReports {r.Id}: the figure {f.Key} leads nowhere")));
        faults.AddRange(await visits.Query.Where(v => v.Stops.Any(s => (s.Points != null) != (v.State == VisitState.Closed) || (s.Rank != null) != (v.State == VisitState.Closed)))
            .Select(v => $"Assessments_Visits {v.Id}: is {v.State}, and its stops are not ranked accordingly").ToListAsync(cancellationToken));
        return faults;
    }
}
