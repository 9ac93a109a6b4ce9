using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);

    private readonly Organization _county = Organization.AtTop(Profile("county", OrganizationType.PartyCommittee), 1);

    [Fact]
    public void Codes_are_paths_and_numbers_are_not_given_twice()
    {
        var first = Organization.Below(_county, Profile("a", OrganizationType.PartyCommittee));
        var second = Organization.Below(_county, Profile("b", OrganizationType.PartyCommittee));
        var branch = Organization.Below(second, Profile("c", OrganizationType.Branch));
        Assert.Equal(["00001", "00001.00001", "00001.00002", "00001.00002.00001"], [_county.Code, first.Code, second.Code, branch.Code]);
    }

    [Theory]
    [InlineData(OrganizationType.PartyGroup, OrganizationType.PartyCommittee)]
    [InlineData(OrganizationType.PartyGroup, OrganizationType.GeneralBranch)]
    [InlineData(OrganizationType.MemberHousehold, OrganizationType.GeneralBranch)]
    [InlineData(OrganizationType.GeneralBranch, OrganizationType.GeneralBranch)]
    public void What_may_not_hang_there_is_refused(OrganizationType type, OrganizationType parent)
    {
        var above = parent.IsCommittee() ? _county : Organization.Below(_county, Profile("above", parent));
        var refused = Assert.Throws<BusinessException>(() => Organization.Below(above, Profile("below", type)));
        Assert.Equal(HierarchyErrorCodes.ParentTypeNotAllowed, refused.Code);
    }

    [Fact]
    public void A_branch_never_hangs_under_a_group()
    {
        Assert.False(OrganizationType.Branch.MayHangUnder(OrganizationType.PartyGroup));
        Assert.False(OrganizationType.Branch.MayHangUnder(OrganizationType.Branch));
        Assert.True(OrganizationType.MemberHousehold.MayHangUnder(OrganizationType.Branch));
    }

    [Fact]
    public void The_five_links_of_a_township_hang_below_one_another()
    {
        var at = _county;
        foreach (var type in new[] { OrganizationType.PartyCommittee, OrganizationType.JointGeneralBranch, OrganizationType.Branch, OrganizationType.PartyGroup, OrganizationType.MemberHousehold })
        {
            at = Organization.Below(at, Profile(type.ToString(), type));
        }

        Assert.Equal("00001.00001.00001.00001.00001.00001", at.Code);
    }

    [Fact]
    public void An_organization_cannot_hang_below_itself()
    {
        var a = Organization.Below(_county, Profile("a", OrganizationType.PartyCommittee));
        var b = Organization.Below(a, Profile("b", OrganizationType.PartyCommittee));
        Assert.Equal(HierarchyErrorCodes.CircularParents, Assert.Throws<BusinessException>(() => a.MoveUnder(b, null, Today)).Code);
        Assert.Equal(HierarchyErrorCodes.CircularParents, Assert.Throws<BusinessException>(() => a.MoveUnder(a, null, Today)).Code);
    }

    [Fact]
    public void A_sibling_whose_number_begins_alike_is_not_below()
    {
        var first = Organization.Below(_county, Profile("a", OrganizationType.PartyCommittee));
        for (var i = 0; i < 10; i++)
        {
            Organization.Below(_county, Profile($"s{i}", OrganizationType.PartyCommittee));
        }

        var eleventh = Organization.Below(_county, Profile("k", OrganizationType.PartyCommittee));
        first.MoveUnder(eleventh, "county", Today);
        Assert.Equal("00001.00012.00001", first.Code);
    }

    [Fact]
    public void The_term_is_due_when_its_years_are_over()
    {
        var organization = Organization.Below(_county, Profile("a", OrganizationType.Branch) with { ElectedOn = new(2024, 2, 29), TermYears = 3 });
        Assert.Equal(new DateOnly(2027, 2, 28), organization.TermDueOn);
    }

    [Fact]
    public void History_knows_a_new_name_and_an_election_and_nothing_else()
    {
        var organization = Organization.Below(_county, Profile("old", OrganizationType.Branch));
        Assert.False(organization.Describe(organization.Profile, Today));
        Assert.True(organization.Describe(organization.Profile with { Name = "new", ElectedOn = Today, Remark = "r" }, Today));
        Assert.Equal([OrganizationEventKind.Renamed, OrganizationEventKind.Elected], organization.History.Select(h => h.Kind));
    }

    [Fact]
    public void A_dissolved_organization_frees_its_name_and_takes_no_children()
    {
        var organization = Organization.Below(_county, Profile("a", OrganizationType.PartyCommittee));
        organization.Dissolve(_county, Today);
        Assert.Null(organization.LivingName);
        Assert.Equal("a", organization.Name);
        Assert.Throws<BusinessException>(() => Organization.Below(organization, Profile("b", OrganizationType.Branch)));
        Assert.Throws<BusinessException>(() => organization.Dissolve(null, Today));
    }

    [Theory]
    [InlineData(OrganizationType.PartyCommittee, Sector.Agency, 5)]
    [InlineData(OrganizationType.Branch, Sector.Rural, 5)]
    [InlineData(OrganizationType.GeneralBranch, Sector.Community, 5)]
    [InlineData(OrganizationType.Branch, Sector.School, 3)]
    [InlineData(OrganizationType.PartyGroup, Sector.Rural, null)]
    [InlineData(OrganizationType.LeadingGroup, Sector.Agency, null)]
    public void Terms_are_five_years_for_committees_and_in_villages_and_three_elsewhere(OrganizationType type, Sector sector, int? years) =>
        Assert.Equal(years, new TermYears(5, 5, 3).Of(type, sector));

    [Theory]
    [InlineData(OrganizationType.Branch, 2, 2, true, 0, null, OrganizationHealth.TooFewFullMembers)]
    [InlineData(OrganizationType.Branch, 7, 7, true, 1, null, OrganizationHealth.NeedsBranchCommittee)]
    [InlineData(OrganizationType.Branch, 50, 51, true, 3, null, OrganizationHealth.ShouldBecomeGeneralBranch)]
    [InlineData(OrganizationType.GeneralBranch, 90, 101, true, 3, null, OrganizationHealth.ShouldBecomeCommittee)]
    [InlineData(OrganizationType.Branch, 5, 5, false, 3, null, OrganizationHealth.NoSecretary)]
    [InlineData(OrganizationType.Branch, 5, 5, true, 3, -1, OrganizationHealth.TermOverdue)]
    [InlineData(OrganizationType.Branch, 5, 5, true, 3, 90, OrganizationHealth.TermDueSoon)]
    [InlineData(OrganizationType.Branch, 50, 50, true, 3, 400, null)]
    public void Each_threshold_has_its_hint(OrganizationType type, int full, int all, bool hasSecretary, int seats, int? daysLeft, string? hint) =>
        Assert.Equal(hint is null ? [] : [hint], OrganizationHealth.HintsFor(new OrganizationFacts(type, full, all, hasSecretary, seats, daysLeft)).Select(h => h.Code));

    private static OrganizationProfile Profile(string name, OrganizationType type) => new(name, name, type, Sector.Rural);
}
