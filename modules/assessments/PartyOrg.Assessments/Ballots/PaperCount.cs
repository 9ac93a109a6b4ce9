using PartyOrg.Platform.Auditing;
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

    /// <summary>By class until the count is over, and therefore not in the audit log; then no finer than what is told.</summary>
    [DisableAuditing]
    public PaperTally Tally { get; private set; } = null!;

    /// <summary>The same person has counted once more.</summary>
    public void CountAgain(PaperTally tally) => Tally = tally;

    /// <summary>The count is over: what a class too small to be told gave in is kept as part of the group that it was joined with, and of a void vote nothing is.</summary>
    public void Join(BallotOutcome? outcome) => Tally = outcome is null ? PaperTally.None : Tally.JoinedAs(outcome.Groups);

    /// <summary>Two people found the same.</summary>
    public bool Confirms(PaperCount other) => CounterId != other.CounterId && Tally.ToText() == other.Tally.ToText();
}
