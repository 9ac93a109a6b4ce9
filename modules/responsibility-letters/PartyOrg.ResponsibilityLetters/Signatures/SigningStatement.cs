using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartyOrg.Hierarchy;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>
/// What exactly is signed: the letter, its version and text (by hash), both parties, the signer's name and post at that time, the instant, what was attached,
/// and the statement signed before it. Its canonical text is what the signature is computed over.
/// </summary>
internal sealed record SigningStatement
{
    public SigningStatement(Letter letter, LetterVersion version, SignatureRole role, Signer signer, DateTimeOffset signedAt, IReadOnlyList<string> evidence, string previousHash)
    {
        (LetterId, Version, Role, ContentHash, PreviousHash) = (letter.Id, version.Number, role, version.ContentHash, previousHash);
        (SignerId, SignerName, Post, SignedAt, Evidence) = (signer.UserId, signer.Name, signer.Post, signedAt, evidence);
        Canonical = CanonicalJson.Write(ToJson(letter, version));
    }

    public Guid LetterId { get; }
    public int Version { get; }
    public SignatureRole Role { get; }
    public string ContentHash { get; }
    public string PreviousHash { get; }
    public Guid SignerId { get; }
    public string SignerName { get; }
    public Post Post { get; }
    public DateTimeOffset SignedAt { get; }
    public IReadOnlyList<string> Evidence { get; }
    public string Canonical { get; }

    public ReadOnlyMemory<byte> Bytes => Encoding.UTF8.GetBytes(Canonical);

    /// <summary>The statement as the stored rows would have it now; equal to the signed one as long as nothing was changed.</summary>
    public static SigningStatement Recompute(Letter letter, LetterVersion version, LetterSignature signature) => new(
        letter, version, signature.Role, new Signer(signature.SignerId, signature.SignerName, default, signature.Post), signature.SignedAt, signature.EvidenceHashes, signature.PreviousHash);

    /// <summary>Databases keep instants to the microsecond, or less: whatever is signed has to come back as it went in.</summary>
    public static DateTimeOffset ToMillisecond(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    private JsonObject ToJson(Letter letter, LetterVersion version) => new()
    {
        ["campaignId"] = letter.CampaignId.ToString(),
        ["contentHash"] = ContentHash,
        ["evidence"] = new JsonArray([.. Evidence.Select(e => JsonValue.Create(e))]),
        ["issuedAt"] = Instant(version.IssuedAt),
        ["issuer"] = Party(letter.IssuerId, letter.IssuerName),
        ["letterId"] = LetterId.ToString(),
        ["number"] = letter.Number,
        ["parentLetterId"] = letter.ParentLetterId?.ToString(),
        ["post"] = JsonNamingPolicy.CamelCase.ConvertName(Post.ToString()),
        ["previousHash"] = PreviousHash,
        ["recipient"] = Party(letter.OrganizationId, letter.RecipientName),
        ["role"] = JsonNamingPolicy.CamelCase.ConvertName(Role.ToString()),
        ["signBy"] = letter.SignBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["signedAt"] = Instant(SignedAt),
        ["signerId"] = SignerId.ToString(),
        ["signerName"] = SignerName,
        ["title"] = letter.Title,
        ["version"] = Version,
        ["year"] = letter.Year,
    };

    private static JsonObject Party(Guid id, string name) => new() { ["id"] = id.ToString(), ["name"] = name };

    private static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
