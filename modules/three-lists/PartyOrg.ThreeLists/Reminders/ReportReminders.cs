using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.ThreeLists.Reminders;

/// <summary>Reminds those whose week is not reported yet: on the working day before it is due, and two hours before.</summary>
internal sealed class ReportReminders(
    IRepository<ReportingPeriod> periods, IRepository<WeeklyReport> reports, IRepository<Reminder> reminders, CountyCalendar county, IHierarchyIntegrationService hierarchy,
    INotificationPublisher notifications, IBulkWriter bulk, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    private const char Divider = '#';
    private static readonly TimeSpan LastCall = TimeSpan.FromHours(2);

    public string Name => "three-lists.report-reminders";

    /// <summary><c>2026-W47#1</c>, and later <c>2026-W47#2</c>. Where no host was up for the first, only the second is left.</summary>
    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.Now;
        var period = await periods.Query.Where(p => p.State == PeriodState.Open && p.OpensAt <= now && p.DueAt > now).OrderBy(p => p.DueAt).FirstOrDefaultAsync(cancellationToken);
        return period is null ? null
            : now >= period.DueAt - LastCall ? $"{period.Week}{Divider}{Reminder.Second}"
            : now >= await FirstCallAsync(period, cancellationToken) ? $"{period.Week}{Divider}{Reminder.First}" : null;
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var (week, ordinal) = (period[..Week.TextLength], int.Parse(period[(Week.TextLength + 1)..], CultureInfo.InvariantCulture));
        var dueAt = await periods.Query.Where(p => p.Week == week).Select(p => p.DueAt).FirstAsync(cancellationToken);
        var open = await reports.Query.Where(r => r.Week == week && r.Timeliness == null && (r.State == ReportState.Expected || r.State == ReportState.Draft || r.State == ReportState.Returned))
            .Where(r => !reminders.Query.Any(m => m.SubjectId == r.Id && m.Ordinal == ordinal))
            .Select(r => new { r.Id, r.OrganizationId, r.OrganizationName }).ToListAsync(cancellationToken);
        var acting = await hierarchy.GetUsersActingForAsync(open.Select(r => r.OrganizationId).ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var due = TimeZoneInfo.ConvertTime(dueAt, await clock.GetZoneAsync(cancellationToken)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        await notifications.PublishAsync(open.Where(r => acting.ContainsKey(r.OrganizationId)).Select(r => new Notice(
            acting[r.OrganizationId], "ThreeLists:Notification:ReportDue",
            new Dictionary<string, string> { ["Week"] = week, ["Name"] = r.OrganizationName, ["DueAt"] = due },
            $"/three-lists/report?organizationId={r.OrganizationId}&week={week}")).ToList(), cancellationToken);
        await bulk.InsertAsync(open.Select(r => new Reminder(r.Id, ordinal, clock.Now)).ToList(), cancellationToken);
    }

    /// <summary>In a week that is due on its first day there is no day before; the second call has to do.</summary>
    private async Task<DateTimeOffset?> FirstCallAsync(ReportingPeriod period, CancellationToken cancellationToken)
    {
        var calendar = await county.ReadAsync(cancellationToken);
        var zone = await clock.GetZoneAsync(cancellationToken);
        var morning = calendar.Days.Before(calendar.DayOf(period.DueAt)).ToDateTime(Morning.Hour);
        var call = new DateTimeOffset(morning, zone.GetUtcOffset(morning));
        return call < period.OpensAt ? null : call;
    }
}
