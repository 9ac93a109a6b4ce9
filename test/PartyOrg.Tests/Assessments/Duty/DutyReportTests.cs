using PartyOrg.Assessments;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;

namespace PartyOrg.Tests.Assessments.Duty;

public sealed class DutyReportTests
{
    private static readonly DateOnly Day = new(2026, 7, 10);
    private static readonly MetricPeriod Half = MetricPeriod.Parse("2026-H1");
    private static readonly OrganizationRef Village = new(Guid.NewGuid(), "00001.00002.00003", Guid.NewGuid(), "试验村党支部", "试验村", OrganizationType.Branch, Sector.Rural);
    private static readonly DutyReportText Text = new("做了事", "有问题", "", "接着做");

    private static readonly LinkedFigure Letter = new("letter:1", DutySection.DutiesDone, FigureSource.LetterItem, "专题研究", "/responsibility-letters/letters/1") { Value = 2, Target = 4, Unit = "次" };

    [Fact]
    public void A_half_year_is_six_months() => Assert.Equal((new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31)), (MetricPeriod.Parse("2026-H2").From, MetricPeriod.Parse("2026-H2").To));

    [Theory]
    [InlineData("2026-Q3")]
    [InlineData("2026-11")]
    [InlineData("02026")]
    public void Quarters_and_months_are_no_periods_of_a_duty_report(string period) =>
        Assert.Equal(AssessmentsErrorCodes.DutyPeriod, Assert.Throws<AbpValidationException>(() => DutyPeriods.Parse(period)).Faults[0].Code);

    [Fact]
    public void It_goes_from_draft_to_the_members_and_what_is_filed_stays_as_it_is()
    {
        var report = Given();
        AssertRefused(AssessmentsErrorCodes.DutyNotFiled, () => report.MakeRemark("好", Above()));
        AssertRefused(AssessmentsErrorCodes.DutyNotFiled, () => report.Publish(Day, 20, Author()));
        report.Write(Text, [], Author());
        report.File(Author());
        AssertRefused(AssessmentsErrorCodes.DutyAlreadyFiled, () => report.Write(Text, [], Author()));
        AssertRefused(AssessmentsErrorCodes.DutyAlreadyFiled, () => report.TakeFigures([], Author()));
        report.MakeRemark("好", Above());
        report.Publish(Day, 20, Author());
        AssertRefused(AssessmentsErrorCodes.DutyAlreadyPublished, () => report.Return("再改", Above()));
        Assert.Equal((DutyReportState.Published, "好", 20), (report.State, report.Remark, report.Attended));
    }

    [Fact]
    public void Nobody_remarks_on_their_own_report_and_only_those_above_remark()
    {
        var report = Filed();
        AssertRefused(AssessmentsErrorCodes.DutyOwnReport, () => report.MakeRemark("好", Author() with { IsAbove = true }));
        AssertRefused(AssessmentsErrorCodes.DutyNotAbove, () => report.MakeRemark("好", Author() with { IsOwn = false }));
        Assert.Equal(AssessmentsErrorCodes.DutyOwnReport, report.WhyNot(DutyReportDeed.Score, Author() with { IsAbove = true })!.Code);
        AssertRefused(AssessmentsErrorCodes.DutyNotYours, () => report.Publish(Day, 5, Above()));
    }

    [Fact]
    public void What_is_filed_after_the_day_is_late_and_coming_back_does_not_change_that()
    {
        var (onTime, late) = (Given(), Given());
        foreach (var (report, day) in new[] { (onTime, Day), (late, Day.AddDays(1)) })
        {
            report.Write(Text, [], Author());
            report.File(Author(day));
            report.Return("写实一些", Above(day.AddDays(5)));
            Assert.Equal("写实一些", report.ReturnReason);
            report.File(Author(day.AddDays(30)));
        }

        Assert.Equal((false, true), (onTime.IsLate, late.IsLate));
        Assert.Equal(Day, onTime.FiledOn);
    }

    [Fact]
    public void An_empty_part_keeps_it_from_being_filed_and_all_empty_parts_are_told_at_once()
    {
        var report = Given();
        Assert.Equal(["dutiesDone", "problems", "nextSteps"], Assert.Throws<AbpValidationException>(() => report.File(Author())).Faults.Select(f => f.Members[0]));
    }

    [Fact]
    public void Figures_taken_anew_keep_what_the_author_decided_of_them_and_nobody_can_write_one()
    {
        var report = Given();
        report.TakeFigures([Letter], Author());
        report.Write(Text, [new FigureChoice(Letter.Key, true, "统计口径有变化")], Author());
        report.TakeFigures([Letter with { Value = 3 }], Author(Day.AddDays(2)));
        var kept = Assert.Single(report.Figures);
        Assert.Equal((3m, true, "统计口径有变化", Letter.Link), (kept.Value!.Value, kept.IsLeftOut, kept.Note, kept.Link));
        Assert.Equal(Day.AddDays(2), report.FiguresOn);
        Assert.Equal(AssessmentsErrorCodes.UnknownFigure, Assert.Throws<AbpValidationException>(() => report.Write(Text, [new FigureChoice("made-up", false, null)], Author())).Faults[0].Code);
    }

    [Fact]
    public void It_is_given_before_the_members_after_it_was_filed_and_not_ahead_of_the_day()
    {
        var report = Filed();
        Assert.Throws<AbpValidationException>(() => report.Publish(Day.AddDays(-1), 20, Author()));
        Assert.Throws<AbpValidationException>(() => report.Publish(Day.AddDays(1), 20, Author()));
    }

    [Fact]
    public void A_call_asks_for_what_authors_began_themselves_and_leaves_alone_what_is_filed()
    {
        var county = new OrganizationRef(Guid.NewGuid(), "00001", null, "县委", "县委", OrganizationType.PartyCommittee, Sector.Agency);
        var call = new DutyReportCall(county, "述职通知", Half, Day.AddDays(9), "条例", null);
        DutyReporter[] asked = [Reporter("甲"), Reporter("乙"), Reporter("丙")];
        var (begun, filed) = (new DutyReport(asked[0], Half, Village.ParentId, null), new DutyReport(asked[1], Half, Village.ParentId, null));
        filed.Write(Text, [], Author());
        filed.File(Author());
        Assert.Equal("丙", Assert.Single(call.Ask(asked, [begun, filed], Half)).PersonName);
        Assert.Equal((call.Id, county.Id, Day.AddDays(9)), (begun.CallId, begun.SuperiorId, begun.FileBy));
        Assert.Null(filed.CallId);
        Assert.Equal(AssessmentsErrorCodes.DutyCallNobody, Assert.Throws<BusinessException>(() => call.Ask([], [], Half)).Code);
    }

    [Fact]
    public void Points_are_changed_only_by_whoever_wrote_them_down()
    {
        var score = new DutyReportScore(Filed(), DutyScoreRole.Peers, "王某");
        score.Give(80, null, Above());
        score.Give(82, "核对后更正", Above());
        AssertRefused(AssessmentsErrorCodes.DutyScoreOfAnother, () => score.Give(90, null, Above() with { UserId = Guid.NewGuid() }));
        Assert.Equal(82, score.Points);
    }

    private static readonly Guid Judge = Guid.NewGuid();

    private static DutyReporter Reporter(string name) => new(Village, name, Post.Secretary, null);

    private static DutyReport Given() => new(Reporter("李明"), Half, Village.ParentId, Day);

    private static DutyReport Filed()
    {
        var report = Given();
        report.Write(Text, [], Author());
        report.File(Author());
        return report;
    }

    private static LevelDoer Author(DateOnly? day = null) => new(Guid.NewGuid(), "李明", new DateTimeOffset((day ?? Day).ToDateTime(default), TimeSpan.Zero), day ?? Day) { IsOwn = true };

    private static LevelDoer Above(DateOnly? day = null) => new(Judge, "王书记", new DateTimeOffset((day ?? Day).ToDateTime(default), TimeSpan.Zero), day ?? Day) { IsAbove = true };

    private static void AssertRefused(string code, Action deed) => Assert.Equal(code, Assert.Throws<BusinessException>(deed).Code);
}
