using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Audit;

/// <summary>
/// Seals what was logged, every few seconds. Rows are written unchained in the business's own transactions, or the Friday rush would stand in one line;
/// the unique number of a seal decides between hosts.
/// </summary>
internal sealed class AuditSealer(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock, ILogger<AuditSealer> log)
    : CountyRounds(TimeSpan.FromSeconds(4), scopes, tenant, user, log)
{
    private const int BatchSize = 1000;

    /// <summary>A row may be committed this long after the time it bears; whatever is unsealed beyond it was not written by this program.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromMinutes(30);

    protected override async Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var checkpoints = services.GetRequiredService<AuditCheckpoints>();
        while (await SealNextAsync(db, cancellationToken) is { } seal)
        {
            await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
            checkpoints.Append(seal);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<AuditSeal?> SealNextAsync(PlatformDbContext db, CancellationToken cancellationToken)
    {
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var since = last is null ? DateTimeOffset.MinValue : last.SealedAt - Latest;
        var rows = await db.Set<AuditLog>().AsNoTracking()
            .Where(a => a.Time >= since && !db.Set<AuditSealEntry>().Any(e => e.AuditLogId == a.Id))
            .OrderBy(a => a.Time).ThenBy(a => a.Id).Take(BatchSize).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return null;
        }

        var hashes = rows.ConvertAll(AuditHash.Of);
        var seal = new AuditSeal(last, hashes, clock.GetUtcNow());
        db.Add(seal);
        db.AddRange(rows.Select((row, i) => new AuditSealEntry(seal.Number, i, row.Id, hashes[i])));
        return seal;
    }
}
