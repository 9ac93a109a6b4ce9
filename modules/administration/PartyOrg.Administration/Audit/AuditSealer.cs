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
    private const int MaxRows = 10 * BatchSize;

    /// <summary>A row may be committed this long after the time it bears; whatever is unsealed beyond it was not written by this program.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromMinutes(30);

    /// <summary>Almost every row is committed within this; so only this far back is looked at each time, and all the way once a minute.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Guid, DateTimeOffset> _lookedBack = [];

    protected override async Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (db, county, now) = (services.GetRequiredService<PlatformDbContext>(), services.GetRequiredService<ICurrentTenant>().Key, clock.GetUtcNow());
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var isSoon = _lookedBack.TryGetValue(county, out var looked) && now - looked < Soon && now >= looked;
        var since = last is null ? DateTimeOffset.MinValue : last.SealedAt - (isSoon ? Soon : Latest);
        for (var left = MaxRows; left == MaxRows;)
        {
            var rows = await db.Set<AuditLog>().AsNoTracking()
                .Where(a => a.Time >= since && !db.Set<AuditSealEntry>().Any(e => e.AuditLogId == a.Id))
                .OrderBy(a => a.Time).ThenBy(a => a.Id).Take(MaxRows).ToListAsync(cancellationToken);
            foreach (var batch in rows.Chunk(BatchSize))
            {
                last = await SealAsync(services, last, batch, cancellationToken);
            }

            left = rows.Count;
        }

        _lookedBack[county] = isSoon ? looked : now;
    }

    private async Task<AuditSeal> SealAsync(IServiceProvider services, AuditSeal? last, AuditLog[] rows, CancellationToken cancellationToken)
    {
        var bulk = services.GetRequiredService<IBulkWriter>();
        var hashes = rows.Select(AuditHash.Of).ToList();
        var seal = new AuditSeal(last, hashes, clock.GetUtcNow());
        await bulk.InsertAsync([seal], cancellationToken);
        await bulk.InsertAsync(rows.Select((row, i) => new AuditSealEntry(seal.Number, i, row.Id, hashes[i])).ToList(), cancellationToken);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
        services.GetRequiredService<AuditCheckpoints>().Append(seal);
        return seal;
    }
}
