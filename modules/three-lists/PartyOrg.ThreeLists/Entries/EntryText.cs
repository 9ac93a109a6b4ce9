using PartyOrg.Hierarchy;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>Which organization leads, and which above it oversees.</summary>
internal sealed record EntryPlace(Guid OrganizationId, string OrganizationCode, Guid? SupervisorId)
{
    /// <summary>The usual place: overseen by the next level up.</summary>
    public static EntryPlace Of(OrganizationRef lead) => new(lead.Id, lead.Code, lead.ParentId);
}

/// <summary>What people write in an entry and may write again while it is open.</summary>
internal sealed record EntryText(string Title, string? Measures, string ResponsiblePerson, DateOnly DueOn)
{
    public Guid? ResponsibleUserId { get; init; }
    public string? EvidenceBecause { get; init; }
    public IReadOnlyList<HelperText> Helpers { get; init; } = [];
}

internal sealed record HelperText(Guid OrganizationId, string? Person);
