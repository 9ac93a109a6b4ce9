using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Reminders;

/// <summary>Reminds those who answer for a problem or a task a week before its day, and on it. A problem that has open tasks is left to them.</summary>
internal sealed class EntryReminders(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<Reminder> reminders, IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, IBulkWriter bulk,
    Morning morning, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    private const int DaysBefore = 7;

    public string Name => "three-lists.entry-reminders";

    public Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default) => morning.GetDayAsync(cancellationToken);

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var today = Morning.DayOf(period);
        var due = await DueAsync(tasks.Query, EntryKind.Task, today, cancellationToken);
        due.AddRange(await DueAsync(problems.Query.Where(p => !tasks.Query.Any(t => t.ProblemId == p.Id && t.State != EntryState.Closed)), EntryKind.Problem, today, cancellationToken));
        var acting = await hierarchy.GetUsersActingForAsync(due.Select(e => e.OrganizationId).Distinct().ToList(), today, cancellationToken);
        await notifications.PublishAsync(due.Select(e => NoticeOf(e, acting, today)).Where(n => n.UserIds.Count > 0).ToList(), cancellationToken);
        await bulk.InsertAsync(due.Select(e => new Reminder(e.Id, e.Ordinal, clock.Now)).ToList(), cancellationToken);
    }

    private async Task<List<DueEntry>> DueAsync<TEntry>(IQueryable<TEntry> entries, EntryKind kind, DateOnly today, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var (last, zone) = (today.AddDays(DaysBefore), await clock.GetZoneAsync(cancellationToken));
        var near = await entries.Where(e => e.State == EntryState.Open && e.DueOn >= today && e.DueOn <= last)
            .Where(e => !reminders.Query.Any(r => r.SubjectId == e.Id && r.Ordinal == (e.DueOn == today ? Reminder.Second : Reminder.First)))
            .Select(e => new { e.Id, e.OrganizationId, e.ResponsibleUserId, e.Title, e.DueOn, e.CreationTime }).ToListAsync(cancellationToken);
        return near.Where(e => e.DueOn == today || DayOf(e.CreationTime, zone) <= e.DueOn.AddDays(-DaysBefore)) // who was given it later than that has just been told
            .Select(e => new DueEntry(kind, e.Id, e.OrganizationId, e.ResponsibleUserId, e.Title, e.DueOn, e.DueOn == today ? Reminder.Second : Reminder.First)).ToList();
    }

    private static Notice NoticeOf(DueEntry entry, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> acting, DateOnly today) => new(
        [.. acting.GetValueOrDefault(entry.OrganizationId, []), .. entry.ResponsibleUserId is { } user ? new[] { user } : []],
        entry.Ordinal == Reminder.Second ? "ThreeLists:Notification:DueToday" : "ThreeLists:Notification:DueSoon",
        new Dictionary<string, string>
        {
            ["Title"] = entry.Title,
            ["DueOn"] = entry.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Days"] = (entry.DueOn.DayNumber - today.DayNumber).ToString(CultureInfo.InvariantCulture),
        },
        EntryNotices.LinkTo(entry.Kind, entry.Id));

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private sealed record DueEntry(EntryKind Kind, Guid Id, Guid OrganizationId, Guid? ResponsibleUserId, string Title, DateOnly DueOn, int Ordinal);
}
