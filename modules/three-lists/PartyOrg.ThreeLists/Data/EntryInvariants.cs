using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Data;

/// <summary>What holds of the lists whatever happened: nothing is struck off over what is open, days and reasons fit the states, counts are those of the history, and no number was given that was not taken.</summary>
internal sealed class EntryInvariants(IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<EntryEvent> events, IRepository<EntryCounter> counters) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
    [
        .. await FamiliesAsync(cancellationToken),
        .. await StatesAsync(problems.Query, "Lists_Problems", cancellationToken),
        .. await StatesAsync(tasks.Query, "Lists_Tasks", cancellationToken),
        .. await NumbersAsync(problems.Query, EntryKind.Problem, cancellationToken),
        .. await NumbersAsync(tasks.Query, EntryKind.Task, cancellationToken),
    ];

    private async Task<IEnumerable<string>> FamiliesAsync(CancellationToken cancellationToken)
    {
        var overOpen = await problems.Query.Where(p => p.State == EntryState.Closed && tasks.Query.Any(t => t.ProblemId == p.Id && t.State != EntryState.Closed)).Select(p => p.Id).ToListAsync(cancellationToken);
        var parents = await tasks.Query.Where(t => t.State == EntryState.Closed && tasks.Query.Any(c => c.ParentId == t.Id && c.State != EntryState.Closed)).Select(t => t.Id).ToListAsync(cancellationToken);
        return overOpen.Select(id => $"Lists_Problems {id}: struck off over an open task").Concat(parents.Select(id => $"Lists_Tasks {id}: struck off over an open part"));
    }

    private async Task<IEnumerable<string>> StatesAsync<TEntry>(IQueryable<TEntry> entries, string table, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var wrong = await entries.Where(e => (e.State == EntryState.Closed) != (e.ClosedOn != null) || (e.State == EntryState.Suspended) != (e.SuspendedBecause != null) || (e.LookBackOn != null && e.ClosedOn == null))
            .Select(e => e.Id).ToListAsync(cancellationToken);
        var miscounted = await entries.Where(e =>
                e.Relapses != events.Query.Count(x => x.EntryId == e.Id && x.Deed == EntryDeed.Reopen) || e.Urged != events.Query.Count(x => x.EntryId == e.Id && x.Deed == EntryDeed.Urge))
            .Select(e => e.Id).ToListAsync(cancellationToken);
        return wrong.Select(id => $"{table} {id}: its days and reasons do not fit its state").Concat(miscounted.Select(id => $"{table} {id}: relapses or urgings are not those of its history"));
    }

    private async Task<IEnumerable<string>> NumbersAsync<TEntry>(IQueryable<TEntry> entries, EntryKind kind, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        // Deleted ones keep their numbers.
        var given = await entries.IgnoreQueryFilters([PlatformFilters.SoftDelete]).GroupBy(e => e.Year).Select(g => new { Year = g.Key, Count = g.Count(), Highest = g.Max(e => e.Number) }).ToListAsync(cancellationToken);
        var taken = (await counters.Query.Where(c => c.Kind == kind).ToListAsync(cancellationToken)).ToDictionary(c => c.Year, c => c.Last);
        return given.Where(g => g.Highest != taken.GetValueOrDefault(g.Year) || g.Count != g.Highest).Select(g => $"Lists_EntryCounters: {kind} {g.Year}: {g.Count} entries, the highest number is {g.Highest}, {taken.GetValueOrDefault(g.Year)} were taken");
    }
}
