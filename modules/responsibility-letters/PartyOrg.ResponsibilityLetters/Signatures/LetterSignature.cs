using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Signatures;

/// <summary>For which side of a letter somebody signs.</summary>
internal enum SignatureRole
{
    Recipient,
    Issuer,
}

/// <summary>Someone about to sign, in the post they hold at that moment.</summary>
internal sealed record Signer(Guid UserId, string Name, Guid OrganizationId, Post Post);

/// <summary>One signature of a letter: who, in what post, when, over what. Inserted and never changed; its statement is recomputed from the stored rows whenever it is verified.</summary>
internal sealed class LetterSignature : Entity, IMultiTenant
{
    public const int MaxNameLength = 64;
    public const int MaxEvidenceLength = 1000;
    public const int MaxAlgorithmLength = 32;

    private LetterSignature() { }

    internal LetterSignature(SigningStatement statement, int ordinal, Seal seal)
    {
        (LetterId, Ordinal, Version, Role) = (statement.LetterId, ordinal, statement.Version, statement.Role);
        (SignerId, SignerName, Post, SignedAt) = (statement.SignerId, statement.SignerName, statement.Post, statement.SignedAt);
        (ContentHash, PreviousHash, Evidence) = (statement.ContentHash, statement.PreviousHash, string.Join(',', statement.Evidence));
        (Hash, Algorithm, KeyId, Value) = (LetterContent.HashOf(statement.Canonical), seal.Algorithm, seal.KeyId, seal.Signature);
    }

    public Guid TenantId { get; private set; }
    public Guid LetterId { get; private set; }

    /// <summary>The place in the letter's chain, from 1.</summary>
    public int Ordinal { get; private set; }

    public int Version { get; private set; }
    public SignatureRole Role { get; private set; }
    public Guid SignerId { get; private set; }
    public string SignerName { get; private set; } = null!;
    public Post Post { get; private set; }
    public DateTimeOffset SignedAt { get; private set; }
    public string ContentHash { get; private set; } = null!;

    /// <summary>The hash of the statement before this one in the chain; empty for the first.</summary>
    public string PreviousHash { get; private set; } = null!;

    /// <summary>The SHA-256 of what was attached to the signature, divided by commas. A drawn signature is such an attachment, and proves nothing by itself.</summary>
    public string Evidence { get; private set; } = null!;

    /// <summary>Of the signed statement.</summary>
    public string Hash { get; private set; } = null!;

    public string Algorithm { get; private set; } = null!;
    public string KeyId { get; private set; } = null!;

    /// <summary>The signature itself, DER.</summary>
    public byte[] Value { get; private set; } = null!;

    public IReadOnlyList<string> EvidenceHashes => Evidence.Length == 0 ? [] : Evidence.Split(',');
}
