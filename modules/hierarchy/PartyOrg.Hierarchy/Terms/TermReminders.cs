using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Terms;

/// <summary>Reminds those who act for an organization that its term ends: some months before, and on the day, as the county has set it. Once a day, from seven in the morning.</summary>
internal sealed class TermReminders(
    IRepository<Organization> organizations, IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ISettingProvider settings, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    private const int Hour = 7;
    private const int LongestMonthsSurplus = 3; // of 31 days over 28

    public string Name => "hierarchy.term-reminders";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return now.Hour >= Hour ? DateOnly.FromDateTime(now.DateTime).ToString("O", CultureInfo.InvariantCulture) : null;
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var today = DateOnly.ParseExact(period, "O", CultureInfo.InvariantCulture);
        var days = HierarchySettings.MonthsIn(await settings.GetAsync(HierarchySettings.TermReminderMonths, cancellationToken))!.SelectMany(months => DaysThatAre(months, today)).ToList();
        var due = await organizations.Query.Where(o => o.DissolvedOn == null && o.TermDueOn != null && days.Contains(o.TermDueOn.Value))
            .Select(o => new { o.Id, o.ShortName, DueOn = o.TermDueOn!.Value }).ToListAsync(cancellationToken);
        var acting = await hierarchy.GetUsersActingForAsync(due.Select(o => o.Id).ToList(), today, cancellationToken);
        await notifications.PublishAsync(due.Where(o => acting.ContainsKey(o.Id)).Select(o => new Notice(
            acting[o.Id], o.DueOn == today ? "Hierarchy:Notification:TermDueToday" : "Hierarchy:Notification:TermDue",
            new Dictionary<string, string> { ["Name"] = o.ShortName, ["DueOn"] = o.DueOn.ToString("O", CultureInfo.InvariantCulture) },
            $"/hierarchy/organizations/{o.Id}")).ToList(), cancellationToken);
    }

    /// <summary>The days so many months after today. Counted back from them, as the law counts: six months before 31 August are 28 February, which counted forward would reach only the 28th.</summary>
    private static IEnumerable<DateOnly> DaysThatAre(int months, DateOnly today) =>
        Enumerable.Range(0, LongestMonthsSurplus + 1).Select(today.AddMonths(months).AddDays).Where(day => day.AddMonths(-months) == today);
}
