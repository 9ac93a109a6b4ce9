using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartyOrg.Administration.Audit;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

/// <summary>Quality I1, I2 for the audit log: whatever is done to it behind the program's back, verifying names the row.</summary>
public sealed class AuditChainTests
{
    [Fact]
    public Task An_untouched_log_verifies() => WithSealedLogAsync((_, _) => Task.CompletedTask, Assert.Empty);

    [Fact]
    public async Task A_changed_row_is_named()
    {
        var id = Guid.Empty;
        await WithSealedLogAsync(
            async (db, rows) =>
            {
                id = rows[rows.Count / 2];
                await db.Set<AuditLog>().Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.UserName, "somebody-else"));
            },
            findings => Assert.Equal([$"audit row {id} was changed"], findings));
    }

    [Fact]
    public async Task A_deleted_row_is_named()
    {
        var id = Guid.Empty;
        await WithSealedLogAsync(
            async (db, rows) =>
            {
                id = rows[0];
                await db.Set<AuditLog>().Where(a => a.Id == id).ExecuteDeleteAsync();
            },
            findings => Assert.Equal([$"audit row {id} was deleted"], findings));
    }

    [Fact]
    public async Task A_row_slipped_in_later_is_named()
    {
        var row = new AuditLog { Time = MovableClock.Start.AddDays(-30), Action = "Nothing.Happened" };
        await WithSealedLogAsync(
            async (db, _) =>
            {
                db.Add(row);
                await db.SaveChangesAsync();
            },
            findings => Assert.Contains($"audit row {row.Id} was slipped in", findings));
    }

    [Fact]
    public Task A_log_that_was_cut_off_with_its_seals_is_found_by_the_checkpoints() => WithSealedLogAsync(
        async (db, _) =>
        {
            var last = await db.Set<AuditSeal>().MaxAsync(s => s.Number);
            var ids = await db.Set<AuditSealEntry>().Where(e => e.SealNumber == last).Select(e => e.AuditLogId).ToListAsync();
            await db.Set<AuditLog>().Where(a => ids.Contains(a.Id)).ExecuteDeleteAsync();
            await db.Set<AuditSealEntry>().Where(e => e.SealNumber == last).ExecuteDeleteAsync();
            await db.Set<AuditSeal>().Where(s => s.Number == last).ExecuteDeleteAsync();
        },
        findings => Assert.Contains(findings, f => f.EndsWith("is gone: the log was cut off", StringComparison.Ordinal)));

    [Fact]
    public void The_root_depends_on_the_order_and_every_leaf()
    {
        string[] leaves = ["a", "b", "c"];
        Assert.NotEqual(AuditHash.RootOf(leaves), AuditHash.RootOf(["b", "a", "c"]));
        Assert.NotEqual(AuditHash.RootOf(leaves), AuditHash.RootOf(["a", "b"]));
        Assert.Equal(AuditSeal.Beginning, AuditHash.RootOf([]));
    }

    private static async Task WithSealedLogAsync(Func<PlatformDbContext, List<Guid>, Task> tamper, Action<IReadOnlyList<string>> check)
    {
        await using var factory = new Factory();
        await factory.InitializeAsync();
        await factory.OrganizationDepartmentAsync(); // leaves a row
        var sealer = factory.Services.GetServices<IHostedService>().OfType<AuditSealer>().Single();
        await sealer.StopAsync(default);
        await sealer.RunOnceAsync(default);
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            foreach (var sql in await DropTriggersAsync(db))
            {
                await db.Database.ExecuteSqlRawAsync(sql);
            }

            await tamper(db, await db.Set<AuditSealEntry>().OrderBy(e => e.SealNumber).ThenBy(e => e.Position).Select(e => e.AuditLogId).ToListAsync());
        });
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services => check(await services.GetRequiredService<AuditChain>().VerifyAsync()));
        await ((IAsyncLifetime)factory).DisposeAsync();
    }

    /// <summary>Somebody who owns the database can remove the triggers; the chain is for them.</summary>
    private static async Task<List<string>> DropTriggersAsync(PlatformDbContext db) => db.Database.IsSqlite()
        ? await db.Database.SqlQueryRaw<string>("SELECT 'DROP TRIGGER \"' || name || '\"' AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync()
        : await db.Database.SqlQueryRaw<string>("SELECT DISTINCT 'DROP TRIGGER \"' || t.tgname || '\" ON \"' || c.relname || '\"' AS \"Value\" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal").ToListAsync();

    private sealed class Factory : AdministrationFactory;
}
