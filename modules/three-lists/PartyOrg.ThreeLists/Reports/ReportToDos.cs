using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>What the weeks ask of those who act for an organization: to report, and to review what those below have submitted.</summary>
internal sealed class ReportToDos(IRepository<WeeklyReport> reports, IRepository<ReportingPeriod> periods, ActingPosts posts, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const int MaxNamed = 5;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        return mine.Count == 0 ? [] : [.. await ToReportAsync(mine, cancellationToken), .. await ToReviewAsync(mine, cancellationToken)];
    }

    private async Task<IReadOnlyList<ToDoItem>> ToReportAsync(IReadOnlyList<Guid> mine, CancellationToken cancellationToken)
    {
        if (!permissions.IsGranted(ThreeListsPermissions.FileReports))
        {
            return [];
        }

        var zone = await clock.GetZoneAsync(cancellationToken);
        var waiting = await reports.Query
            .Where(r => mine.Contains(r.OrganizationId) && r.Timeliness == null && (r.State == ReportState.Expected || r.State == ReportState.Draft || r.State == ReportState.Returned))
            .Join(periods.Query, r => r.Week, p => p.Week, (r, p) => new { r.OrganizationId, r.OrganizationName, r.Week, r.State, p.DueAt })
            .OrderBy(r => r.DueAt).ThenBy(r => r.OrganizationName).Take(MaxNamed).ToListAsync(cancellationToken);
        return waiting.ConvertAll(r => new ToDoItem(
            "weekly-report", Text(r.State == ReportState.Returned ? "ReportReturned" : "Report", r.OrganizationName, r.Week), $"/three-lists/report?organizationId={r.OrganizationId}&week={r.Week}",
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(r.DueAt, zone).DateTime), r.DueAt < clock.Now));
    }

    private async Task<IReadOnlyList<ToDoItem>> ToReviewAsync(IReadOnlyList<Guid> mine, CancellationToken cancellationToken)
    {
        if (!permissions.IsGranted(ThreeListsPermissions.ReviewReports))
        {
            return [];
        }

        var waiting = await reports.Query.Where(r => r.ReviewerId != null && mine.Contains(r.ReviewerId.Value) && r.State == ReportState.Submitted)
            .GroupBy(r => new { r.ReviewerId, r.Week }).Select(g => new { g.Key.ReviewerId, g.Key.Week, Count = g.Count() }).OrderBy(g => g.Week).Take(MaxNamed).ToListAsync(cancellationToken);
        return waiting.ConvertAll(g => new ToDoItem("report-review", Text("Review", "", g.Week), $"/three-lists/review?organizationId={g.ReviewerId}&week={g.Week}", null, false, g.Count));
    }

    private string Text(string key, string name, string week) => texts.Get(ThreeListsPermissions.GroupName, $"ToDo:{key}", new Dictionary<string, string> { ["Name"] = name, ["Week"] = week });
}
