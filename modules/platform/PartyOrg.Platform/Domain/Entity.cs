namespace PartyOrg.Platform.Domain;

/// <summary>Has an identity of its own, made by the domain and not by the database, so that nothing is saved half way to learn it.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    public override string ToString() => $"{GetType().Name} {Id}";
}

/// <summary>The one door to a cluster of entities. It keeps their invariants, and carries what happened until the unit of work is saved.</summary>
public abstract class AggregateRoot : Entity
{
    private readonly List<object> _localEvents = [];

    /// <summary>Changes with every save; who sends an older one has not seen the latest state and is refused with 409.</summary>
    public string ConcurrencyStamp { get; internal set; } = NewStamp();

    protected void AddLocalEvent(object eventData) => _localEvents.Add(eventData);

    internal static string NewStamp() => Guid.NewGuid().ToString("N");

    internal object[] TakeLocalEvents()
    {
        object[] events = [.. _localEvents];
        _localEvents.Clear();
        return events;
    }
}

/// <summary>An aggregate whose maker, last editor and remover are recorded, and which is hidden instead of deleted.</summary>
public abstract class FullAuditedAggregateRoot : AggregateRoot, ISoftDelete
{
    public DateTimeOffset CreationTime { get; internal set; }
    public Guid? CreatorId { get; internal set; }
    public DateTimeOffset? LastModificationTime { get; internal set; }
    public Guid? LastModifierId { get; internal set; }
    public bool IsDeleted { get; internal set; }
    public DateTimeOffset? DeletionTime { get; internal set; }
    public Guid? DeleterId { get; internal set; }
}

public static class ConcurrencyExtensions
{
    /// <summary>
    /// Refuses (409) an edit made upon an older state than the stored one. A caller that sends no stamp has not read before it writes and is let through only by the save's own check.
    /// The aggregate gets its next stamp here and not at the save, so that the answer carries the one to edit with again.
    /// </summary>
    public static void CheckStamp(this AggregateRoot aggregate, string? stamp)
    {
        if (!string.IsNullOrEmpty(stamp) && stamp != aggregate.ConcurrencyStamp)
        {
            throw new ConcurrencyException();
        }

        aggregate.ConcurrencyStamp = AggregateRoot.NewStamp();
    }
}
