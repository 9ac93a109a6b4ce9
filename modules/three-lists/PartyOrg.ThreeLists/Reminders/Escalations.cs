using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Reminders;

/// <summary>
/// 逐级上报: what is overdue is told to the level that oversees it after so many working days, after as many more to the level above that, and so on to the top.
/// What waits for its verification is not its organization's to hurry and is not told.
/// </summary>
internal sealed class Escalations(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, CountyCalendar county, IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ISettingProvider settings,
    Morning morning, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    public string Name => "three-lists.escalations";

    public Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default) => morning.GetDayAsync(cancellationToken);

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var (today, step) = (Morning.DayOf(period), await settings.GetAsync<int>(SupervisionSettings.EscalationWorkingDays, cancellationToken));
        if (step > 0)
        {
            var days = (await county.ReadAsync(cancellationToken)).Days;
            await EscalateAsync([.. await problems.GetListAsync(IsOverdue<Problem>(today), cancellationToken), .. await tasks.GetListAsync(IsOverdue<WorkTask>(today), cancellationToken)], days, step, today, cancellationToken);
        }
    }

    /// <summary>How many levels higher than its own organization it has to be known by now.</summary>
    public static int LevelsOf(DateOnly dueOn, DateOnly today, WorkingDays days, int step)
    {
        var levels = 0;
        for (var next = days.After(dueOn, step); next <= today; next = days.After(next, step))
        {
            levels++;
        }

        return levels;
    }

    private static System.Linq.Expressions.Expression<Func<TEntry, bool>> IsOverdue<TEntry>(DateOnly today) where TEntry : ListEntry =>
        e => e.State == EntryState.Open && e.DueOn < today && e.SupervisorId != null;

    private async Task EscalateAsync(IReadOnlyList<ListEntry> overdue, WorkingDays days, int step, DateOnly today, CancellationToken cancellationToken)
    {
        var levels = overdue.Select(e => e.DueOn).Distinct().ToDictionary(d => d, d => LevelsOf(d, today, days, step));
        var above = await hierarchy.GetPathsAsync(overdue.Select(e => e.SupervisorId!.Value).Distinct().ToList(), cancellationToken);
        var told = overdue.Select(e => (Entry: e, To: ToldOf(above.GetValueOrDefault(e.SupervisorId!.Value, []), levels[e.DueOn])))
            .Where(t => t.To.Levels != t.Entry.Escalation).ToList(); // fewer than before: its day was put off since
        var acting = await hierarchy.GetUsersActingForAsync(told.Where(t => t.To.Who is not null).Select(t => t.To.Who!.Id).Distinct().ToList(), today, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(told.Select(t => t.Entry.OrganizationId).Distinct().ToList(), cancellationToken);
        var doer = new Doer(null, "", clock.Now, today);
        told.ForEach(t => t.Entry.Escalate(t.To.Levels, t.To.Who?.Name, doer));
        await notifications.PublishAsync(told.Where(t => t.To.Who is { } who && acting.ContainsKey(who.Id)).Select(t => NoticeOf(t.Entry, acting[t.To.Who!.Id], names[t.Entry.OrganizationId].ShortName, today)).ToList(), cancellationToken);
    }

    /// <param name="path">From the top down to the level that oversees the entry, which is the first to be told.</param>
    private static (int Levels, OrganizationRef? Who) ToldOf(IReadOnlyList<OrganizationRef> path, int levels)
    {
        var reached = Math.Min(levels, path.Count);
        return (reached, reached == 0 ? null : path[path.Count - reached]);
    }

    private static Notice NoticeOf(ListEntry entry, IReadOnlyCollection<Guid> users, string name, DateOnly today) => new(
        users, "ThreeLists:Notification:Escalated",
        new Dictionary<string, string>
        {
            ["Name"] = name,
            ["Title"] = entry.Title,
            ["DueOn"] = entry.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Days"] = (today.DayNumber - entry.DueOn.DayNumber).ToString(CultureInfo.InvariantCulture),
        },
        EntryNotices.LinkTo(entry.Kind, entry.Id));
}
