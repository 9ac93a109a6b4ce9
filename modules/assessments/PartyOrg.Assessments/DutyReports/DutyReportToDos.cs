using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>What waits for those who act for an organization: reports to file, and filed ones to remark on.</summary>
internal sealed class DutyReportToDos(IRepository<DutyReport> reports, ActingParties parties, DutyReportTexts texts, IPermissionChecker permissions, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int MaxNamed = 5;
    private const string Page = "/assessments/duty-reports";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var mine = await parties.GetOrganizationsAsync(cancellationToken);
        return mine.Count == 0 ? [] : [.. await ToWriteAsync(mine, cancellationToken), .. await ToRemarkAsync(mine, cancellationToken)];
    }

    private async Task<IEnumerable<ToDoItem>> ToWriteAsync(IReadOnlyList<Guid> mine, CancellationToken cancellationToken)
    {
        if (!permissions.IsGranted(AssessmentsPermissions.WriteDutyReports))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var waiting = await reports.Query.Where(r => (r.State == DutyReportState.Draft || r.State == DutyReportState.Returned) && r.FileBy != null && mine.Contains(r.OrganizationId))
            .OrderBy(r => r.FileBy).Take(MaxNamed).Select(r => new { r.Id, r.Period, r.PersonName, r.State, r.FileBy }).ToListAsync(cancellationToken);
        return waiting.Select(r => new ToDoItem(
            r.State == DutyReportState.Returned ? "duty-report-returned" : "duty-report-write",
            texts.Text(r.State == DutyReportState.Returned ? "ToDo:DutyReportReturned" : "ToDo:DutyReportWrite", ("Title", texts.TitleOf(r.Period)), ("Name", r.PersonName)),
            $"{Page}/{r.Id}", r.FileBy, r.FileBy < today));
    }

    private async Task<IEnumerable<ToDoItem>> ToRemarkAsync(IReadOnlyList<Guid> mine, CancellationToken cancellationToken)
    {
        if (!permissions.IsGranted(AssessmentsPermissions.RemarkDutyReports))
        {
            return [];
        }

        var filed = await reports.Query.Where(r => r.State == DutyReportState.Filed && r.SuperiorId != null && mine.Contains(r.SuperiorId.Value))
            .GroupBy(r => r.Period).Select(g => new { Period = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return filed.Select(g => new ToDoItem(
            "duty-report-remark", texts.Text("ToDo:DutyReportRemark", ("Title", texts.TitleOf(g.Period)), ("Count", g.Count)), $"{Page}?state=filed&period={g.Period}&waitsForMe=true", null, false, g.Count));
    }
}
