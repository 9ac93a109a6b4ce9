using System.Security.Cryptography;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Audit;

/// <summary>
/// Closes a batch of the audit log: its hash covers the hash of the seal before and the batch's rows in order, so that nothing before it can be changed, removed
/// or slipped in without every later seal showing it. Inserted, never changed.
/// </summary>
[DisableAuditing]
internal sealed class AuditSeal : Entity, IMultiTenant
{
    public const int HashLength = 64;

    /// <summary>What the first seal stands on.</summary>
    public static readonly string Beginning = new('0', HashLength);

    private AuditSeal() { }

    public AuditSeal(AuditSeal? previous, IReadOnlyList<string> rowHashes, DateTimeOffset now)
    {
        (Number, PreviousHash) = ((previous?.Number ?? 0) + 1, previous?.Hash ?? Beginning);
        (RowCount, MerkleRoot, SealedAt) = (rowHashes.Count, AuditHash.RootOf(rowHashes), now);
        Hash = ComputeHash();
    }

    public Guid TenantId { get; private set; }
    public long Number { get; private set; }
    public string PreviousHash { get; private set; } = null!;
    public int RowCount { get; private set; }
    public string MerkleRoot { get; private set; } = null!;
    public string Hash { get; private set; } = null!;
    public DateTimeOffset SealedAt { get; private set; }

    public string ComputeHash() => AuditHash.Of($"{Number}|{PreviousHash}|{RowCount}|{MerkleRoot}");
}

/// <summary>Which row stands where in which seal, with its hash when it was sealed.</summary>
[DisableAuditing]
internal sealed class AuditSealEntry : Entity, IMultiTenant
{
    private AuditSealEntry() { }

    public AuditSealEntry(long sealNumber, int position, Guid auditLogId, string rowHash) =>
        (SealNumber, Position, AuditLogId, RowHash) = (sealNumber, position, auditLogId, rowHash);

    public Guid TenantId { get; private set; }
    public long SealNumber { get; private set; }
    public int Position { get; private set; }
    public Guid AuditLogId { get; private set; }
    public string RowHash { get; private set; } = null!;
}

/// <summary>How rows and batches are hashed: SHA-256, in lower-case hex.</summary>
internal static class AuditHash
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>Every field with its length before it, so that no text can pass for two.</summary>
    public static string Of(AuditLog row)
    {
        string?[] fields =
        [
            row.Id.ToString("N"), row.TenantId.ToString("N"), row.Time.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture), row.UserId?.ToString("N"), row.UserName, row.Action,
            row.Path, row.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), row.ErrorCode, row.ClientIp, row.TraceId, row.Reason, row.Changes,
        ];
        return Of(string.Concat(fields.Select(f => f is null ? "-;" : $"{f.Length}:{f};")));
    }

    /// <summary>The root of the Merkle tree over the rows' hashes; an odd one is carried up as it is.</summary>
    public static string RootOf(IReadOnlyList<string> hashes)
    {
        var level = hashes.ToList();
        while (level.Count > 1)
        {
            level = level.Chunk(2).Select(pair => pair.Length == 2 ? Of(pair[0] + pair[1]) : pair[0]).ToList();
        }

        return level.Count == 0 ? AuditSeal.Beginning : level[0];
    }
}
