namespace PartyOrg.Hierarchy;

/// <summary>What other modules know of an organization.</summary>
public sealed record OrganizationRef(Guid Id, string Code, Guid? ParentId, string Name, string ShortName, OrganizationType Type, Sector Sector);

/// <summary>Which organizations are meant: a subtree, narrowed by type and sector, or some by name. What is left empty does not narrow.</summary>
public sealed record OrganizationSelection
{
    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public IReadOnlyList<OrganizationType>? Types { get; init; }

    /// <summary><see cref="Sector.NewOrganizations"/> includes private enterprises and social organizations.</summary>
    public IReadOnlyList<Sector>? Sectors { get; init; }

    public IReadOnlyList<Guid>? Ids { get; init; }
}

/// <summary>Someone in a post on some day.</summary>
/// <param name="OrganizationId">Where.</param>
/// <param name="Post">As what.</param>
/// <param name="PersonName">Who.</param>
/// <param name="UserId">The account by which the person acts for the organization.</param>
/// <param name="IsActing">代办: for another who holds the post.</param>
public sealed record PostHolder(Guid OrganizationId, Post Post, string PersonName, Guid? UserId, bool IsActing = false);

/// <summary>An organization and those directly below it.</summary>
public sealed record OrganizationFamily(OrganizationRef Parent, IReadOnlyList<OrganizationChild> Children);

/// <summary>An organization, and whether any living one hangs below it.</summary>
public sealed record OrganizationChild(OrganizationRef Organization, bool HasChildren);
