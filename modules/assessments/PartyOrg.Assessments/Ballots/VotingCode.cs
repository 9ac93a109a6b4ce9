using System.Security.Cryptography;
using System.Text;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Ballots;

/// <summary>
/// That a code may be cast once in one vote, and in which class. The code itself is only on its card: 80 random bits, of which the SHA-256 is kept. Nothing says who drew it.
/// </summary>
[DisableAuditing]
internal sealed class VotingCode : Entity, IMultiTenant
{
    public const int HashLength = 32;
    public const int MaxPrintedLength = 40;
    private const int Characters = 16;
    private const int PerGroup = 4;

    /// <summary>Crockford's: no letter that is taken for a digit.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
        var printed = Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetString(Alphabet, Characters)).ToList();
        return (printed.ConvertAll(c => new VotingCode(ballotId, voterClass, SHA256.HashData(Encoding.ASCII.GetBytes(c)))), printed);
    }

    /// <summary>As it stands on the card: ABCD-EFGH-JKMN-PQRS.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(PerGroup).Select(c => new string(c)));

    /// <summary>What is kept of a code, however its holder typed it; null where it cannot be one.</summary>
    public static byte[]? HashOf(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(c => c != '-' && !char.IsWhiteSpace(c)).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return code.Length == Characters && code.All(Alphabet.Contains) ? SHA256.HashData(Encoding.ASCII.GetBytes(code)) : null;
    }
}
