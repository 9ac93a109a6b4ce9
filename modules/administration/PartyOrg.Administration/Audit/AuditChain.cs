using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Audit;

/// <summary>Recomputes the audit log's chain and names each row that is not as it was sealed: changed, deleted, slipped in, or cut off at the end.</summary>
internal sealed class AuditChain(PlatformDbContext db, AuditCheckpoints checkpoints, TimeProvider clock) : ITamperEvidence, IScopedDependency
{
    public async Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var findings = new List<string>();
        var hashes = await VerifySealsAsync(findings, cancellationToken);
        VerifyCheckpoints(hashes, findings);
        await FindUnsealedAsync(findings, cancellationToken);
        return findings;
    }

    /// <summary>Seal by seal, in constant memory but for one hash a seal.</summary>
    private async Task<Dictionary<long, string>> VerifySealsAsync(List<string> findings, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<long, string>();
        var previous = (Number: 0L, Hash: AuditSeal.Beginning);
        foreach (var seal in await db.Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Number).ToListAsync(cancellationToken))
        {
            if (seal.Number != previous.Number + 1 || seal.PreviousHash != previous.Hash || seal.ComputeHash() != seal.Hash)
            {
                findings.Add(Line($"audit seal {seal.Number} does not follow from the one before"));
            }

            await VerifyRowsAsync(seal, findings, cancellationToken);
            hashes[seal.Number] = seal.Hash;
            previous = (seal.Number, seal.Hash);
        }

        return hashes;
    }

    private async Task VerifyRowsAsync(AuditSeal seal, List<string> findings, CancellationToken cancellationToken)
    {
        var entries = await db.Set<AuditSealEntry>().AsNoTracking().Where(e => e.SealNumber == seal.Number).OrderBy(e => e.Position).ToListAsync(cancellationToken);
        if (entries.Count != seal.RowCount || AuditHash.RootOf(entries.ConvertAll(e => e.RowHash)) != seal.MerkleRoot)
        {
            findings.Add(Line($"audit seal {seal.Number} has other entries than it was made of"));
        }

        var rows = await db.Set<AuditLog>().AsNoTracking()
            .Where(a => db.Set<AuditSealEntry>().Any(e => e.SealNumber == seal.Number && e.AuditLogId == a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var entry in entries)
        {
            if (!rows.TryGetValue(entry.AuditLogId, out var row))
            {
                findings.Add(Line($"audit row {entry.AuditLogId} was deleted"));
            }
            else if (AuditHash.Of(row) != entry.RowHash)
            {
                findings.Add(Line($"audit row {entry.AuditLogId} was changed"));
            }
        }
    }

    private void VerifyCheckpoints(Dictionary<long, string> hashes, List<string> findings)
    {
        foreach (var checkpoint in checkpoints.Read())
        {
            if (!checkpoint.IsGenuine)
            {
                findings.Add(Line($"audit checkpoint {checkpoint.Number} has no valid signature"));
            }
            else if (!hashes.TryGetValue(checkpoint.Number, out var hash))
            {
                findings.Add(Line($"audit seal {checkpoint.Number} is gone: the log was cut off"));
            }
            else if (hash != checkpoint.Hash)
            {
                findings.Add(Line($"audit seal {checkpoint.Number} is not the one that was noted outside the database"));
            }
        }
    }

    private async Task FindUnsealedAsync(List<string> findings, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - AuditSealer.Latest;
        var last = await db.Set<AuditSeal>().OrderByDescending(s => s.Number).Select(s => (DateTimeOffset?)s.SealedAt).FirstOrDefaultAsync(cancellationToken);
        before = last is { } at && at - AuditSealer.Latest < before ? at - AuditSealer.Latest : before;
        var slippedIn = await db.Set<AuditLog>().Where(a => a.Time < before && !db.Set<AuditSealEntry>().Any(e => e.AuditLogId == a.Id)).OrderBy(a => a.Time).Select(a => a.Id).ToListAsync(cancellationToken);
        findings.AddRange(slippedIn.Select(id => Line($"audit row {id} was slipped in")));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
