using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What waits on the lists for those who act for an organization: closures to verify, extensions to decide, look-backs that are due, and what of their own is overdue or soon due.</summary>
internal sealed class EntryToDos(IRepository<Problem> problems, IRepository<WorkTask> tasks, ActingPosts posts, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock)
    : IToDoProvider, ITransientDependency
{
    private const int SoonDays = 7;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        if (mine.Count == 0 || !permissions.IsGranted(ThreeListsPermissions.Lists))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        return
        [
            .. ToItems("problem", "Problem", "/three-lists/problems", await CountAsync(problems.Query, mine, today, cancellationToken), mine, today),
            .. ToItems("task", "Task", "/three-lists/tasks", await CountAsync(tasks.Query, mine, today, cancellationToken), mine, today),
        ];
    }

    private static async Task<Waiting> CountAsync<TEntry>(IQueryable<TEntry> entries, IReadOnlyList<Guid> mine, DateOnly today, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var soon = today.AddDays(SoonDays);
        return await entries.Where(e => mine.Contains(e.OrganizationId) || (e.SupervisorId != null && mine.Contains(e.SupervisorId.Value)))
            .GroupBy(e => 1)
            .Select(g => new Waiting(
                g.Count(e => e.State == EntryState.PendingVerification && !mine.Contains(e.OrganizationId)),
                g.Count(e => e.ExtensionUntil != null && !mine.Contains(e.OrganizationId)),
                g.Count(e => e.LookBackOn <= today && !mine.Contains(e.OrganizationId)),
                g.Count(e => e.State == EntryState.Open && e.DueOn < today && mine.Contains(e.OrganizationId)),
                g.Count(e => e.State == EntryState.Open && e.DueOn >= today && e.DueOn <= soon && mine.Contains(e.OrganizationId)),
                g.Min(e => e.State == EntryState.Open && e.DueOn >= today && mine.Contains(e.OrganizationId) ? (DateOnly?)e.DueOn : null)))
            .FirstOrDefaultAsync(cancellationToken) ?? new Waiting(0, 0, 0, 0, 0, null);
    }

    private List<ToDoItem> ToItems(string kind, string what, string page, Waiting waiting, IReadOnlyList<Guid> mine, DateOnly today)
    {
        var (above, own) = (mine.Count == 1 ? $"&supervisorId={mine[0]}" : "", mine.Count == 1 ? $"&organizationId={mine[0]}" : "");
        var items = new List<ToDoItem>();
        if (permissions.IsGranted(ThreeListsPermissions.Supervise))
        {
            Add("verify", "Verify", $"?status=pendingVerification{above}", waiting.ToVerify);
            Add("extension", "Extension", $"?extensionAsked=true{above}", waiting.ToExtend);
            Add("look-back", "LookBack", $"?lookBackTo={today:yyyy-MM-dd}{above}", waiting.ToLookBack);
        }

        if (permissions.IsGranted(ThreeListsPermissions.Answer))
        {
            Add("overdue", "Overdue", $"?overdue=true{own}", waiting.Overdue, isLate: true);
            Add("due", "Due", $"?dueFrom={today:yyyy-MM-dd}&dueTo={today.AddDays(SoonDays):yyyy-MM-dd}{own}", waiting.DueSoon, waiting.NextDue);
        }

        return items;

        void Add(string deed, string text, string query, int count, DateOnly? dueOn = null, bool isLate = false)
        {
            if (count > 0)
            {
                items.Add(new ToDoItem($"{kind}-{deed}", texts.Get(ThreeListsPermissions.GroupName, $"ToDo:{what}:{text}"), page + query, dueOn, isLate, count));
            }
        }
    }

    private sealed record Waiting(int ToVerify, int ToExtend, int ToLookBack, int Overdue, int DueSoon, DateOnly? NextDue);
}
