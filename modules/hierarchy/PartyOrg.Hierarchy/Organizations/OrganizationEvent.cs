using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Organizations;

internal enum OrganizationEventKind
{
    Renamed,
    TypeChanged,
    Elected,
    Moved,
    Split,
    SplitFrom,
    Merged,
    TookOver,
    Dissolved,
}

/// <summary>What happened to an organization on some day; rows are added and never changed. A move changes what its secretaries see, so saving one renews what is cached of rights.</summary>
internal sealed class OrganizationEvent : Entity, IMultiTenant, IConfiguration
{
    private OrganizationEvent() { }

    internal OrganizationEvent(Guid organizationId, OrganizationEventKind kind, DateOnly on, string? before, string? after, Guid? relatedId) =>
        (OrganizationId, Kind, On, Before, After, RelatedId) = (organizationId, kind, on, before, after, relatedId);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public OrganizationEventKind Kind { get; private set; }
    public DateOnly On { get; private set; }
    public string? Before { get; private set; }
    public string? After { get; private set; }

    /// <summary>The other organization that took part: the new parent, the successor, the part that split off.</summary>
    [OrganizationReference]
    public Guid? RelatedId { get; private set; }
}
