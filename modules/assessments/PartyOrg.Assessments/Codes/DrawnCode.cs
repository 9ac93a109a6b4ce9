using System.Security.Cryptography;
using System.Text;

namespace PartyOrg.Assessments.Codes;

/// <summary>A code that stands on paper only: 80 random bits, of which the SHA-256 is kept. Whoever holds it has the right that it stands for; nothing says who that is.</summary>
internal static class DrawnCode
{
    public const int HashLength = 32;
    public const int MaxTypedLength = 40;
    private const int Characters = 16;
    private const int PerGroup = 4;

    /// <summary>Crockford's: no letter that is taken for a digit.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Draw() => RandomNumberGenerator.GetString(Alphabet, Characters);

    /// <summary>As it is printed: ABCD-EFGH-JKMN-PQRS.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(PerGroup).Select(c => new string(c)));

    /// <summary>What is kept of a code.</summary>
    public static byte[] Hash(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(code));

    /// <summary>What is kept of a code, however its holder typed it; null where it cannot be one.</summary>
    public static byte[]? HashOf(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(c => c != '-' && !char.IsWhiteSpace(c)).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return code.Length == Characters && code.All(Alphabet.Contains) ? Hash(code) : null;
    }
}
