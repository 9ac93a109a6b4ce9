using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>A task given in the middle of a week makes its lead one of those that report. All new tasks of a unit of work are seen to at the first of their events, so that a split into fifty costs what one does.</summary>
internal sealed class TaskGivenHandler(PlatformDbContext db, ReportPlan plan, ICountyClock clock) : ILocalEventHandler<EntryEvent>, IScopedDependency
{
    private readonly HashSet<Guid> _seen = [];

    public async Task HandleEventAsync(EntryEvent eventData, CancellationToken cancellationToken)
    {
        if (eventData is not { Deed: EntryDeed.Create, Kind: EntryKind.Task } || _seen.Contains(eventData.EntryId))
        {
            return;
        }

        var given = db.ChangeTracker.Entries<WorkTask>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).Where(t => _seen.Add(t.Id) && t.State == EntryState.Open).Select(t => t.OrganizationId).Distinct().ToList();
        if (given.Count > 0)
        {
            await plan.ExpectAsync(given, clock.Now, cancellationToken);
        }
    }
}
