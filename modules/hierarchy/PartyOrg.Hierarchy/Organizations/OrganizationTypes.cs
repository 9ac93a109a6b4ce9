namespace PartyOrg.Hierarchy.Organizations;

/// <summary>The rules that follow from an organization's type.</summary>
internal static class OrganizationTypes
{
    private static readonly OrganizationType[] Committees = [OrganizationType.PartyCommittee, OrganizationType.WorkingCommittee];
    private static readonly OrganizationType[] GeneralBranches = [OrganizationType.GeneralBranch, OrganizationType.JointGeneralBranch];
    private static readonly OrganizationType[] Branches = [OrganizationType.Branch, OrganizationType.JointBranch];

    /// <summary>Committees nest; a group hangs only under a branch, a household under a group or a branch, and nothing but those two under a branch.</summary>
    private static readonly Dictionary<OrganizationType, OrganizationType[]> AllowedParents = new()
    {
        [OrganizationType.PartyCommittee] = Committees,
        [OrganizationType.WorkingCommittee] = Committees,
        [OrganizationType.LeadingGroup] = Committees,
        [OrganizationType.GeneralBranch] = Committees,
        [OrganizationType.JointGeneralBranch] = Committees,
        [OrganizationType.Branch] = [.. Committees, .. GeneralBranches],
        [OrganizationType.JointBranch] = [.. Committees, .. GeneralBranches],
        [OrganizationType.PartyGroup] = Branches,
        [OrganizationType.MemberHousehold] = [OrganizationType.PartyGroup, .. Branches],
    };

    /// <summary>Null stands for the top of the county, where only committees are.</summary>
    public static bool MayHangUnder(this OrganizationType type, OrganizationType? parent) =>
        parent is { } above ? AllowedParents[type].Contains(above) : type.IsCommittee();

    public static bool IsCommittee(this OrganizationType type) => Committees.Contains(type);

    public static bool IsGeneralBranch(this OrganizationType type) => GeneralBranches.Contains(type);

    public static bool IsBranch(this OrganizationType type) => Branches.Contains(type);

    /// <summary>Whether it is elected for a term. Leading groups are appointed; groups and households have a head but no term.</summary>
    public static bool HasTerm(this OrganizationType type) => type.IsCommittee() || type.IsGeneralBranch() || type.IsBranch();

    /// <summary>Whether members can belong to it.</summary>
    public static bool HasMembers(this OrganizationType type) => type != OrganizationType.LeadingGroup;

    /// <summary>The sectors meant by one: the two kinds of new organizations (两新组织) are meant together by the third name.</summary>
    public static IEnumerable<Sector> Meant(this Sector sector) =>
        sector == Sector.NewOrganizations ? [sector, Sector.PrivateEnterprise, Sector.SocialOrganization] : [sector];
}
