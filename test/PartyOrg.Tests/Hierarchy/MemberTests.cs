using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Organizations;

public sealed class MemberTests
{
    private static readonly DateOnly Admitted = new(2020, 5, 1);

    private readonly Organization _village;
    private readonly Organization _town;
    private readonly Organization _leadingGroup;

    public MemberTests()
    {
        var county = Organization.AtTop(new("county", "county", OrganizationType.PartyCommittee, Sector.Agency), 1);
        _village = Organization.Below(county, new("village", "village", OrganizationType.Branch, Sector.Rural));
        _town = Organization.Below(county, new("town", "town", OrganizationType.Branch, Sector.Community));
        _leadingGroup = Organization.Below(county, new("group", "group", OrganizationType.LeadingGroup, Sector.Agency));
    }

    [Fact]
    public void A_member_is_on_probation_until_becoming_full_once()
    {
        var member = NewMember();
        Assert.Equal(MemberStatus.Probationary, member.Status);
        member.BecomeFull(Admitted.AddYears(1));
        Assert.Equal(MemberStatus.Full, member.Status);
        Assert.Equal(HierarchyErrorCodes.MemberAlreadyFull, Assert.Throws<BusinessException>(() => member.BecomeFull(Admitted.AddYears(2))).Code);
        Assert.Throws<BusinessException>(() => member.Describe("x", Admitted, Admitted.AddDays(-1)));
    }

    [Fact]
    public void Every_day_has_one_primary_organization()
    {
        var member = NewMember();
        member.TransferTo(_town, new(2023, 3, 1));
        Assert.Equal([(_village.Id, Admitted, (DateOnly?)new DateOnly(2023, 2, 28)), (_town.Id, new DateOnly(2023, 3, 1), null)], member.Memberships.Select(m => (m.OrganizationId, m.From, m.To)));
        Assert.Equal(_town.Code, member.OrganizationCode);
        Assert.Throws<BusinessException>(() => member.TransferTo(_village, new(2023, 2, 1)));
    }

    [Fact]
    public void A_transfer_on_the_first_day_leaves_no_membership_of_no_days()
    {
        var member = NewMember();
        member.TransferTo(_town, Admitted);
        Assert.Equal(_town.Id, Assert.Single(member.Memberships).OrganizationId);
    }

    [Fact]
    public void Dual_management_is_beside_the_primary_organization_and_ends_when_the_member_moves_there()
    {
        var member = NewMember();
        Assert.Throws<BusinessException>(() => member.ManageAlso(_village, Admitted));
        member.ManageAlso(_town, new(2021, 1, 1));
        Assert.Single(member.Memberships);
        member.TransferTo(_town, new(2023, 3, 1));
        Assert.Equal(new DateOnly(2023, 2, 28), Assert.Single(member.DualManagements).To);
    }

    [Fact]
    public void Leading_groups_have_no_members() =>
        Assert.Equal(HierarchyErrorCodes.NoMembersHere, Assert.Throws<BusinessException>(() => new PartyMember(_leadingGroup, "x", Admitted, null)).Code);

    [Fact]
    public void Who_has_left_is_not_transferred_any_more()
    {
        var member = NewMember();
        member.Leave(LeavingReason.TransferredOut, new(2024, 1, 1), "elsewhere");
        Assert.Equal(new DateOnly(2023, 12, 31), member.Memberships[^1].To);
        Assert.Equal(HierarchyErrorCodes.MemberHasLeft, Assert.Throws<BusinessException>(() => member.TransferTo(_town, new(2024, 2, 1))).Code);
    }

    [Fact]
    public void Contact_is_noted_of_floating_members_only()
    {
        var member = NewMember();
        Assert.Throws<BusinessException>(() => member.Contacted(new(2024, 1, 1), "me", "phone"));
        member.Float(new(2023, 1, 1), "far");
        member.Contacted(new(2024, 1, 1), "me", "phone");
        Assert.Single(member.Contacts);
    }

    [Fact]
    public void A_post_covers_its_first_and_its_last_day()
    {
        var post = new Appointment(_village, Post.Secretary, "x", new(2024, 1, 1));
        Assert.Equal(_village.Id, post.SecretaryOf);
        post.End(new(2024, 12, 31));
        Assert.Equal([false, true, true, false], new DateOnly[] { new(2023, 12, 31), new(2024, 1, 1), new(2024, 12, 31), new(2025, 1, 1) }.Select(post.IsHeldOn));
        Assert.Null(post.SecretaryOf);
        Assert.Throws<BusinessException>(() => post.End(new(2023, 1, 1)));
    }

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("11010519491231002x", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("11010519491331002X", false)]
    [InlineData("1101051949123100", false)]
    public void Identity_numbers_have_a_day_that_exists_and_the_right_last_character(string number, bool isRight) => Assert.Equal(isRight, PersonalData.IsIdentityNumber(number));

    [Fact]
    public void Masks_keep_the_ends_and_hide_what_is_too_short_whole()
    {
        Assert.Equal("110105********002X", PersonalData.MaskIdentityNumber("11010519491231002X"));
        Assert.Equal("199****5678", PersonalData.MaskPhone("19900005678"));
        Assert.Equal("*****", PersonalData.MaskPhone("12345"));
    }

    private PartyMember NewMember() => new(_village, "x", Admitted, null);
}
