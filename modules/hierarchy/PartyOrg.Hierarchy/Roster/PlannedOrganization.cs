using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Organizations;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>What the county has before the import. <paramref name="Organizations"/> and <paramref name="Secretaries"/> are those in the caller's scope; <paramref name="Others"/> are known by name only.</summary>
internal sealed record RosterState(IReadOnlyList<Organization> Organizations, IReadOnlyList<OrganizationRef> Others, IReadOnlyDictionary<Guid, Appointment> Secretaries, TermYears TermYears);

/// <summary>An organization of the tree as it will be: there already, or made by a line of the roster, or both.</summary>
internal sealed class PlannedOrganization(string name, OrganizationType? type)
{
    public string Name { get; } = name;

    /// <summary>Null where the line gives none that is known.</summary>
    public OrganizationType? Type { get; set; } = type;

    /// <summary>Null for new ones, until they are made, and for those out of scope.</summary>
    public Organization? Organization { get; set; }

    public Guid? OldParentId { get; init; }
    public RosterLine? Line { get; set; }
    public PlannedOrganization? Parent { get; set; }
    public OrganizationProfile? Profile { get; set; }
    public bool IsNew { get; set; }

    /// <summary>The line's parent was not found, which has been noted: nothing more is said of it.</summary>
    public bool IsAstray { get; set; }
    public bool IsUpdated { get; set; }
    public bool HasOtherSecretary { get; set; }

    /// <summary>It stands elsewhere than before, by itself or with its parent.</summary>
    public bool HasMoved { get; set; }

    /// <summary>A parent out of sight can only be the one it has.</summary>
    public bool IsMoved => this is { IsNew: false, Line: not null, Parent: not null } && (Parent.IsNew || (Parent.Organization is { } parent && parent.Id != OldParentId));
}
