using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Demo;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>The demo county's quarter: lively, whole, and not a minute ahead of the clock.</summary>
public sealed class DemoTests(PartyOrgFactory host) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Thirteen_weeks_are_closed_and_the_present_one_is_open()
    {
        var periods = await host.PeriodsAsync();
        Assert.Equal((13, 1), (periods.Count(p => p.State == PeriodState.Closed), periods.Count(p => p.State == PeriodState.Open)));
        Assert.Equal(W47, periods[^1].Week);
    }

    [Fact]
    public Task Everything_that_can_happen_has_happened() => InCountyAsync(async db =>
    {
        foreach (var timeliness in Enum.GetValues<Timeliness>())
        {
            Assert.True(await db.Set<WeeklyReport>().AnyAsync(r => r.Timeliness == timeliness), $"{timeliness}");
        }

        foreach (var state in Enum.GetValues<ReportState>())
        {
            Assert.True(await db.Set<WeeklyReport>().AnyAsync(r => r.Week == W47 && r.State == state) || state is ReportState.Accepted or ReportState.Submitted, $"{state} in {W47}");
        }

        foreach (var state in Enum.GetValues<EntryState>())
        {
            Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.State == state), $"{state}");
        }

        Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.Relapses > 0 && t.State == EntryState.Open));
        Assert.True(await db.Set<Problem>().AnyAsync(p => p.Relapses > 0));
        Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.Urged > 1));
        Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.Extensions > 0));
        Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.Source == TaskSource.Instruction));
        Assert.True(await db.Set<WorkTask>().AnyAsync(t => t.ParentId != null));
        Assert.True(await db.Set<WeeklyReport>().AnyAsync(r => r.Urged > 0));
        Assert.True(await db.Set<EntryEvent>().AnyAsync(e => e.Deed == EntryDeed.RejectClosure));
        Assert.True(await db.Set<ReportLine>().CountAsync() > 1000);
        Assert.True(await db.Set<ReportLine>().AnyAsync(l => l.EvidenceBecause != null && l.Progress > l.LastProgress));
    });

    [Fact]
    public Task Nothing_is_later_than_the_day_it_was_made() => InCountyAsync(async db =>
    {
        var (now, today) = (host.Clock.GetUtcNow().AddMinutes(10), new DateOnly(2026, 11, 18)); // the host that seeded had a clock of its own, which had run on
        Assert.False(await db.Set<EntryEvent>().AnyAsync(e => e.At > now));
        Assert.False(await db.Set<WeeklyReport>().AnyAsync(r => r.SubmittedAt > now || r.AcceptedAt > now || r.LastUrgedOn > today || r.SettledOn > today));
        Assert.False(await db.Set<WorkTask>().AnyAsync(t => t.ClosedOn > today || t.StartOn > today));
        Assert.False(await db.Set<Problem>().AnyAsync(p => p.ClosedOn > today || p.FoundOn > today));
    });

    [Fact]
    public Task Nobody_reports_or_reviews_at_night_and_most_report_on_the_last_day() => InCountyAsync(async db =>
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var reports = await db.Set<WeeklyReport>().Where(r => r.SubmittedAt != null).ToListAsync();
        var times = reports.SelectMany(r => new[] { r.SubmittedAt, r.AcceptedAt }).OfType<DateTimeOffset>().Select(at => TimeZoneInfo.ConvertTime(at, zone)).ToList();
        Faults.None(times.Where(at => at.Hour is < 8 or > 20).Select(at => $"{at:yyyy-MM-dd HH:mm}"));
        var due = (await host.PeriodsAsync()).Where(p => p.State == PeriodState.Closed).ToDictionary(p => p.Week, p => TimeZoneInfo.ConvertTime(p.DueAt, zone).Date);
        Assert.InRange(reports.Where(r => due.ContainsKey(r.Week)).Average(r => TimeZoneInfo.ConvertTime(r.SubmittedAt!.Value, zone).Date == due[r.Week] ? 1 : 0), 0.5, 0.8);
    });

    /// <summary>Whenever the demo is made, from Monday's first minute to Sunday's last, its present week holds what office hours have brought by then.</summary>
    [Fact]
    public void At_every_hour_of_a_week_the_demo_has_what_was_done_in_office_hours_by_then()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var calendar = new ReportingCalendar(new WorkingDays([]), zone, 18, 1);
        var monday = new DateTimeOffset(2026, 11, 16, 0, 0, 0, TimeSpan.FromHours(8));
        foreach (var now in Enumerable.Range(0, 7 * 24).Select(h => monday.AddHours(h).AddMinutes(1)))
        {
            var hours = new DemoHours(calendar, zone, now);
            var turn = hours.Turns[^1];
            Assert.Equal(W47, turn.Week.ToString());
            var (early, late) = (hours.OfficeHour(turn, 0.05), hours.OfficeHour(turn, 0.95));
            Assert.Equal(now - monday < TimeSpan.FromHours(9.25), early is null);
            Assert.All(new[] { early, late }.OfType<DateTimeOffset>().Select(at => at.ToOffset(TimeSpan.FromHours(8))), at => Assert.True(at <= now && at.Hour is >= 9 and < 18 && at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
        }
    }

    [Fact]
    public Task Each_entrys_history_is_in_the_order_of_its_deeds_and_numbers_have_no_gap() => InCountyAsync(async db =>
    {
        foreach (var numbers in (await db.Set<WorkTask>().Select(t => new { t.Year, t.Number }).ToListAsync()).GroupBy(t => t.Year, t => t.Number))
        {
            Assert.Equal(Enumerable.Range(1, numbers.Count()), numbers.Order());
        }

        var closed = await db.Set<WorkTask>().Where(t => t.State == EntryState.Closed).Select(t => t.Id).ToListAsync();
        var events = (await db.Set<EntryEvent>().Where(e => closed.Contains(e.EntryId)).ToListAsync()).GroupBy(e => e.EntryId);
        Assert.All(events, e => Assert.Equal((EntryDeed.Create, EntryDeed.AcceptClosure), (e.MinBy(x => x.At)!.Deed, e.MaxBy(x => x.At)!.Deed)));
    });

    [Theory]
    [InlineData("secretary", "weekly-report")]
    [InlineData("secretary2", "weekly-report")]
    [InlineData("township", "report-review")]
    [InlineData("township2", "report-review")]
    [InlineData("orgdept", "report-review")]
    public async Task Each_account_has_something_to_do(string user, string kind)
    {
        var session = await host.SignInAsync(PartyOrgFactory.Yunling, user);
        Assert.Contains((await session.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), i => (string)i!["kind"]! == kind);
    }

    [Fact]
    public async Task The_countys_board_has_every_color_and_a_trend()
    {
        var county = await host.OrganizationDepartmentAsync();
        var board = await county.GetAsync($"{Api}/weekly-board?organizationId={await county.RootAsync()}&week={W47}");
        Assert.Equal(3, board["children"]!.AsArray().Select(c => (string)c!["light"]!["color"]!).Distinct().Count());
        var trend = (await county.GetAsync($"{Api}/weekly-board/trend?organizationId={await county.RootAsync()}&week={W47}"))["items"]!.AsArray();
        Assert.Equal(12, trend.Count);
        Assert.All(trend.SkipLast(1), w => Assert.InRange((double)w!["onTimeRate"]!, 0.6, 1.0));
    }

    [Fact]
    public async Task Nothing_that_has_to_hold_is_broken() =>
        Assert.Empty(await host.InTenantAsync(PartyOrgFactory.Yunling, async s =>
        {
            var found = new List<string>();
            foreach (var invariant in s.GetServices<IInvariant>())
            {
                found.AddRange(await invariant.CheckAsync());
            }

            return found;
        }));

    private Task InCountyAsync(Func<PlatformDbContext, Task> look) => host.InTenantAsync(PartyOrgFactory.Yunling, s => look(s.GetRequiredService<PlatformDbContext>()));
}
