using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Why a version of a letter is no longer the one that counts.</summary>
internal enum VersionEnding
{
    Returned,
    Amended,
}

/// <summary>A version of a letter: its text and when it went out. Those that came to an end are stored, with the reason, and never changed.</summary>
internal sealed class LetterVersion : Entity, IMultiTenant
{
    public const int MaxReasonLength = 500;

    private LetterVersion() { }

    internal LetterVersion(Guid letterId, int number, Guid contentId, string contentHash, DateTimeOffset issuedAt) =>
        (LetterId, Number, ContentId, ContentHash, IssuedAt) = (letterId, number, contentId, contentHash, issuedAt);

    public Guid TenantId { get; private set; }
    public Guid LetterId { get; private set; }
    public int Number { get; private set; }
    public Guid ContentId { get; private set; }
    public string ContentHash { get; private set; } = null!;
    public DateTimeOffset IssuedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public VersionEnding? Ending { get; private set; }
    public string? Reason { get; private set; }

    internal LetterVersion EndedBy(VersionEnding ending, string? reason, DateTimeOffset now)
    {
        (Ending, Reason, EndedAt) = (ending, reason, now);
        return this;
    }
}
