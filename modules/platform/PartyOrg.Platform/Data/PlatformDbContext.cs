using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Data;

/// <summary>
/// The one database session of a unit of work. It filters what is read by county, soft deletion and scope, stamps and guards what is written,
/// hands the aggregates' events on, and writes the audit trail in the same save.
/// </summary>
public abstract partial class PlatformDbContext(DbContextOptions options) : DbContext(options)
{
    private ContextServices? _services;
    private (Actor? Of, ScopeRanges Ranges)? _scope;

    /// <summary>Called once per rental, in the one place that rents contexts.</summary>
    public void Enter(ContextServices services) => (_services, _scope) = (services, null);

    protected ContextServices Services => _services ?? throw new InvalidOperationException("This context was not rented for a unit of work.");

    public override void Dispose()
    {
        Leave();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override async ValueTask DisposeAsync()
    {
        Leave();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The unit of work is over, and the context goes back to where it was rented.</summary>
    protected virtual void Leave() => (_services, _scope) = (null, null);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await PublishLocalEventsAsync(cancellationToken);
        ChangeTracker.AutoDetectChangesEnabled = false; // what was changed has just been found out; from here on only these change, and say so
        try
        {
            return await StampAndSaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<int> StampAndSaveAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var changed = ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Count == 0 && !Services.Audit.HasEvent)
        {
            return 0;
        }

        var now = Services.Clock.GetUtcNow();
        changed.ForEach(entry => Stamp(entry, now));
        Services.Audit.AddTo(this, changed, now);
        changed.ForEach(entry => entry.DetectChanges());
        if (changed.Exists(e => e.Entity is IConfiguration))
        {
            await NextConfigurationVersionAsync(cancellationToken);
        }

        return await SaveAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken));
    }

    private async Task<int> SaveAsync(Func<Task<int>> save)
    {
        try
        {
            using var turn = await EnterWriteGateAsync();
            return await save();
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new ConcurrencyException(e);
        }
        catch (DbUpdateException e) when (e.InnerException is DbException inner && IsUniqueViolation(inner))
        {
            throw new ConcurrencyException(e);
        }
    }

    /// <summary>Waits for the turn to write, where the database has only one writer; elsewhere nothing is to be waited for.</summary>
    public virtual Task<IDisposable?> EnterWriteGateAsync() => Task.FromResult<IDisposable?>(null);

    /// <summary>Each provider numbers its errors in its own way.</summary>
    public abstract bool IsUniqueViolation(DbException exception);

    /// <summary>Writes many new entities in the provider's fastest way. Filters, events and audit do not apply: the caller stamps them.</summary>
    public abstract Task BulkInsertAsync<T>(IReadOnlyList<T> entities, CancellationToken cancellationToken) where T : class;

    /// <summary>
    /// Makes what was deleted from these tables, and committed, unreadable in the database's own files too, where the provider would leave it lying until the space is used again.
    /// Backups and the server's archived log are beyond its reach.
    /// </summary>
    public virtual Task EraseDeletedAsync(IReadOnlyList<Type> entities, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handlers may change more aggregates, which may raise more events, so this goes round until all is quiet.</summary>
    private async Task PublishLocalEventsAsync(CancellationToken cancellationToken)
    {
        while (ChangeTracker.Entries<AggregateRoot>().SelectMany(e => e.Entity.TakeLocalEvents()).ToList() is { Count: > 0 } events)
        {
            foreach (var localEvent in events)
            {
                await Services.Events.PublishAsync(localEvent, cancellationToken);
            }
        }
    }

    /// <summary>Caches hold values for one version of the county's configuration; a new version makes every host forget them at its next look.</summary>
    private async Task NextConfigurationVersionAsync(CancellationToken cancellationToken)
    {
        var version = ChangeTracker.Entries<ConfigurationVersion>().Select(e => e.Entity).FirstOrDefault()
            ?? await Set<ConfigurationVersion>().FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            Stamp(Add(new ConfigurationVersion()), default);
        }
        else
        {
            version.Renew();
            Entry(version).DetectChanges();
        }
    }

    internal void Stamp(EntityEntry entry, DateTimeOffset now)
    {
        if (entry.Entity is IMultiTenant tenanted)
        {
            GuardTenant(entry, tenanted);
        }

        if (entry is { State: EntityState.Deleted, Entity: FullAuditedAggregateRoot removed })
        {
            entry.State = EntityState.Modified;
            (removed.IsDeleted, removed.DeletionTime, removed.DeleterId) = (true, now, Services.User.Id);
        }

        if (entry is { State: EntityState.Modified, Entity: AggregateRoot root } && !entry.Property(nameof(AggregateRoot.ConcurrencyStamp)).IsModified)
        {
            root.ConcurrencyStamp = AggregateRoot.NewStamp();
        }

        if (entry.Entity is FullAuditedAggregateRoot audited)
        {
            StampAuthor(entry.State, audited, now);
        }
    }

    /// <summary>Query filters do not guard writes: a row attached by its key alone would be changed whosever it is.</summary>
    private void GuardTenant(EntityEntry entry, IMultiTenant tenanted)
    {
        var key = Services.Tenant.Key;
        var property = entry.Property(nameof(IMultiTenant.TenantId));
        if (entry.State == EntityState.Added && tenanted.TenantId == Guid.Empty)
        {
            property.CurrentValue = key;
        }
        else if (tenanted.TenantId != key || (entry.State != EntityState.Added && (Guid)property.OriginalValue! != key))
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} belongs to tenant {tenanted.TenantId}, not to the current one, {key}.");
        }
    }

    private void StampAuthor(EntityState state, FullAuditedAggregateRoot audited, DateTimeOffset now)
    {
        if (state == EntityState.Added)
        {
            (audited.CreationTime, audited.CreatorId) = (now, Services.User.Id);
        }
        else if (!audited.IsDeleted)
        {
            (audited.LastModificationTime, audited.LastModifierId) = (now, Services.User.Id);
        }
    }
}
