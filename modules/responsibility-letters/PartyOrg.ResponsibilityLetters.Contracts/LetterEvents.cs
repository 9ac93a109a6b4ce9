namespace PartyOrg.ResponsibilityLetters;

/// <summary>A letter reached its receiving organization and waits to be signed.</summary>
public sealed record LetterIssuedEto(Guid LetterId, Guid RecipientId, int Version);

/// <summary>Both sides have signed: the letter is in force.</summary>
public sealed record LetterCameIntoForceEto(Guid LetterId, Guid RecipientId, int Version);

/// <summary>The mid-year check found an item of a letter behind; whoever keeps the problem list can make a problem of it.</summary>
public sealed record LetterFindingRaisedEto(Guid FindingId, Guid LetterId, Guid OrganizationId, string ItemCode, string ItemText, string Finding, DateOnly FoundOn, DateOnly? DueOn);

/// <summary>The year is closed: what the organization got for its letter.</summary>
public sealed record LetterAcceptedEto(Guid LetterId, Guid RecipientId, int Year, decimal Points);
