using PartyOrg.Assessments;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.Rectifications;

/// <summary>The course of a rectification by itself: what comes after what, who may do it, and what it waits for.</summary>
public sealed class RectificationTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);
    private static readonly OrganizationRef Village = new(Guid.CreateVersion7(), "00001.00004.00002", Guid.CreateVersion7(), "柳湾村党支部", "柳湾村党支部", OrganizationType.Branch, Sector.Rural);
    private static readonly LevelDoer Above = new(Guid.CreateVersion7(), "周正", new DateTimeOffset(2026, 11, 18, 2, 0, 0, TimeSpan.Zero), Today) { IsAbove = true };
    private static readonly LevelDoer Own = Above with { UserId = Guid.CreateVersion7(), Name = "李明", IsOwn = true, IsAbove = false };
    private static readonly LevelDoer Stranger = Above with { UserId = Guid.CreateVersion7(), IsAbove = false };
    private static readonly ExitVote Passed = new(Guid.CreateVersion7(), Today, 18, 20, 0.9m, 0.8m);

    [Fact]
    public void It_goes_from_proposal_over_plan_vote_and_acceptance_to_a_year_of_look_back()
    {
        var file = UnderWay();
        file.TakeVote(Passed, Own);
        file.Accept([], "整改到位", Above);
        Assert.Equal((RectificationState.LookBack, Today.AddYears(1)), (file.State, file.LookBackUntil));
        Assert.Equal(AssessmentsErrorCodes.RectificationLookBackRuns, CodeOf(() => file.Complete(null, Above)));
        file.Complete("未反弹", Above with { Today = Today.AddYears(1) });
        Assert.Equal((RectificationState.Completed, (Guid?)null), (file.State, file.OpenFor));
        Assert.Equal(
            [RectificationDeed.Propose, RectificationDeed.Confirm, RectificationDeed.NameHelpers, RectificationDeed.Plan, RectificationDeed.Start, RectificationDeed.TakeVote, RectificationDeed.Accept, RectificationDeed.Complete],
            file.History.Select(h => h.Deed));
    }

    [Fact]
    public void Nobody_is_proposed_without_a_reason() => Assert.Equal(AssessmentsErrorCodes.RectificationNoReason, CodeOf(() => _ = new Rectification(Village, [], Above)));

    [Fact]
    public void It_does_not_begin_before_all_four_helpers_are_named_and_there_is_a_plan()
    {
        var file = Confirmed();
        file.NameHelpers(Helpers().Take(3).ToList(), Above);
        Assert.Equal([HelperRole.SupportUnit], file.MissingHelpers);
        Assert.Equal(AssessmentsErrorCodes.RectificationHelpersMissing, CodeOf(() => file.Start([], Own)));
        file.NameHelpers(Helpers(), Above);
        Assert.Equal(AssessmentsErrorCodes.RectificationPlanMissing, CodeOf(() => file.Start([], Own)));
        Assert.Throws<AbpValidationException>(() => file.NameHelpers([Helpers()[0], Helpers()[0]], Above));
        Assert.Throws<AbpValidationException>(() => file.Plan("配强班子", Today.AddDays(30), [Measure(dueInDays: 31)], Own));
        Assert.Throws<AbpValidationException>(() => file.Plan("配强班子", Today, [Measure()], Own));
    }

    [Fact]
    public void It_is_not_accepted_while_a_measure_is_open_or_the_people_have_not_approved()
    {
        var file = UnderWay();
        Assert.Equal(AssessmentsErrorCodes.RectificationMeasuresOpen, CodeOf(() => file.Accept(["选优书记"], null, Above)));
        Assert.Equal(AssessmentsErrorCodes.ExitVoteMissing, CodeOf(() => file.Accept([], null, Above)));
        file.TakeVote(Passed with { Approve = 15, Share = 0.75m }, Own);
        Assert.Equal(AssessmentsErrorCodes.ExitVoteFailed, CodeOf(() => file.Accept([], null, Above)));
        Assert.Equal(AssessmentsErrorCodes.ExitVoteTooEarly, CodeOf(() => file.TakeVote(Passed with { HeldOn = Today.AddDays(-1) }, Own)));
        file.TakeVote(Passed, Own);
        file.Reject("制度没有上墙", Above);
        Assert.Equal(AssessmentsErrorCodes.ExitVoteMissing, CodeOf(() => file.Accept([], null, Above)));
    }

    [Fact]
    public void The_weak_organization_itself_neither_confirms_nor_accepts_and_a_stranger_does_nothing()
    {
        var proposed = Proposed();
        Assert.Equal(AssessmentsErrorCodes.RectificationOwn, CodeOf(() => proposed.Confirm(0, Own with { IsAbove = true })));
        Assert.Equal(AssessmentsErrorCodes.RectificationNotAbove, CodeOf(() => proposed.Drop("不必", Stranger)));
        var file = UnderWay();
        file.TakeVote(Passed, Own);
        Assert.Equal(AssessmentsErrorCodes.RectificationOwn, CodeOf(() => file.Accept([], null, Own with { IsAbove = true })));
        Assert.Equal(AssessmentsErrorCodes.RectificationNotAbove, CodeOf(() => file.AddMeasures([Measure()], [Guid.NewGuid()], Stranger)));
        Assert.Equal(AssessmentsErrorCodes.RectificationWrongState, CodeOf(() => file.Confirm(0, Above)));
    }

    [Fact]
    public void What_comes_back_within_the_year_opens_the_same_file_is_counted_and_is_voted_on_anew()
    {
        var file = UnderWay();
        file.TakeVote(Passed, Own);
        file.Accept([], null, Above);
        file.Relapse("班子又不团结", Today.AddDays(60), Above);
        Assert.Equal((RectificationState.UnderWay, 1, (ExitVote?)null), (file.State, file.Relapses, file.Vote));
        file.AddMeasures([Measure(dueInDays: 90)], [Guid.NewGuid()], Own);
        Assert.Equal((2, Today.AddDays(90)), (file.TaskIds.Count, file.FinishBy));
    }

    [Fact]
    public void Approval_is_reckoned_by_the_weights_of_the_classes_as_the_vote_tells_it()
    {
        var ballot = CountedBallots.Of(Village.Id, Village.Code, Today, 20, ("1", null, 17), ("2", Village.Id, 18));
        Assert.Equal(new BallotApproval(18, 20, 0.9m), BallotApproval.From(ballot, ballot.Form.Items[1]));
        Assert.Null(BallotApproval.From(ballot, new BallotItem("3", "没有这一项")));
    }

    private static Rectification Proposed() => new(Village, [new RectificationTrigger(TriggerKind.ByHand) { Text = "班子长期不健全" }], Above);

    private static Rectification Confirmed()
    {
        var file = Proposed();
        file.Confirm(1, Above);
        Assert.Equal(2, file.Times);
        return file;
    }

    private static Rectification UnderWay()
    {
        var file = Confirmed();
        file.NameHelpers(Helpers(), Above);
        file.Plan("配强班子、建好制度", Today.AddDays(80), [Measure()], Own);
        file.Start([Guid.NewGuid()], Own);
        return file;
    }

    private static List<RectificationHelper> Helpers() => Enum.GetValues<HelperRole>().Select(role => new RectificationHelper(role, role.ToString())).ToList();

    private static RectificationMeasure Measure(int dueInDays = 30) => new(Guid.CreateVersion7(), "支部书记空缺", "选优书记", Today.AddDays(dueInDays));

    private static string CodeOf(Action deed) => Assert.Throws<BusinessException>(deed).Code;
}
