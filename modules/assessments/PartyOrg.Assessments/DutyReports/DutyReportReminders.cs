using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Reminds those who have not filed: at most twice for each report, in a few commands however many they are.</summary>
internal sealed class DutyReportReminders(IRepository<DutyReportCall> calls, IRepository<DutyReport> reports, DutyReportNotices notices, IUnitOfWork unitOfWork) : IScopedDependency
{
    private const int MaxReminders = 2;
    private const int DaysBefore = 3;
    private const int DaysBetween = 7;

    /// <summary>Everyone of the call who has not filed, because somebody asks for it.</summary>
    public Task<int> RemindAsync(DutyReportCall call, DateOnly today, CancellationToken cancellationToken) => RemindAsync(call, Missing, today, cancellationToken);

    /// <summary>By itself: once in the last days, and once after the day, a week apart.</summary>
    public async Task RemindDueAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var (soon, longAgo) = (today.AddDays(DaysBefore), today.AddDays(-DaysBetween));
        var due = Missing.Where(r => r.FileBy <= soon && (r.RemindersSent == 0 || r.FileBy < today) && (r.RemindedOn == null || r.RemindedOn <= longAgo));
        foreach (var call in await calls.Query.Where(c => due.Any(r => r.CallId == c.Id)).ToListAsync(cancellationToken))
        {
            await RemindAsync(call, due, today, cancellationToken);
        }
    }

    private IQueryable<DutyReport> Missing => reports.Query.Where(r => (r.State == DutyReportState.Draft || r.State == DutyReportState.Returned) && r.RemindersSent < MaxReminders);

    private async Task<int> RemindAsync(DutyReportCall call, IQueryable<DutyReport> missing, DateOnly today, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var reminded = missing.Where(r => r.CallId == call.Id);
        var organizations = await reminded.Select(r => r.OrganizationId).ToListAsync(cancellationToken);
        if (organizations.Count > 0)
        {
            await reminded.ExecuteUpdateAsync(s => s.SetProperty(r => r.RemindersSent, r => r.RemindersSent + 1).SetProperty(r => r.RemindedOn, today), cancellationToken);
            await notices.RemindAsync(call, organizations, cancellationToken);
        }

        return organizations.Count;
    }
}

/// <summary>Every morning at half past eight: duty reports whose day is near or over.</summary>
internal sealed class DailyDutyReportReminders(DutyReportReminders reminders, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly TimeOnly Begin = new(8, 30);

    public string Name => "duty-report-reminders";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return TimeOnly.FromDateTime(now.DateTime) < Begin ? null : now.ToString(DayFormat, CultureInfo.InvariantCulture);
    }

    public Task RunAsync(string period, CancellationToken cancellationToken = default) =>
        reminders.RemindDueAsync(DateOnly.ParseExact(period, DayFormat, CultureInfo.InvariantCulture), cancellationToken);
}
