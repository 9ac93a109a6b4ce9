namespace PartyOrg.ThreeLists;

/// <summary>
/// What other modules may put on the lists and ask of them: always in bulk, within the caller's scope, and by the lists' own rules. What is put on a list has its number and its owner,
/// its organization is told, and it ends like any other entry: verified by the next level up.
/// </summary>
public interface IListIntegrationService
{
    /// <summary>Puts what was found elsewhere on the problem list of its organization; answers with the ids in the order given. An organization out of scope or dissolved: 404.</summary>
    Task<IReadOnlyList<Guid>> RaiseProblemsAsync(IReadOnlyCollection<NewProblem> found, CancellationToken cancellationToken = default);

    /// <summary>Gives organizations tasks; answers with the ids in the order given. An organization out of scope or dissolved: 404; asked above the county's ceiling: refused.</summary>
    Task<IReadOnlyList<Guid>> GiveTasksAsync(IReadOnlyCollection<NewTask> given, CancellationToken cancellationToken = default);

    /// <summary>Problems and tasks by id, as they stand today. What is not there, or not the caller's to see, is left out.</summary>
    Task<IReadOnlyDictionary<Guid, ListEntryRef>> GetEntriesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>What each organization leads that was struck off in these days, or is not struck off yet: problems first, each list in the order of its numbers. Organizations without are left out.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<ListEntryRef>>> GetWorkAsync(IReadOnlyCollection<Guid> organizationIds, DateOnly from, DateOnly to, CancellationToken cancellationToken = default);
}
