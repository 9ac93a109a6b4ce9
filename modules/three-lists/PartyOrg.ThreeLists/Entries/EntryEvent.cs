using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>A line of an entry's history: who did what when, and why. Inserted with the deed, never changed.</summary>
[DisableAuditing] // it is itself a record, and the deed's changes are audited
internal sealed class EntryEvent : Entity, IMultiTenant
{
    private EntryEvent() { }

    public EntryEvent(ListEntry entry, EntryDeed deed, Doer doer, string? reason, IReadOnlyList<Guid> evidenceIds)
    {
        (EntryId, Kind, Deed, Reason, EvidenceIds) = (entry.Id, entry.Kind, deed, reason, evidenceIds);
        (At, UserId, ByName) = (doer.At, doer.UserId, doer.Name);
    }

    public Guid TenantId { get; private set; }
    public Guid EntryId { get; private set; }
    public EntryKind Kind { get; private set; }
    public EntryDeed Deed { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid? UserId { get; private set; }

    /// <summary>What the doer was called then.</summary>
    public string ByName { get; private set; } = null!;

    /// <summary>Why, or what was said with it.</summary>
    public string? Reason { get; private set; }

    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];
}

/// <summary>Stores each line in the unit of work of its deed.</summary>
internal sealed class EntryHistory(IRepository<EntryEvent> events) : ILocalEventHandler<EntryEvent>, IScopedDependency
{
    public Task HandleEventAsync(EntryEvent eventData, CancellationToken cancellationToken)
    {
        events.Insert(eventData);
        return Task.CompletedTask;
    }
}
