using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>Objections and approvals as aggregates.</summary>
public sealed class PublicityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly OrganizationRef County = new(Guid.NewGuid(), "00001", null, "县委", "县委", OrganizationType.PartyCommittee, Sector.Agency);

    [Fact]
    public void Who_objects_unsigned_is_not_known_here()
    {
        var objection = Object(Objector.Anonymous);
        Assert.Equal((null, null, null), (objection.ObjectorId, objection.ObjectorName, objection.Contact));
        Assert.NotEqual(7, objection.Id.Version);
        Assert.DoesNotContain(typeof(PublicObjection).GetProperties(), p => p.PropertyType == typeof(DateTimeOffset) || p.PropertyType == typeof(DateTimeOffset?) || p.Name is "CreatorId" or "LastModifierId");
    }

    [Fact]
    public void Nothing_is_answered_before_it_is_looked_into_and_nothing_twice()
    {
        var objection = Object(Objector.Anonymous);
        Refused("Assessments:ObjectionNotInvestigated", () => objection.Answer(true, "成立", "某某", Today));
        objection.Investigate("查阅了会议记录", "某某", Today);
        objection.Investigate("又走访了群众", "某某", Today);
        objection.Answer(false, "经核查，不属实。", "某某", Today);
        Assert.Equal((ObjectionState.Rejected, "又走访了群众"), (objection.State, objection.Finding));
        Refused("Assessments:ObjectionAnswered", () => objection.Answer(true, "成立", "某某", Today));
        Refused("Assessments:ObjectionAnswered", () => objection.Investigate("再查", "某某", Today));
    }

    [Fact]
    public void An_objection_becomes_a_problem_once()
    {
        var objection = Object(Objector.Anonymous);
        objection.BecomeProblem(Guid.NewGuid());
        Refused("Assessments:ObjectionIsProblem", () => objection.BecomeProblem(Guid.NewGuid()));
    }

    [Fact]
    public void It_is_posted_until_the_end_of_its_last_day_or_until_it_is_posted_anew()
    {
        var period = Period();
        Assert.Equal(Today.AddDays(1), period.BeginsOn);
        Assert.True(period.IsOpen(period.EndsOn));
        Assert.False(period.IsOpen(period.EndsOn.AddDays(1)));
        Assert.Equal("Assessments:PublicityIsOver", Assert.Throws<BusinessException>(() => { _ = new PublicObjection(period, null, "来晚了", Objector.Anonymous, [], period.EndsOn.AddDays(1)); }).Code);
        period.Replace(Today.AddDays(2));
        Assert.False(period.IsOpen(Today.AddDays(2)));
    }

    [Fact]
    public void What_has_moved_since_the_last_posting_is_marked()
    {
        var sheet = Guid.NewGuid();
        var first = Assert.Single(Period().Post([new PostedStanding(sheet, "某村", 4, null, 3)], new Dictionary<Guid, PublicityEntry>()));
        Assert.Equal((null, null), (first.FormerStars, first.FormerRank));
        Assert.False(first.DiffersFrom(new PostedStanding(sheet, "某村", 4, null, 3)));
        Assert.True(first.DiffersFrom(new PostedStanding(sheet, "某村", 4, null, 2)));
        var second = Assert.Single(Period().Post([new PostedStanding(sheet, "某村", 5, null, 2)], new Dictionary<Guid, PublicityEntry> { [sheet] = first }));
        Assert.Equal((4, 3, 5, 2), (second.FormerStars, second.FormerRank, second.Stars, second.Rank));
    }

    [Fact]
    public void A_level_decides_once_by_someone_of_it_who_is_not_judged()
    {
        var (mine, other) = (Acting(County.Id), Acting(Guid.NewGuid()));
        Refused("Assessments:ApprovalNotYours", () => Approval().Approve(other, false, null, DateTimeOffset.UnixEpoch));
        Refused("Assessments:ApprovalOfOneself", () => Approval().SendBack(mine, true, "再议", DateTimeOffset.UnixEpoch));
        var approval = Approval();
        approval.Approve(mine, false, "同意", DateTimeOffset.UnixEpoch);
        Assert.Equal((ApprovalState.Approved, "同意", "某某"), (approval.State, approval.Remark, approval.DecidedByName));
        Refused("Assessments:ApprovalDecided", () => approval.SendBack(mine, false, "反悔", DateTimeOffset.UnixEpoch));
    }

    private static void Refused(string code, Action deed) => Assert.Equal(code, Assert.Throws<BusinessException>(deed).Code);

    private static RoundApproval Approval() => new(Guid.NewGuid(), 1, "county", County, 12);

    private static Parties Acting(Guid organizationId) => new(Guid.NewGuid(), "某某", [County with { Id = organizationId }], ["00001"]);

    private static PublicObjection Object(Objector objector) => new(Period(), null, "得分与实际不符", objector, [], Today);

    private static PublicityPeriod Period() => new(RoundGiven.Draft(County), 1, new PublicityDays(5, Today, new DateOnly(2026, 11, 30)));
}
