using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.Tests.ThreeLists;

public sealed class WeekTests
{
    [Fact]
    public void Every_day_of_two_centuries_is_in_the_week_that_another_way_of_counting_says()
    {
        for (var day = new DateOnly(1900, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            var (year, number) = ByThursday(day);
            var week = Week.Of(day);
            Assert.Equal((year, number), (week.Year, week.Number));
            Assert.True(week.Monday <= day && day <= week.Sunday);
        }
    }

    [Fact]
    public void Weeks_sort_as_their_texts_do_and_follow_one_another_without_a_gap()
    {
        var week = Week.Parse("1900-W01");
        for (var next = week.Next; next.Year <= 2100; week = next, next = next.Next)
        {
            Assert.Equal(week.Monday.AddDays(7), next.Monday);
            Assert.True(week < next && string.CompareOrdinal(week.ToString(), next.ToString()) < 0);
            Assert.Equal((week, 1), (Week.Parse(week.ToString()), next.Since(week)));
        }
    }

    [Fact]
    public void The_turn_of_the_year_is_where_the_standard_puts_it()
    {
        Assert.Equal("2026-W53", Week.Of(new(2027, 1, 3)).ToString());
        Assert.Equal("2026-W01", Week.Of(new(2025, 12, 29)).ToString());
        Assert.Equal(53, Week.InYear(2026).Count());
        Assert.Equal(52, Week.InYear(2027).Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-W00")]
    [InlineData("2026-W54")]
    [InlineData("2027-W53")]
    [InlineData("2026-w47")]
    [InlineData("2026W047")]
    [InlineData("2026-W+7")]
    [InlineData("２０２６-W47")]
    public void What_is_no_week_is_refused(string? text) =>
        Assert.Equal("ThreeLists:UnknownWeek", Assert.Throws<AbpValidationException>(() => Week.Parse(text)).Faults[0].Code);

    /// <summary>The week of a day is that of its Thursday, and the first is the one with 4 January: reckoned in day numbers, without the library's calendar.</summary>
    private static (int Year, int Number) ByThursday(DateOnly day)
    {
        var sinceMonday = day.DayNumber % 7; // 0001-01-01 was a Monday
        var thursday = DateOnly.FromDayNumber(day.DayNumber - sinceMonday + 3);
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }
}
