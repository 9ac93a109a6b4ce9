using System.Globalization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Tells those who act for an organization that a duty report is asked for, is nearly due, came back, or was remarked on.</summary>
internal sealed class DutyReportNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, DutyReportTexts texts, ICountyClock clock) : IScopedDependency
{
    private const string Page = "/assessments/duty-reports";

    public Task CalledAsync(DutyReportCall call, IReadOnlyCollection<Guid> organizationIds, CancellationToken cancellationToken) =>
        TellAsync(organizationIds, "DutyReportCalled", DataOf(call.Name, call.IssuerName, call.FileBy), $"{Page}?callId={call.Id}", cancellationToken);

    public Task RemindAsync(DutyReportCall call, IReadOnlyCollection<Guid> organizationIds, CancellationToken cancellationToken) =>
        TellAsync(organizationIds, "DutyReportReminder", DataOf(call.Name, call.IssuerName, call.FileBy), $"{Page}?callId={call.Id}", cancellationToken);

    public Task ReturnedAsync(DutyReport report, CancellationToken cancellationToken) =>
        TellAsync([report.OrganizationId], "DutyReportReturned", DataOf(texts.TitleOf(report.Period), report.PersonName, report.FileBy), $"{Page}/{report.Id}", cancellationToken);

    public Task RemarkedAsync(DutyReport report, CancellationToken cancellationToken) =>
        TellAsync([report.OrganizationId], "DutyReportRemarked", DataOf(texts.TitleOf(report.Period), report.RemarkedBy!, report.FileBy), $"{Page}/{report.Id}", cancellationToken);

    private static Dictionary<string, string> DataOf(string title, string name, DateOnly? fileBy) => new()
    {
        ["Title"] = title,
        ["Name"] = name,
        ["FileBy"] = fileBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    };

    private async Task TellAsync(IReadOnlyCollection<Guid> organizationIds, string kind, IReadOnlyDictionary<string, string> data, string link, CancellationToken cancellationToken)
    {
        var acting = await hierarchy.GetUsersActingForAsync(organizationIds, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var users = acting.Values.SelectMany(u => u).Distinct().ToList();
        if (users.Count > 0)
        {
            await notifications.PublishAsync(users, $"{AssessmentsPermissions.GroupName}:Notification:{kind}", data, link, cancellationToken);
        }
    }
}
