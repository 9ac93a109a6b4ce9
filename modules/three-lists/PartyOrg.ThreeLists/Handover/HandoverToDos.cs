using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Handover;

/// <summary>Offers to hand over what people have left open whose post has ended.</summary>
internal sealed class HandoverToDos(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock)
    : IToDoProvider, ITransientDependency
{
    private const int RememberedDays = 180;
    private const int MaxNamed = 10;

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!permissions.IsGranted(ThreeListsPermissions.Handover))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var left = (await hierarchy.GetDeparturesAsync(today.AddDays(-RememberedDays), today.AddDays(-1), cancellationToken)).DistinctBy(p => (p.OrganizationId, p.PersonName)).ToList();
        if (left.Count == 0)
        {
            return [];
        }

        var organizations = left.Select(p => p.OrganizationId).Distinct().ToList();
        var open = (await CountAsync(problems.Query, organizations, cancellationToken)).Concat(await CountAsync(tasks.Query, organizations, cancellationToken))
            .GroupBy(o => (o.OrganizationId, o.Person)).ToDictionary(g => g.Key, g => g.Sum(o => o.Count));
        return left.Where(p => open.ContainsKey((p.OrganizationId, p.PersonName))).Take(MaxNamed).Select(p => new ToDoItem(
            "duty-handover", texts.Get(ThreeListsPermissions.GroupName, "ToDo:Handover", new Dictionary<string, string> { ["Person"] = p.PersonName }),
            $"/three-lists/handover?organizationId={p.OrganizationId}&person={Uri.EscapeDataString(p.PersonName)}", null, false, open[(p.OrganizationId, p.PersonName)])).ToList();
    }

    private static async Task<List<Left>> CountAsync<TEntry>(IQueryable<TEntry> entries, List<Guid> organizations, CancellationToken cancellationToken) where TEntry : ListEntry =>
        await entries.Where(e => e.State != EntryState.Closed && organizations.Contains(e.OrganizationId))
            .GroupBy(e => new { e.OrganizationId, e.ResponsiblePerson }).Select(g => new Left(g.Key.OrganizationId, g.Key.ResponsiblePerson, g.Count())).ToListAsync(cancellationToken);

    private sealed record Left(Guid OrganizationId, string Person, int Count);
}
