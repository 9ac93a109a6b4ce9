using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What hangs together: tasks under a problem, parts under a task. Nothing is closed over what is open, and nothing is open under what is closed.</summary>
internal sealed class EntryFamily(IRepository<Problem> problems, IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy) : IScopedDependency
{
    /// <summary>Whose tasks under the entry are open; with <paramref name="closedToo"/> whose there are at all.</summary>
    public async Task<IReadOnlyList<string>> BelowAsync(ListEntry entry, CancellationToken cancellationToken, bool closedToo = false)
    {
        // Scope is lifted: what is open below binds whoever closes, seen or not.
        var below = await tasks.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(t => (entry is Problem ? t.ProblemId : t.ParentId) == entry.Id && (closedToo || t.State != EntryState.Closed)).Select(t => t.OrganizationId).Distinct().ToListAsync(cancellationToken);
        return below.Count == 0 ? [] : (await hierarchy.GetOrganizationsAsync(below, cancellationToken)).Values.OrderBy(o => o.Code, StringComparer.Ordinal).Select(o => o.Name).ToList();
    }

    /// <summary>What an entry belongs to has to be open when it comes back; its stamp moves on, so that it is not struck off at the same moment.</summary>
    public async Task HoldParentAsync(ListEntry entry, CancellationToken cancellationToken)
    {
        if (entry is not WorkTask task)
        {
            return;
        }

        ListEntry? above = task.ParentId is { } parentId ? await tasks.FindAsync(t => t.Id == parentId, cancellationToken)
            : task.ProblemId is { } problemId ? await problems.FindAsync(p => p.Id == problemId, cancellationToken) : null;
        if (above is { State: EntryState.Closed })
        {
            throw new BusinessException(ThreeListsErrorCodes.ReopenParentFirst);
        }

        above?.CheckStamp(null);
    }
}
