using PartyOrg.Assessments;
using PartyOrg.Assessments.Visits;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Tests.Assessments.Duty;

public sealed class VisitTests
{
    private static readonly VisitLine[] Lines = [new("A", "阵地", 40, null), new("B", "党员", 60, null)];
    private static readonly OrganizationRef County = At("00001", "县委");
    private static readonly OrganizationRef Town = At("00001.00002", "镇党委");
    private static readonly OrganizationRef Village = At("00001.00002.00003", "村党支部");
    private static readonly OrganizationRef OtherTown = At("00001.00004", "另一镇党委");
    private static readonly VisitJudge Judge = new(Guid.NewGuid(), "督导员", VisitJudgeKind.Inspector);

    [Fact]
    public void Stops_are_ranked_by_what_is_left_equal_points_share_a_rank_and_progress_is_told()
    {
        var third = At("00001.00005", "第三镇党委");
        var before = Visit(Town, OtherTown);
        before.Close([Sheet(before, Town, 10), Sheet(before, OtherTown, 4)], [], null, null);
        var visit = Visit(Town, OtherTown, third);
        visit.Close([Sheet(visit, Town, 5), Sheet(visit, OtherTown, 5), Sheet(visit, third, 2), Sheet(visit, third, 10)], [], null, before);
        Assert.Equal([(95m, 1, 90m, 2), (95m, 1, 96m, 1)], visit.Stops.Take(2).Select(s => (s.Points!.Value, s.Rank!.Value, s.PointsBefore!.Value, s.RankBefore!.Value)));
        Assert.Equal((94m, 3, null), (visit.Stops[2].Points!.Value, visit.Stops[2].Rank!.Value, visit.Stops[2].PointsBefore));
    }

    [Fact]
    public void It_is_not_closed_while_sheets_are_missing_unless_there_is_a_reason_and_never_with_a_stop_that_nobody_saw()
    {
        var visit = Visit(Town, OtherTown);
        var refusal = Assert.Throws<BusinessException>(() => visit.Close([Sheet(visit, Town, 1), Sheet(visit, OtherTown, 1)], ["督导员乙"], null, null));
        Assert.Equal((AssessmentsErrorCodes.VisitWaitsFor, "督导员乙"), (refusal.Code, refusal.Data["Names"]));
        AssertRefused(AssessmentsErrorCodes.VisitStopWithoutSheet, () => visit.Close([Sheet(visit, Town, 1)], ["督导员乙"], "因病缺席", null));
        visit.Close([Sheet(visit, Town, 1), Sheet(visit, OtherTown, 1)], ["督导员乙"], "因病缺席", null);
        Assert.Equal("因病缺席", visit.ClosedWithout);
        AssertRefused(AssessmentsErrorCodes.VisitNotOpen, () => visit.Close([], [], null, null));
    }

    [Fact]
    public void A_judges_own_unit_is_where_they_sit_what_is_above_it_and_what_is_below_it_but_not_whoever_leads_the_visit()
    {
        var visit = Visit(Town, Village, OtherTown);
        bool Own(int stop, params OrganizationRef[] posts) => visit.IsOwnUnit(visit.Stops[stop], posts);
        Assert.True(Own(0, Town));
        Assert.True(Own(0, Village));
        Assert.True(Own(1, Town));
        Assert.False(Own(2, Town));
        Assert.False(Own(0, County));
    }

    [Fact]
    public void A_sheet_keeps_to_its_lines_and_limits_gives_reasons_and_stays_once_handed_in()
    {
        var sheet = new VisitSheet(Guid.NewGuid(), Town.Id, Judge.UserId, Judge.Name);
        var faults = Assert.Throws<AbpValidationException>(() => sheet.Write([new("A", 41, "x"), new("B", 1, null), new("C", 1, "x")], Lines)).Faults;
        Assert.Equal([AssessmentsErrorCodes.VisitOverLimit, AssessmentsErrorCodes.VisitReasonMissing, AssessmentsErrorCodes.VisitUnknownLine], faults.Select(f => f.Code));
        sheet.Write([new("A", 2.5m, "无人值守"), new("B", 0, null)], Lines);
        sheet.Submit(DateTimeOffset.UnixEpoch);
        Assert.Equal(2.5m, sheet.Deducted);
        AssertRefused(AssessmentsErrorCodes.VisitSheetSubmitted, () => sheet.Write([], Lines));
    }

    [Fact]
    public void All_faults_of_a_plan_are_told_at_once_and_nothing_changes_once_it_has_begun()
    {
        var stop = new VisitStop(Town, "李明", 1);
        var faults = Assert.Throws<AbpValidationException>(() => new ObservationVisit(County.Id, County.Code, Plan([new("A", "一", 60, null), new("A", "二", 60, null)], [stop, stop], [Judge, Judge]))).Faults;
        Assert.Equal([AssessmentsErrorCodes.VisitLimits, AssessmentsErrorCodes.VisitTwice, AssessmentsErrorCodes.VisitTwice, AssessmentsErrorCodes.VisitTwice], faults.Select(f => f.Code));
        AssertRefused(AssessmentsErrorCodes.VisitNotReady, () => new ObservationVisit(County.Id, County.Code, Plan(Lines, [], [])).Open());
        AssertRefused(AssessmentsErrorCodes.VisitHasBegun, () => Visit(Town).Plan(Plan(Lines, [], [])));
    }

    [Fact]
    public void A_problem_goes_to_the_list_once_and_a_remark_never()
    {
        var problem = new VisitNote(Guid.NewGuid(), Town.Id, VisitNoteKind.Problem, "值班无人", "督导员", DateTimeOffset.UnixEpoch);
        problem.Raised(Guid.NewGuid());
        AssertRefused(AssessmentsErrorCodes.VisitNoteRaised, () => problem.Raised(Guid.NewGuid()));
        AssertRefused(AssessmentsErrorCodes.VisitNoteNoProblem, () => new VisitNote(Guid.NewGuid(), Town.Id, VisitNoteKind.PeerRemark, "好", "同行", DateTimeOffset.UnixEpoch).Raised(Guid.NewGuid()));
    }

    private static OrganizationRef At(string code, string name) => new(Guid.NewGuid(), code, null, name, name, OrganizationType.PartyCommittee, Sector.Agency);

    private static VisitPlan Plan(IReadOnlyList<VisitLine> lines, IReadOnlyList<VisitStop> stops, IReadOnlyList<VisitJudge> judges) => new("观摩", "主题", "2026-Q4", new DateOnly(2026, 11, 20), "要点", lines, stops, judges);

    private static ObservationVisit Visit(params OrganizationRef[] route)
    {
        var visit = new ObservationVisit(County.Id, County.Code, Plan(Lines, route.Select((o, i) => new VisitStop(o, "接待人", i + 1)).ToList(), [Judge]));
        visit.Open();
        return visit;
    }

    private static VisitSheet Sheet(ObservationVisit visit, OrganizationRef stop, decimal points)
    {
        var sheet = new VisitSheet(visit.Id, stop.Id, Guid.NewGuid(), "评委");
        sheet.Write([new("A", points, "扣分")], Lines);
        return sheet;
    }

    private static void AssertRefused(string code, Action deed) => Assert.Equal(code, Assert.Throws<BusinessException>(deed).Code);
}
