using PartyOrg.Assessments;
using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;
using static PartyOrg.Tests.Assessments.Rounds.RoundGiven;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>What a sheet's records come to: who wins over whom, and that nothing is guessed.</summary>
public sealed class SheetAssemblyTests
{
    private static readonly SchemeDefinition Plain = Definition("""
        {"code": "plain", "name": "简表", "subject": "organization", "trim": true, "process": {"selfAssessment": true, "superiorAssessment": true},
         "sections": [{"code": "S", "name": "工作", "fullScore": 100, "indicators": [
           {"code": "G", "name": "评分", "points": 60, "mode": "graded"},
           {"code": "B", "name": "签订责任书", "points": 20, "mode": "allOrNothing", "notApplicable": "full"},
           {"code": "M", "name": "销号率", "points": 20, "mode": "ratio", "target": 1, "metric": "three-lists.closed-rate"}]}],
         "adjustments": [{"code": "H", "name": "表彰", "kind": "bonus", "levels": {"city": 3}, "combine": "highest"}],
         "rating": {"kind": "bands", "bands": [{"min": 90, "stars": 5}]},
         "conditions": [{"code": "late", "name": "不按期换届", "when": {"fact": "termOverdueDays", "op": "gt", "value": 0, "metric": "hierarchy.term-overdue-days"}, "maxStars": 4}]}
        """);

    private readonly SubjectSheet _sheet = Sheet(Round(FiveStar));

    [Fact]
    public void A_figure_fills_what_nobody_scored_as_a_share_and_a_given_score_wins_over_it_and_says_so()
    {
        var figure = Figure(_sheet, "three-lists.closed-rate", 85);
        var filled = Assemble(Plain, [Card(_sheet, Roles.Superior, Mark("G", 50), Mark("B", true))], [figure]);
        Assert.Equal((0.85m, ValueSource.Figure, null), ValueOf(filled, "M"));

        var given = Assemble(Plain, [Card(_sheet, Roles.Superior, Mark("G", 50), Mark("B", true), Mark("M", 0.5m))], [figure]);
        Assert.Equal((0.5m, ValueSource.Marks, 85m), ValueOf(given, "M"));
        Assert.Empty(given.Gaps);
        Assert.Equal(80m, Evaluate(Plain, given).Total);
    }

    [Fact]
    public void The_subjects_own_card_is_a_claim_where_a_superior_decides_and_counts_where_nobody_else_does()
    {
        var own = Card(_sheet, Roles.Self, Mark("G", 60), Mark("B", true), Mark("M", 1));
        Assert.Equal(["G", "B", "M"], Assemble(Plain, [own]).Gaps.Select(g => g.Indicator));
        var alone = Plain with { Process = new ProcessDefinition { SelfAssessment = true } };
        Assert.Equal(100m, Evaluate(alone, Assemble(alone, [own])).Total);
    }

    [Fact]
    public void Points_of_several_judges_are_averaged_without_the_extremes_and_facts_have_to_agree()
    {
        Scorecard[] cards = [Judge(30, true), Judge(40, true), Judge(60, true)];
        var assembled = Assemble(Plain, cards);
        Assert.Equal((40m, ValueSource.Marks, null), ValueOf(assembled, "G"));
        var differing = Assemble(Plain, [Judge(40, true), Judge(40, false)]);
        Assert.Equal([(AssessmentsErrorCodes.GapDiffering, "B")], differing.Gaps.Where(g => g.Indicator == "B").Select(g => (g.Code, g.Indicator)));
    }

    [Fact]
    public void Where_roles_are_weighed_every_one_is_needed_and_each_keeps_its_marks()
    {
        var dual = Plain with { AssessorWeights = new Dictionary<string, decimal> { ["superior"] = 0.6m, ["peers"] = 0.4m } };
        var superior = Card(_sheet, "superior", Mark("G", 50), Mark("B", true), Mark("M", 1));
        Assert.Equal([(AssessmentsErrorCodes.GapNoRole, "G")], Assemble(dual, [superior]).Gaps.Select(g => (g.Code, g.Indicator)));
        var both = Assemble(dual, [superior, Card(_sheet, "peers", Mark("G", 40)), Card(_sheet, "peers", Mark("G", 30))]);
        Assert.Empty(both.Gaps);
        Assert.Equal(40 + 30 + 14m, Evaluate(dual, both).Total); // 0.6 × 50 + 0.4 × 35
    }

    [Fact]
    public void A_correction_wins_over_everything_and_what_was_before_stays_to_be_read()
    {
        _sheet.Correct(new Correction("G", new ScoreValue(10), "佐证不实", [], Clerk));
        _sheet.Correct(new Correction("G", new ScoreValue(45), "复核后更正", [], Clerk));
        var assembled = Assemble(Plain, [Judge(60, true)]);
        Assert.Equal((45m, ValueSource.Correction, null), ValueOf(assembled, "G"));
        Assert.Equal([10m, 45m], _sheet.Corrections.Select(c => c.Value.Number));
    }

    [Fact]
    public void Facts_come_from_the_figure_that_a_condition_names_and_what_is_stated_by_hand_wins()
    {
        var overdue = Figure(_sheet, "hierarchy.term-overdue-days", 30, unit: "");
        Assert.Equal(30, Assemble(Plain, [], [overdue]).Subject.Facts!["termOverdueDays"]);
        _sheet.State([new StatedFact("termOverdueDays", 0, "换届推迟经批准", [], Clerk)], [], null);
        Assert.Equal(0, Assemble(Plain, [], [overdue]).Subject.Facts!["termOverdueDays"]);
    }

    [Fact]
    public void Only_adjustments_that_were_accepted_count()
    {
        var claimed = Adjustment(_sheet, "H", "city");
        var cards = new[] { Card(_sheet, Roles.Superior, Mark("G", 50), Mark("B", true), Mark("M", 1)) };
        Assert.Equal(90m, Evaluate(Plain, Assemble(Plain, cards, adjustments: [claimed])).Total);
        claimed.Decide(true, null, Clerk);
        Assert.Equal(93m, Evaluate(Plain, Assemble(Plain, cards, adjustments: [claimed])).Total);
        Assert.Equal(AssessmentsErrorCodes.AdjustmentDecided, Assert.Throws<BusinessException>(() => claimed.Decide(false, "再看", Clerk)).Code);
    }

    [Fact]
    public void A_section_that_is_voted_on_needs_its_vote_and_a_direct_one_its_decision()
    {
        var voted = Scheme("double-ten-star-member").Definition;
        var sections = voted.Sections!.Count;
        Assert.Equal(sections, Assemble(voted, []).Gaps.Count(g => g.Code is AssessmentsErrorCodes.GapNoBallot or AssessmentsErrorCodes.GapNoDecision));
    }

    [Fact]
    public void An_adjustment_without_its_document_is_refused() =>
        Assert.Throws<AbpValidationException>(() => new SheetAdjustment(_sheet, "H", "city", 1, "获表彰", [], Clerk));

    [Fact]
    public void A_submitted_card_stands_until_it_is_returned_and_needs_what_its_role_has_to_score()
    {
        var card = Card(_sheet, Roles.Superior, Mark("G", 50));
        Assert.Equal(AssessmentsErrorCodes.ScorecardIncomplete, CodeOf(() => card.Submit(SheetMarks.Wanted(Plain, Roles.Superior), Now)));
        card.Score([Mark("G", 50), Mark("B", true)], Clerk);
        card.Submit(SheetMarks.Wanted(Plain, Roles.Superior), Now);
        Assert.Equal(AssessmentsErrorCodes.ScorecardSubmitted, CodeOf(() => card.Score([], Clerk)));
        card.Return("请附说明");
        Assert.Equal((ScorecardState.Returned, "请附说明"), (card.State, card.ReturnReason));
        Assert.Equal(AssessmentsErrorCodes.ScorecardNotSubmitted, CodeOf(() => card.Return("再退")));
    }

    private Scorecard Judge(decimal points, bool done) => Card(_sheet, Roles.Superior, Mark("G", points), Mark("B", done));

    private AssembledSheet Assemble(SchemeDefinition scheme, Scorecard[] cards, SheetFigure[]? figures = null, SheetAdjustment[]? adjustments = null) =>
        new SheetAssembly(scheme).Assemble(new SheetRecords(_sheet, cards, figures ?? [], adjustments ?? [], SheetBallots.None), _ => true);

    private static Result Evaluate(SchemeDefinition scheme, AssembledSheet sheet) => Evaluator.Evaluate(scheme, [sheet.Subject]).Results[0];

    private static (decimal Value, ValueSource Source, decimal? Overridden) ValueOf(AssembledSheet sheet, string indicator) =>
        sheet.Values.Where(v => v.Indicator == indicator).Select(v => (v.Value.Number, v.Source, v.Overridden?.Value)).Single();

    private static string CodeOf(Action deed) => Assert.Throws<BusinessException>(deed).Code;
}
