namespace PartyOrg.Hierarchy.Organizations;

/// <summary>What an organization is, apart from its place in the tree: one line of the roster.</summary>
internal sealed record OrganizationProfile(string Name, string ShortName, OrganizationType Type, Sector Sector)
{
    public string? DivisionCode { get; init; }
    public DateOnly? EstablishedOn { get; init; }
    public DateOnly? ElectedOn { get; init; }
    public int? TermYears { get; init; }

    /// <summary>The members the roster reports, counted for as long as none are registered one by one.</summary>
    public int ReportedFullMembers { get; init; }

    public int ReportedProbationaryMembers { get; init; }
    public string? Remark { get; init; }

    /// <summary>A short name for those who gave none.</summary>
    public static string Shortened(string name) => name.Length <= Organization.MaxShortNameLength ? name : name[..Organization.MaxShortNameLength];
}
