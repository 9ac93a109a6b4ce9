using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>
/// How one item of one letter stands: what its organization reported, and what the issuer gave for it at year-end.
/// Apart from the letter, since reporting goes on all year while the letter itself stays as it was signed.
/// </summary>
internal sealed class ItemRecord : AggregateRoot, IMultiTenant
{
    public const int MaxNoteLength = 1000;

    private ItemRecord() { }

    public ItemRecord(Guid letterId, string itemCode) => (LetterId, ItemCode) = (letterId, itemCode);

    public Guid TenantId { get; private set; }
    public Guid LetterId { get; private set; }
    public string ItemCode { get; private set; } = null!;
    public decimal? Actual { get; private set; }
    public string? Note { get; private set; }
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];
    public DateTimeOffset? ReportedAt { get; private set; }
    public decimal? SuggestedPoints { get; private set; }
    public decimal? DecidedPoints { get; private set; }

    /// <summary>Why other points were given than the progress suggested.</summary>
    public string? Reason { get; private set; }

    public void Report(decimal? actual, string? note, IReadOnlyList<Guid> evidenceIds, DateTimeOffset now) =>
        (Actual, Note, EvidenceIds, ReportedAt) = (actual, note, evidenceIds, now);

    /// <summary>Year-end: the points given, kept beside those that the figures suggested.</summary>
    public void Decide(decimal? actual, decimal suggested, decimal decided, string? reason)
    {
        if (suggested != decided && string.IsNullOrWhiteSpace(reason))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.ReasonForOtherPoints).WithData("Code", ItemCode).WithData("Suggested", suggested);
        }

        (Actual, SuggestedPoints, DecidedPoints, Reason) = (actual, suggested, decided, suggested == decided ? null : reason);
    }
}
