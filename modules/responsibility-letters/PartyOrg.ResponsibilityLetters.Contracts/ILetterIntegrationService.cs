namespace PartyOrg.ResponsibilityLetters;

/// <summary>What other modules may ask about letters within the caller's scope: always in bulk. What is not there, or not the caller's to see, is left out.</summary>
public interface ILetterIntegrationService
{
    /// <summary>Mid-year findings, by id.</summary>
    Task<IReadOnlyDictionary<Guid, LetterFindingRef>> GetFindingsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Items of letters that have been issued, each as its letter has it now.</summary>
    Task<IReadOnlyDictionary<LetterItemKey, LetterItemRef>> GetItemsAsync(IReadOnlyCollection<LetterItemKey> keys, CancellationToken cancellationToken = default);
}

/// <summary>Names one item of one letter.</summary>
public sealed record LetterItemKey(Guid LetterId, string Code);

/// <summary>An item of the letter that <paramref name="OrganizationId"/> received from <paramref name="IssuerId"/>.</summary>
public sealed record LetterItemRef(Guid LetterId, string LetterTitle, int Year, Guid OrganizationId, Guid IssuerId, bool IsInForce, string Code, string Text);

/// <summary>What an inspector found of an item at mid-year.</summary>
/// <param name="IsProblem">Behind, or not started.</param>
public sealed record LetterFindingRef(
    Guid Id, Guid LetterId, string LetterTitle, Guid OrganizationId, string ItemCode, string ItemText, string Note, bool IsProblem, bool IsNotStarted, string InspectorName, DateOnly FoundOn, DateOnly? DueOn);
