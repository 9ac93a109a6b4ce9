using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Data;

/// <summary>The default repository: children are loaded as the model's auto-includes say.</summary>
internal sealed class EfRepository<TAggregate>(PlatformDbContext db) : IRepository<TAggregate> where TAggregate : Entity
{
    private DbSet<TAggregate> Set => db.Set<TAggregate>();

    public IQueryable<TAggregate> Query => Set.AsNoTracking();

    public async Task<TAggregate> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await Set.FirstOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(TAggregate), id);

    public Task<TAggregate?> FindAsync(Expression<Func<TAggregate, bool>> predicate, CancellationToken cancellationToken = default) =>
        Set.FirstOrDefaultAsync(predicate, cancellationToken);

    public Task<List<TAggregate>> GetListAsync(Expression<Func<TAggregate, bool>> predicate, CancellationToken cancellationToken = default) =>
        Set.Where(predicate).ToListAsync(cancellationToken);

    public void Insert(TAggregate aggregate) => Set.Add(aggregate);

    public void InsertMany(IEnumerable<TAggregate> aggregates) => Set.AddRange(aggregates);

    public void Delete(TAggregate aggregate) => Set.Remove(aggregate);
}
