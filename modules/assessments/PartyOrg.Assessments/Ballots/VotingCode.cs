using PartyOrg.Assessments.Codes;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// That a code may be cast once in one vote, and in which class. The code itself is only on its card, and nothing says who drew it.
/// </summary>
[DisableAuditing]
internal sealed class VotingCode : Entity, IMultiTenant
{
    private VotingCode() { }

    private VotingCode(Guid ballotId, int voterClass, byte[] hash) => (Id, BallotId, VoterClass, Hash) = (Guid.NewGuid(), ballotId, voterClass, hash);

    public Guid TenantId { get; private set; }
    public Guid BallotId { get; private set; }

    /// <summary>The class's place among the vote's.</summary>
    public int VoterClass { get; private set; }

    public byte[] Hash { get; private set; } = null!;
    public bool IsUsed { get; private set; }

    /// <summary>Draws codes for a class: what is kept of them, and what is printed.</summary>
    public static (IReadOnlyList<VotingCode> Rows, IReadOnlyList<string> Printed) Draw(Guid ballotId, int voterClass, int count)
    {
        var printed = Enumerable.Range(0, count).Select(_ => DrawnCode.Draw()).ToList();
        return (printed.ConvertAll(c => new VotingCode(ballotId, voterClass, DrawnCode.Hash(c))), printed);
    }
}
