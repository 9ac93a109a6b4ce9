namespace PartyOrg.ResponsibilityLetters;

/// <summary>What other modules may ask about letters within the caller's scope: always in bulk. What is not there, or not the caller's to see, is left out.</summary>
public interface ILetterIntegrationService
{
    /// <summary>Mid-year findings, by id.</summary>
    Task<IReadOnlyDictionary<Guid, LetterFindingRef>> GetFindingsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Items of letters that have been issued, each as its letter has it now.</summary>
    Task<IReadOnlyDictionary<LetterItemKey, LetterItemRef>> GetItemsAsync(IReadOnlyCollection<LetterItemKey> keys, CancellationToken cancellationToken = default);

    /// <summary>What each organization has reached of the letters that it received for a year and both sides signed, in the order of the letters' items; organizations without one are left out.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<LetterItemProgress>>> GetProgressAsync(IReadOnlyCollection<Guid> organizationIds, int year, CancellationToken cancellationToken = default);
}

/// <summary>Names one item of one letter.</summary>
public sealed record LetterItemKey(Guid LetterId, string Code);

/// <summary>An item of the letter that <paramref name="OrganizationId"/> received from <paramref name="IssuerId"/>.</summary>
public sealed record LetterItemRef(Guid LetterId, string LetterTitle, int Year, Guid OrganizationId, Guid IssuerId, bool IsInForce, string Code, string Text);

/// <summary>What an inspector found of an item at mid-year.</summary>
/// <param name="IsProblem">Behind, or not started.</param>
public sealed record LetterFindingRef(
    Guid Id, Guid LetterId, string LetterTitle, Guid OrganizationId, string ItemCode, string ItemText, string Note, bool IsProblem, bool IsNotStarted, string InspectorName, DateOnly FoundOn, DateOnly? DueOn);

/// <summary>How far an organization is with an item of its letter.</summary>
/// <param name="Goal">What has to be reached: the target, the number of steps, or once.</param>
/// <param name="Unit">Of the goal; steps, and what is done or not, have none.</param>
/// <param name="Actual">What is reached; null while nothing is reported.</param>
/// <param name="Achievement">From 0 to 1.</param>
public sealed record LetterItemProgress(Guid LetterId, string LetterTitle, string Code, string Text, decimal Goal, string? Unit, decimal? Actual, decimal Achievement);
