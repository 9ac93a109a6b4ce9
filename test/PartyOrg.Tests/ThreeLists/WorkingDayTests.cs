using PartyOrg.Platform.Localization;
using PartyOrg.ThreeLists;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>The year 2026 by the State Council's notice, week by week.</summary>
public sealed class WorkingDayTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>All other weeks have five working days and end on Friday.</summary>
    private static readonly Dictionary<int, (int Days, DateOnly? Last)> Irregular = new()
    {
        [1] = (4, new(2026, 1, 4)),
        [7] = (6, new(2026, 2, 14)),
        [8] = (0, null),
        [9] = (5, new(2026, 2, 28)),
        [15] = (4, new(2026, 4, 10)),
        [18] = (4, new(2026, 4, 30)),
        [19] = (4, new(2026, 5, 9)),
        [25] = (4, new(2026, 6, 18)),
        [38] = (6, new(2026, 9, 20)),
        [39] = (4, new(2026, 9, 24)),
        [40] = (3, new(2026, 9, 30)),
        [41] = (3, new(2026, 10, 10)),
    };

    internal static IReadOnlyList<SpecialDay> Shipped { get; } = new HolidayTable(null!, new HolidayImport(new TextCatalogue([new ThreeListsModule()]))).Shipped();

    private readonly WorkingDays _days = new(Shipped);

    [Fact]
    public void All_53_weeks_of_2026_end_as_the_notice_says()
    {
        var weeks = Week.InYear(2026).ToList();
        Assert.Equal(53, weeks.Count);
        foreach (var week in weeks)
        {
            var expected = Irregular.GetValueOrDefault(week.Number, (5, week.Friday));
            Assert.Equal((week.Number, expected), (week.Number, (_days.CountIn(week), _days.LastOf(week))));
        }
    }

    [Fact]
    public void The_year_2026_has_248_working_days() =>
        Assert.Equal(248, Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Count(_days.IsWorkingDay));

    [Theory]
    [InlineData("2026-W47", "2026-11-16T00:00+08:00", "2026-11-20T18:00+08:00", "2026-11-23T18:00+08:00")]
    [InlineData("2026-W07", "2026-02-09T00:00+08:00", "2026-02-14T18:00+08:00", "2026-02-24T18:00+08:00")]
    [InlineData("2026-W38", "2026-09-14T00:00+08:00", "2026-09-20T18:00+08:00", "2026-09-21T18:00+08:00")]
    [InlineData("2026-W40", "2026-09-28T00:00+08:00", "2026-09-30T18:00+08:00", "2026-10-08T18:00+08:00")]
    public void A_week_is_due_on_its_last_working_day_and_closes_a_working_day_later(string week, string opens, string due, string closes)
    {
        var times = Calendar().TimesOf(Week.Parse(week))!;
        Assert.Equal((At(opens), At(due), At(closes)), (times.OpensAt, times.DueAt, times.ClosesAt));
    }

    [Fact]
    public void A_week_without_a_working_day_has_no_report() => Assert.Null(Calendar().TimesOf(Week.Parse("2026-W08")));

    [Fact]
    public void Without_grace_a_week_closes_when_it_is_due()
    {
        var times = new ReportingCalendar(_days, Shanghai, 18, 0).TimesOf(Week.Parse("2026-W47"))!;
        Assert.Equal(times.DueAt, times.ClosesAt);
    }

    [Fact]
    public void An_edit_of_the_table_moves_an_open_week_and_not_a_closed_one()
    {
        var week = Week.Parse("2026-W47");
        var (open, closed) = (new ReportingPeriod(week, Calendar().TimesOf(week)!, At("2026-11-16T00:00+08:00")), new ReportingPeriod(week, Calendar().TimesOf(week)!, At("2026-11-16T00:00+08:00")));
        closed.Close(At("2026-11-23T18:01+08:00"));
        var edited = new ReportingCalendar(new WorkingDays([.. Shipped, new SpecialDay(new(2026, 11, 20), HolidayKind.Holiday, "庆典")]), Shanghai, 18, 1);
        open.Reschedule(edited.TimesOf(week));
        closed.Reschedule(edited.TimesOf(week));
        Assert.Equal(At("2026-11-19T18:00+08:00"), open.DueAt);
        Assert.Equal(At("2026-11-20T18:00+08:00"), closed.DueAt);
    }

    [Theory]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 5, "2026-11-27")]
    [InlineData("2026-09-28", 5, "2026-10-10")] // two days, the national holiday, and three in a week that works on Saturday
    [InlineData("2026-02-14", 3, "2026-02-26")]
    public void So_many_working_days_later_is_a_working_day(string from, int days, string last)
    {
        var (first, end) = (DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(end, _days.After(first, days));
        Assert.Equal(days, _days.CountBetween(first.AddDays(1), end));
        Assert.Equal(0, _days.CountBetween(end, first));
    }

    private ReportingCalendar Calendar() => new(_days, Shanghai, 18, 1);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
