using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>What one person counted on paper. It counts when another person has counted the same.</summary>
internal sealed class PaperCount : FullAuditedAggregateRoot, IMultiTenant
{
    public const int MaxNameLength = 128;

    private PaperCount() { }

    public PaperCount(Guid ballotId, Guid counterId, string counterName, PaperTally tally) =>
        (BallotId, CounterId, CounterName, Tally) = (ballotId, counterId, counterName, tally);

    public Guid TenantId { get; private set; }
    public Guid BallotId { get; private set; }
    public Guid CounterId { get; private set; }
    public string CounterName { get; private set; } = null!;
    public PaperTally Tally { get; private set; } = null!;

    /// <summary>The same person has counted once more.</summary>
    public void CountAgain(PaperTally tally) => Tally = tally;

    /// <summary>Two people found the same.</summary>
    public bool Confirms(PaperCount other) => CounterId != other.CounterId && Tally.ToText() == other.Tally.ToText();
}
