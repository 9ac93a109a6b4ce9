using System.Security.Cryptography;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// A ballot taken out of the box, kept so that the count can be repeated. It is a new row with a new random id, written with all others in random order in one transaction:
/// nothing of the sealed one is left in it. A class of fewer than five is not told; it is stored as part of the group that it was joined with.
/// </summary>
[DisableAuditing]
internal sealed class OpenedBallot : Entity, IMultiTenant
{
    private OpenedBallot() { }

    public Guid TenantId { get; private set; }
    public Guid BallotId { get; private set; }

    /// <summary>The group's classes: a bit for each, by its place among the vote's.</summary>
    public int VoterClasses { get; private set; }

    /// <summary>The paper as <see cref="BallotForm.Fill"/> made it.</summary>
    public byte[] Paper { get; private set; } = null!;

    /// <summary>All ballots of the box, shuffled.</summary>
    public static IReadOnlyList<OpenedBallot> Shuffle(Ballot ballot, IReadOnlyCollection<(int VoterClass, byte[] Paper)> taken)
    {
        var withCards = ballot.VoterClasses.Index().Where(c => c.Item.Cards > 0).Select(c => (Bits: 1 << c.Index, Returned: taken.Count(t => t.VoterClass == c.Index)));
        var groups = SmallGroups.Merge(withCards, g => g.Returned, (a, b) => (a.Bits | b.Bits, a.Returned + b.Returned));
        var opened = taken.Select(t => new OpenedBallot { Id = Guid.NewGuid(), BallotId = ballot.Id, VoterClasses = groups.First(g => (g.Bits >> t.VoterClass & 1) == 1).Bits, Paper = t.Paper }).ToArray();
        RandomNumberGenerator.Shuffle<OpenedBallot>(opened);
        return opened;
    }
}
