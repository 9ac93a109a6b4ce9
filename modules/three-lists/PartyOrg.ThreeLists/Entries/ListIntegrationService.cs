using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Burden;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

internal sealed class ListIntegrationService(
    IRepository<Problem> problems, IRepository<WorkTask> tasks, EntryMaking making, EntryNumbers numbers, EntryNotices notices, Sides sides, ActingPosts posts, BurdenCeiling ceiling,
    IHierarchyIntegrationService hierarchy, ICountyClock clock) : IListIntegrationService, IScopedDependency
{
    public async Task<IReadOnlyList<Guid>> RaiseProblemsAsync(IReadOnlyCollection<NewProblem> found, CancellationToken cancellationToken = default)
    {
        var made = await MakeAsync(found, EntryKind.Problem, (problem, lead, number, text, doer) =>
            new Problem(EntryPlace.Of(lead), doer.Today.Year, number, new ProblemText(text, problem.Description, problem.Category, problem.Source, problem.Severity, problem.FoundOn), doer), cancellationToken);
        problems.InsertMany(made);
        await notices.TellLeadsAsync(await GivenToOthersAsync(made, cancellationToken), cancellationToken);
        return made.Select(p => p.Id).ToList();
    }

    public async Task<IReadOnlyList<Guid>> GiveTasksAsync(IReadOnlyCollection<NewTask> given, CancellationToken cancellationToken = default)
    {
        var made = await MakeAsync(given, EntryKind.Task, (task, lead, number, text, doer) =>
            new WorkTask(EntryPlace.Of(lead), doer.Today.Year, number, new TaskText(text, task.Goal, doer.Today), new TaskOrigin(TaskSource.Plan), doer), cancellationToken);
        var others = await GivenToOthersAsync(made, cancellationToken);
        await ceiling.RefuseAboveAsync(others.Select(t => t.OrganizationId).ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        tasks.InsertMany(made);
        await notices.TellLeadsAsync(others, cancellationToken);
        return made.Select(t => t.Id).ToList();
    }

    public async Task<IReadOnlyDictionary<Guid, ListEntryRef>> GetEntriesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, ListEntryRef>();
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var asked = ids.Distinct().ToList();
        var known = await problems.Query.Where(p => asked.Contains(p.Id)).Select(p => new Line(p, p.State == EntryState.Closed ? 100 : 0)).ToListAsync(cancellationToken);
        known.AddRange(await tasks.Query.Where(t => asked.Contains(t.Id)).Select(t => new Line(t, t.Progress)).ToListAsync(cancellationToken));
        return known.ToDictionary(l => l.Entry.Id, l => ToRef(l.Entry, l.Progress, today));
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ListEntryRef>>> GetWorkAsync(IReadOnlyCollection<Guid> organizationIds, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var work = await Ours(problems.Query).Select(p => new Line(p, p.State == EntryState.Closed ? 100 : 0)).ToListAsync(cancellationToken);
        work.AddRange(await Ours(tasks.Query).Select(t => new Line(t, t.Progress)).ToListAsync(cancellationToken));
        return work.GroupBy(l => l.Entry.OrganizationId)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<ListEntryRef>)g.OrderBy(l => l.Entry.Kind).ThenBy(l => l.Entry.Year).ThenBy(l => l.Entry.Number).Select(l => ToRef(l.Entry, l.Progress, today)).ToList());

        IQueryable<TEntry> Ours<TEntry>(IQueryable<TEntry> entries) where TEntry : ListEntry =>
            entries.Where(e => organizationIds.Contains(e.OrganizationId) && (e.State != EntryState.Closed || (e.ClosedOn >= from && e.ClosedOn <= to)));
    }

    /// <summary>What the new entries are, before they stand on their list: placed, numbered in a row, and each with somebody who answers.</summary>
    private async Task<IReadOnlyList<TEntry>> MakeAsync<TNew, TEntry>(
        IReadOnlyCollection<TNew> wanted, EntryKind kind, Func<TNew, OrganizationRef, int, EntryText, Doer, TEntry> make, CancellationToken cancellationToken) where TNew : NewEntry where TEntry : ListEntry
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var doer = await sides.MakerAsync(cancellationToken);
        var leads = await making.FindAsync(wanted.Select(w => w.OrganizationId).ToList(), cancellationToken);
        var secretaries = await hierarchy.GetSecretariesAsync(leads.Keys.ToList(), doer.Today, cancellationToken);
        var first = await numbers.TakeAsync(kind, doer.Today.Year, wanted.Count, cancellationToken);
        return wanted.Select((w, i) =>
        {
            var lead = leads[w.OrganizationId];
            var (person, userId) = EntryMaking.OwnerOf(w.ResponsiblePerson, lead, secretaries.GetValueOrDefault(lead.Id));
            var text = new EntryText(ListEntry.TitleOf(CellText.Heal(w.Title)), w.Measures, person, w.DueOn) { ResponsibleUserId = userId };
            var made = make(w, lead, first + i, text, doer);
            made.ComesFrom(w.Origin);
            return made;
        }).ToList();
    }

    private async Task<IReadOnlyList<ListEntry>> GivenToOthersAsync(IReadOnlyList<ListEntry> made, CancellationToken cancellationToken)
    {
        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        return made.Where(e => !mine.Contains(e.OrganizationId)).ToList();
    }

    private static ListEntryRef ToRef(ListEntry entry, int progress, DateOnly today) => new(entry.Id, entry.Kind, entry.Year, entry.Number, entry.OrganizationId, entry.Title)
    {
        ResponsiblePerson = entry.ResponsiblePerson,
        DueOn = entry.DueOn,
        State = entry.State,
        IsOverdue = entry.IsOverdueOn(today),
        Progress = progress,
        ClosedOn = entry.ClosedOn,
        Relapses = entry.Relapses,
        Link = EntryNotices.LinkTo(entry.Kind, entry.Id),
    };

    private sealed record Line(ListEntry Entry, int Progress);
}
