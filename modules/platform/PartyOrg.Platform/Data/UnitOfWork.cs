using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Data;

/// <summary>
/// What is done is done whole. A request saves once, in the filter around its action, and needs nothing of this;
/// only a use case that must write early (a statement that moves a subtree, a bulk insert) begins a transaction, which the same filter commits.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>From here to the end of the unit of work all writes stand or fall together. Calling it again changes nothing.</summary>
    Task BeginTransactionAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes what was changed so far, inside the transaction if there is one.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves and, if a transaction was begun, commits.</summary>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Something to be done when all is stored, such as waking whoever waits for it; not at all when it is not.</summary>
    void OnCompleted(Action action);

    /// <summary>Undoes what was written early, and gives up the turn to write; after completion there is nothing to undo.</summary>
    Task AbandonAsync();
}

internal sealed class UnitOfWork(PlatformDbContext db) : IUnitOfWork, IScopedDependency, IAsyncDisposable, IDisposable
{
    private IDbContextTransaction? _transaction;
    private IDisposable? _turn;
    private Action? _completed;

    public async Task BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        if (_transaction is null)
        {
            _turn = await db.EnterWriteGateAsync();
            db.Database.AutoSavepointsEnabled = false;
            _transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        }
    }

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => db.SaveChangesAsync(cancellationToken);

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        await db.SaveChangesAsync(cancellationToken);
        if (_transaction is not null)
        {
            await _transaction.CommitAsync(cancellationToken);
            await DisposeAsync();
        }

        _completed?.Invoke();
        _completed = null;
    }

    public void OnCompleted(Action action) => _completed += action;

    public async Task AbandonAsync() => await DisposeAsync();

    public void Dispose()
    {
        try
        {
            _transaction?.Dispose();
        }
        finally
        {
            _turn?.Dispose();
            (_transaction, _turn) = (null, null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }
        }
        finally // a turn that is not given up stops every writer
        {
            _turn?.Dispose();
            (_transaction, _turn) = (null, null);
        }
    }
}

/// <summary>Writes many new rows at once: COPY, SqlBulkCopy or one prepared statement, eight to twelve times as fast as tracking each.</summary>
public interface IBulkWriter
{
    /// <summary>Inserts the entities, county and author filled in as in a save. Events are not raised and no audit rows are written: the caller audits the deed as a whole.</summary>
    Task InsertAsync<T>(IReadOnlyList<T> entities, CancellationToken cancellationToken = default) where T : Entity;
}

internal sealed class BulkWriter(PlatformDbContext db, IUnitOfWork unitOfWork, TimeProvider clock) : IBulkWriter, IScopedDependency
{
    public async Task InsertAsync<T>(IReadOnlyList<T> entities, CancellationToken cancellationToken = default) where T : Entity
    {
        if (entities.Count == 0)
        {
            return;
        }

        db.StampForInsert(entities, clock.GetUtcNow());
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        try
        {
            await db.BulkInsertAsync(entities, cancellationToken);
        }
        catch (System.Data.Common.DbException e) when (db.IsUniqueViolation(e))
        {
            throw new ConcurrencyException(e);
        }
    }
}
