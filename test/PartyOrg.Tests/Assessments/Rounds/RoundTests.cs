using PartyOrg.Assessments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Domain;
using static PartyOrg.Tests.Assessments.Rounds.RoundGiven;

namespace PartyOrg.Tests.Assessments.Rounds;

public sealed class RoundTests
{
    [Fact]
    public void The_steps_are_those_of_the_schemes_process_in_order_each_with_its_day()
    {
        var round = Round(FiveStar, new StepDeadline(StepKind.Rating, null, Today.AddDays(60)));
        Assert.Equal(
            ["SelfAssessment 7", "Ballot 14", "SuperiorAssessment 21", "Rating 60", "Publicity 67", "Approval superior 74", "Approval county 81", "Award 88"],
            round.Steps.Select(s => $"{s.Kind}{(s.By is null ? "" : " " + s.By)} {s.DueOn.DayNumber - Today.DayNumber}"));
    }

    [Fact]
    public void A_step_cannot_be_due_before_the_one_that_comes_first_and_only_steps_of_the_scheme_have_days()
    {
        var early = Assert.Throws<AbpValidationException>(() => Round(FiveStar, new StepDeadline(StepKind.SelfAssessment, null, Today.AddDays(30)), new StepDeadline(StepKind.Ballot, null, Today.AddDays(20))));
        Assert.Equal([AssessmentsErrorCodes.StepsOutOfOrder], early.Faults.Select(f => f.Code));
        var foreign = Assert.Throws<AbpValidationException>(() => Round(FiveStar, new StepDeadline(StepKind.ConsultDiscipline, null, Today.AddDays(30))));
        Assert.Equal([AssessmentsErrorCodes.NoSuchStep], foreign.Faults.Select(f => f.Code));
    }

    [Fact]
    public void A_round_goes_through_every_step_and_is_then_closed()
    {
        var round = Opened(FiveStar);
        var gone = new List<StepKind>();
        while (round.State == RoundState.Open)
        {
            gone.Add(round.CurrentKind!.Value);
            Assert.Single(round.Steps, s => s.IsCurrent);
            round.Advance(Now);
        }

        Assert.Equal(round.Steps.Select(s => s.Kind), gone);
        Assert.All(round.Steps, s => Assert.NotNull(s.FinishedAt));
        Assert.Equal((RoundState.Closed, null, null), (round.State, round.CurrentKind, round.OpenKey));
        Assert.Equal(AssessmentsErrorCodes.RoundNotOpen, CodeOf(() => round.Advance(Now)));
    }

    [Fact]
    public void It_goes_back_to_an_earlier_step_only_and_all_after_that_is_done_again()
    {
        var round = Opened(FiveStar);
        Enumerable.Range(0, 5).ToList().ForEach(_ => round.Advance(Now));
        Assert.Equal((StepKind.Approval, "superior"), (round.CurrentKind, round.Current!.By));
        Assert.Equal(AssessmentsErrorCodes.NotInThisStep, CodeOf(() => round.ReturnTo(StepKind.Award, "越级", Now)));
        round.ReturnTo(StepKind.Rating, "三星名额超了", Now);
        Assert.Equal((StepKind.Rating, "三星名额超了"), (round.CurrentKind, round.Current!.Note));
        Assert.All(round.Steps.SkipWhile(s => !s.IsCurrent).Skip(1), s => Assert.Null(s.BegunAt));
        round.Advance(Now);
        Assert.Equal(StepKind.Publicity, round.CurrentKind);
    }

    [Fact]
    public void What_is_open_is_not_planned_any_more_and_what_is_over_is_not_abandoned()
    {
        var round = Opened(FiveStar);
        Assert.Equal(AssessmentsErrorCodes.RoundNotDraft, CodeOf(() => round.Plan(FiveStar, Plan(), Today)));
        round.Abandon("方案有误", Now);
        Assert.Equal((RoundState.Abandoned, null), (round.State, round.OpenKey));
        Assert.Equal(AssessmentsErrorCodes.RoundOver, CodeOf(() => round.Abandon("再说", Now)));
    }

    [Fact]
    public void A_round_without_subjects_is_not_opened() =>
        Assert.Equal(AssessmentsErrorCodes.RoundWithoutSubjects, CodeOf(() => Round(FiveStar).Open([], null, Now)));

    [Fact]
    public void Judges_have_roles_of_the_scheme_and_the_superiors_is_each_subjects_own_where_nobody_was_named()
    {
        Assert.Equal([new Judge(Roles.Superior, null, null, null)], Round(FiveStar).Judges);
        var dual = Scheme("dual-report-review-exam");
        var unknown = Assert.Throws<AbpValidationException>(() => new AssessmentRound(County, dual, Plan() with { Judges = [new Judge("neighbours", Guid.NewGuid(), null, "甲")] }, Today));
        Assert.Equal([AssessmentsErrorCodes.UnknownJudgeRole], unknown.Faults.Select(f => f.Code));
        Assert.Equal(["superior", "peers", "members"], Roles.OfJudges(dual.Definition));
    }

    [Fact]
    public void Without_judges_in_its_process_a_scheme_lets_the_subjects_own_word_stand()
    {
        var own = new SchemeDefinition { Process = new ProcessDefinition { SelfAssessment = true } };
        Assert.Empty(Roles.OfJudges(own));
        Assert.Equal([Roles.Superior], Roles.OfJudges(new SchemeDefinition()));
    }

    [Fact]
    public void Every_kind_of_step_has_its_class()
    {
        var classes = typeof(IRoundStep).Assembly.GetTypes().Where(t => t is { IsClass: true } && typeof(IRoundStep).IsAssignableFrom(t)).ToList();
        Assert.Equal(Enum.GetNames<StepKind>().Select(k => k + "Step").Order(), classes.Select(c => c.Name).Order());
    }

    private static string CodeOf(Action deed) => Assert.Throws<BusinessException>(deed).Code;
}
