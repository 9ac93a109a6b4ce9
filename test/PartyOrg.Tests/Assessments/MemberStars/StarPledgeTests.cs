using PartyOrg.Assessments;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.MemberStars;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.MemberStars;

/// <summary>A year's pledge by itself: chosen, published, kept or not, voted on, decided, awarded by the level above.</summary>
public sealed class StarPledgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);
    private static readonly Guid Member = Guid.CreateVersion7();
    private static readonly OrganizationRef Branch = new(Guid.CreateVersion7(), "00001.00004.00002", Guid.CreateVersion7(), "柳湾村党支部", "柳湾村党支部", OrganizationType.Branch, Sector.Rural);
    private static readonly StarScheme Scheme = StarScheme.Of(new Scheme(SchemeDataSeedContributor.Read().Single(s => s.Code == "double-ten-star-member")));
    private static readonly LevelDoer Own = new(Guid.CreateVersion7(), "李明", new DateTimeOffset(2026, 11, 18, 2, 0, 0, TimeSpan.Zero), Today) { IsOwn = true };
    private static readonly LevelDoer Above = Own with { UserId = Guid.CreateVersion7(), Name = "周正", IsOwn = false, IsAbove = true };

    [Fact]
    public void The_shipped_scheme_has_ten_stars_of_which_three_are_decided_without_a_vote()
    {
        Assert.Equal((10, 3, 0.9m, 0.8m, 7), (Scheme.Stars.Count, Scheme.Stars.Count(s => !s.IsVoted), Scheme.ApprovalAbove, Scheme.MinTurnout, Scheme.MinStars));
    }

    [Fact]
    public void A_star_is_won_above_nine_tenths_and_not_at_them()
    {
        var pledge = Published("STUDY", "ECO", "LAW");
        pledge.TakeVote(Vote(("STUDY", 19), ("ECO", 18)), Own);
        pledge.Decide("LAW", true, "全年无违纪违法", Own);
        pledge.Award(Above);
        Assert.Equal([("STUDY", true), ("ECO", false), ("LAW", true)], pledge.Stars.Select(s => (s.Code, s.IsWon!.Value)));
        Assert.Equal((StarPledgeState.Awarded, 2, "周正"), (pledge.State, pledge.Won, pledge.AwardedBy));
    }

    [Fact]
    public void Nothing_is_awarded_before_each_star_was_voted_on_or_decided_nor_by_oneself()
    {
        var pledge = Published("STUDY", "LAW");
        Assert.Equal(AssessmentsErrorCodes.StarUndecided, CodeOf(() => pledge.Award(Above)));
        pledge.TakeVote(Vote(("STUDY", 20)), Own);
        pledge.Decide("LAW", false, "受到警告", Own);
        Assert.Equal(AssessmentsErrorCodes.StarOwn, CodeOf(() => pledge.Award(Own with { IsAbove = true })));
        Assert.Equal(AssessmentsErrorCodes.StarNotYours, CodeOf(() => pledge.Award(Own with { IsOwn = false })));
        Assert.Equal(AssessmentsErrorCodes.StarIsVoted, CodeOf(() => pledge.Decide("STUDY", true, "直接给", Own)));
    }

    [Fact]
    public void A_vote_of_another_branch_or_before_the_pledge_is_not_taken_and_one_about_somebody_else_changes_nothing()
    {
        var pledge = Published("STUDY");
        var early = CountedBallots.Of(Branch.Id, Branch.Code, Today.AddDays(-1), 20, ("1-STUDY", Member, 20));
        Assert.Equal(AssessmentsErrorCodes.StarVoteElsewhere, CodeOf(() => pledge.TakeVote(early, Own)));
        Assert.Equal(AssessmentsErrorCodes.StarVoteElsewhere, CodeOf(() => pledge.TakeVote(CountedBallots.Of(Guid.NewGuid(), "00001", Today, 20, ("1-STUDY", Member, 20)), Own)));
        pledge.TakeVote(CountedBallots.Of(Branch.Id, Branch.Code, Today, 20, ("1-STUDY", Guid.NewGuid(), 20), ("2-ECO", Member, 20)), Own);
        Assert.Null(pledge.Stars[0].Vote);
    }

    [Fact]
    public void What_is_said_of_a_month_again_counts_and_of_a_month_to_come_nothing_can_be_said()
    {
        var pledge = Published("STUDY", "ECO");
        pledge.Mark(10, [("STUDY", Fulfilment.NotKept, null), ("ECO", Fulfilment.Kept, "植树")], Own);
        pledge.Mark(10, [("STUDY", Fulfilment.Partly, "补学一次")], Own);
        Assert.Equal([("ECO", Fulfilment.Kept), ("STUDY", Fulfilment.Partly)], pledge.Marks.Select(m => (m.Star, m.Fulfilment)).OrderBy(m => m.Star));
        Assert.Throws<AbpValidationException>(() => pledge.Mark(12, [("STUDY", Fulfilment.Kept, null)], Own));
        Assert.Throws<AbpValidationException>(() => pledge.Mark(10, [("LAW", Fulfilment.Kept, null)], Own));
    }

    [Fact]
    public void What_is_published_stays_and_a_star_that_was_won_can_be_taken_back_with_a_reason()
    {
        var pledge = Published("LAW");
        Assert.Equal(AssessmentsErrorCodes.StarWrongState, CodeOf(() => pledge.Write([("ECO", "植树")], Scheme, Own)));
        pledge.Decide("LAW", true, "无违纪", Own);
        pledge.Award(Above);
        Assert.Equal(AssessmentsErrorCodes.StarOwn, CodeOf(() => pledge.Revoke("LAW", "违纪", Own)));
        pledge.Revoke("LAW", "查实违纪", Above);
        Assert.Equal((0, "查实违纪", true), (pledge.Won, pledge.Stars[0].RevokedBecause, pledge.Stars[0].IsWon));
        Assert.Equal(AssessmentsErrorCodes.StarNotHeld, CodeOf(() => pledge.Revoke("LAW", "再摘", Above)));
    }

    [Fact]
    public void Only_stars_of_the_scheme_are_pledged_each_once_and_at_least_one()
    {
        var pledge = Draft();
        Assert.Throws<AbpValidationException>(() => pledge.Write([("SKY", "摘星")], Scheme, Own));
        Assert.Throws<AbpValidationException>(() => pledge.Write([("ECO", "植树"), ("ECO", "养花")], Scheme, Own));
        Assert.Equal(AssessmentsErrorCodes.StarNothingPledged, CodeOf(() => pledge.Publish(Own)));
    }

    private static StarPledge Draft() => new(new StarSubject(Member, "王秀兰", Member, Branch), 2026, Scheme);

    private static StarPledge Published(params string[] stars)
    {
        var pledge = Draft();
        pledge.Write(stars.Select(s => (s, "说到做到")).ToList(), Scheme, Own);
        pledge.Publish(Own);
        return pledge;
    }

    private static Ballot Vote(params (string Star, int Approve)[] stars) =>
        CountedBallots.Of(Branch.Id, Branch.Code, Today, 20, stars.Select(s => (StarVote.ItemCode(3, s.Star), (Guid?)Member, s.Approve)).ToArray());

    private static string CodeOf(Action deed) => Assert.Throws<BusinessException>(deed).Code;
}
