using System.Linq.Expressions;

namespace PartyOrg.Platform.Domain;

/// <summary>The set of all aggregates of one kind that the current user may see.</summary>
public interface IRepository<TAggregate> where TAggregate : Entity
{
    /// <summary>The aggregate with its children, tracked. Throws <see cref="EntityNotFoundException"/> if there is none.</summary>
    Task<TAggregate> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The one aggregate that fits, tracked, or null.</summary>
    Task<TAggregate?> FindAsync(Expression<Func<TAggregate, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>All aggregates that fit, tracked; for bulk deeds.</summary>
    Task<List<TAggregate>> GetListAsync(Expression<Func<TAggregate, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>For reading: not tracked, without children, to be projected.</summary>
    IQueryable<TAggregate> Query { get; }

    void Insert(TAggregate aggregate);

    void InsertMany(IEnumerable<TAggregate> aggregates);

    void Delete(TAggregate aggregate);
}
