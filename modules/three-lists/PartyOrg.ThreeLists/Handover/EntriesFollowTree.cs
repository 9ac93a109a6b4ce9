using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Duties;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Handover;

/// <summary>
/// What is open follows the tree: an organization's successor leads and oversees what it left, and what moved elsewhere is overseen from there.
/// What is struck off stays with whoever did it, under its old name.
/// </summary>
internal sealed class EntriesFollowTree(IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<Duty> duties, IHierarchyIntegrationService hierarchy, Sides sides)
    : ILocalEventHandler<OrganizationMergedEto>, ILocalEventHandler<OrganizationDissolvedEto>, ILocalEventHandler<OrganizationMovedEto>, IScopedDependency
{
    public Task HandleEventAsync(OrganizationMergedEto eventData, CancellationToken cancellationToken) => HandOverAsync(eventData.OrganizationId, eventData.IntoId, cancellationToken);

    public Task HandleEventAsync(OrganizationDissolvedEto eventData, CancellationToken cancellationToken) =>
        eventData.SuccessorId is { } successor ? HandOverAsync(eventData.OrganizationId, successor, cancellationToken) : Task.CompletedTask;

    /// <summary>Overseers that do not stand above any more are replaced by the new parent.</summary>
    public async Task HandleEventAsync(OrganizationMovedEto eventData, CancellationToken cancellationToken)
    {
        var (from, to) = (eventData.OldCode, ScopeRanges.UpperBound(eventData.OldCode)); // the rows are re-coded after this
        var moved = await OpenAsync(e => string.Compare(e.OrganizationCode, from) >= 0 && string.Compare(e.OrganizationCode, to) < 0, cancellationToken);
        var known = await hierarchy.GetOrganizationsAsync(moved.Select(e => e.SupervisorId).OfType<Guid>().Append(eventData.NewParentId).Distinct().ToList(), cancellationToken);
        var name = known.GetValueOrDefault(eventData.NewParentId)?.Name ?? ""; // one that is founded by the same deed is not stored yet
        var doer = await sides.MakerAsync(cancellationToken);
        foreach (var entry in moved.Where(e => e.SupervisorId is not { } s || !known.TryGetValue(s, out var above) || !(ScopeRanges.Contains(above.Code, eventData.NewCode) || ScopeRanges.Contains(from, above.Code))))
        {
            entry.FollowTree(new EntryPlace(entry.OrganizationId, entry.OrganizationCode, eventData.NewParentId), name, doer);
        }
    }

    private async Task HandOverAsync(Guid organizationId, Guid successorId, CancellationToken cancellationToken)
    {
        var path = (await hierarchy.GetPathsAsync([successorId], cancellationToken))[successorId];
        var (successor, above) = (path[^1], path.SkipLast(1).Select(o => o.Id).ToHashSet());
        var doer = await sides.MakerAsync(cancellationToken);
        foreach (var entry in await OpenAsync(e => e.OrganizationId == organizationId, cancellationToken))
        {
            var place = EntryPlace.Of(successor);
            entry.FollowTree(entry.SupervisorId is { } s && above.Contains(s) ? place with { SupervisorId = s } : place, successor.Name, doer);
        }

        foreach (var entry in await OpenAsync(e => e.SupervisorId == organizationId && e.OrganizationId != organizationId, cancellationToken))
        {
            entry.FollowTree(new EntryPlace(entry.OrganizationId, entry.OrganizationCode, successorId), successor.Name, doer);
        }

        foreach (var duty in await duties.GetListAsync(d => d.OrganizationId == organizationId, cancellationToken))
        {
            duty.MoveTo(successor.Id, successor.Code);
        }
    }

    // Scope is lifted: all of it follows, also what whoever changes the tree does not see.
    private async Task<List<ListEntry>> OpenAsync(System.Linq.Expressions.Expression<Func<ListEntry, bool>> which, CancellationToken cancellationToken) =>
    [
        .. await problems.Query.IgnoreQueryFilters([PlatformFilters.Scope]).AsTracking().Where(e => e.State != EntryState.Closed).Cast<ListEntry>().Where(which).ToListAsync(cancellationToken),
        .. await tasks.Query.IgnoreQueryFilters([PlatformFilters.Scope]).AsTracking().Where(e => e.State != EntryState.Closed).Cast<ListEntry>().Where(which).ToListAsync(cancellationToken),
    ];
}
