using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>Weeks open and close by the clock: in order, once each, whatever the clock does.</summary>
public sealed class WeekTurningTests : IAsyncLifetime, IDisposable
{
    private readonly PartyOrgFactory _host = new();

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        await _host.TurnAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task What_was_submitted_in_time_late_or_not_at_all_is_settled_at_the_close_and_stays()
    {
        var township2 = await _host.SignInAsync(PartyOrgFactory.Yunling, "township2");
        var silent = await township2.SilentAsync();
        await township2.GiveTaskAsync(silent, "缺报");
        var village2 = await township2.OrganizationAsync("双营镇白庄村支部委员会");
        var secretary2 = await _host.SignInAsync(PartyOrgFactory.Yunling, "secretary2");
        await secretary2.SubmitAsync(await secretary2.OpenAsync(village2));
        var (_, late, _) = await _host.BegunAsync("迟报");
        _host.Clock.MoveTo(Due47.AddHours(1));
        await (await _host.AgainAsync("secretary")).SubmitAsync(late);
        await CloseAsync();
        var county = await _host.AgainAsync("orgdept");

        Assert.Equal("onTime", await TimelinessAsync(county, village2));
        Assert.Equal("late", await TimelinessAsync(county, late["organizationId"]!.GetValue<Guid>()));
        Assert.Equal("missing", await TimelinessAsync(county, silent));
        Assert.Equal((409, "ThreeLists:WeekClosed"), await (await _host.AgainAsync("township")).RefusalAsync($"{Reports}/{late["id"]}/return", new { reason = "过期" }));
        await (await _host.AgainAsync("orgdept")).PostAsync($"{Reports}/{late["id"]}/accept");
        Assert.Equal("late", await TimelinessAsync(county, late["organizationId"]!.GetValue<Guid>()));
    }

    [Fact]
    public async Task After_the_close_nothing_is_submitted_and_it_is_said_when_it_closed()
    {
        var (secretary, report, _) = await _host.BegunAsync("没赶上");
        await CloseAsync();
        secretary = await _host.AgainAsync("secretary");
        Assert.Equal((409, "ThreeLists:WeekClosed"), await secretary.RefusalAsync($"{Reports}/{report["id"]}/submit"));
        var submit = (await secretary.GetAsync($"{Reports}/{report["id"]}"))["deeds"]!.AsArray().Single(d => (string)d!["name"]! == "submit")!;
        Assert.Equal("2026-W47 已于 2026/11/23 关闭，不能再报送。", (string)submit["because"]!);
        Assert.Equal("missing", await TimelinessAsync(secretary, report["organizationId"]!.GetValue<Guid>()));
    }

    [Fact]
    public async Task The_next_week_begins_as_a_copy_of_the_last()
    {
        var (secretary, report, task) = await _host.BegunAsync("连续推进");
        await secretary.SubmitAsync(await secretary.SaveAsync(report, task, 35, "完成第一阶段"));
        await CloseAsync();
        var next = await (await _host.AgainAsync("secretary")).OpenAsync(report["organizationId"]!.GetValue<Guid>(), "2026-W48");
        var line = next["lines"]!.AsArray().Single(l => (string)l!["taskId"]! == (string)task["id"]!)!;
        Assert.Equal((35, 35, "完成第一阶段", "下周入户走访"), ((int)line["lastProgress"]!, (int)line["progress"]!, (string)line["done"]!, (string)line["next"]!));
    }

    /// <summary>Quality G2.</summary>
    [Fact]
    public async Task A_clock_that_jumps_closes_a_week_once_and_reopens_none()
    {
        foreach (var jump in new[] { TimeSpan.FromHours(1), TimeSpan.FromHours(-1), TimeSpan.FromDays(1), TimeSpan.FromMinutes(-10), TimeSpan.FromDays(-1), TimeSpan.FromMinutes(10) })
        {
            _host.Clock.MoveTo(Closes47 + jump);
            await _host.TurnAsync();
        }

        var periods = await _host.PeriodsAsync();
        Assert.Equal(PeriodState.Closed, periods.Single(p => p.Week == W47).State);
        Assert.Equal(periods.Count, periods.Select(p => p.Week).Distinct().Count());
        Assert.Equal(1, await RunsAsync($"{W47} close"));
        Assert.Equal(PeriodState.Open, periods.Single(p => p.Week == "2026-W48").State);
    }

    /// <summary>Quality G5.</summary>
    [Fact]
    public async Task Three_missed_closings_are_caught_up_in_order_each_marked_with_when_it_should_and_when_it_was()
    {
        var (_, report, _) = await _host.BegunAsync("停机三周");
        _host.Clock.MoveTo(Closes47.AddDays(15)); // a Tuesday, after the close of W49
        await _host.TurnAsync();
        await _host.TurnAsync();
        var periods = (await _host.PeriodsAsync()).Where(p => string.CompareOrdinal(p.Week, W47) >= 0).ToList();
        Assert.Equal(["2026-W47", "2026-W48", "2026-W49", "2026-W50"], periods.Select(p => p.Week));
        Assert.Equal([PeriodState.Closed, PeriodState.Closed, PeriodState.Closed, PeriodState.Open], periods.Select(p => p.State));
        Assert.All(periods.SkipLast(1), p => Assert.True(p.ClosedAt > p.ClosesAt));
        Assert.True(periods[0].ClosedAt <= periods[1].ClosedAt && periods[1].ClosedAt <= periods[2].ClosedAt);

        // Also in the weeks that no host has seen: whoever had work in hand was to report.
        var all = (await (await _host.AgainAsync("secretary")).GetAsync($"{Reports}?organizationId={report["organizationId"]}&sorting=week&maxResultCount=50"))["items"]!.AsArray().Where(r => string.CompareOrdinal((string)r!["week"]!, W47) >= 0).ToList();
        Assert.Equal(["2026-W47 missing", "2026-W48 missing", "2026-W49 missing", "2026-W50 "], all.Select(r => $"{r!["week"]} {r["timeliness"]}"));
        Assert.Equal([1, 2, 3, 0], all.Select(r => (int)r!["missedInARow"]!));
    }

    [Fact]
    public async Task Another_hour_or_grace_moves_the_open_week_and_no_closed_one()
    {
        await SetAsync(("ThreeLists.DueHour", "17"), ("ThreeLists.GraceWorkingDays", "2"));
        var period = (await _host.PeriodsAsync()).Single(p => p.Week == W47);
        Assert.Equal((Due47.AddHours(-1), Closes47.AddHours(-1).AddDays(1)), (period.DueAt, period.ClosesAt));
        _host.Clock.MoveTo(period.ClosesAt.AddMinutes(1));
        await _host.TurnAsync();
        await SetAsync(("ThreeLists.DueHour", "12"));
        Assert.Equal(Due47.AddHours(-1), (await _host.PeriodsAsync()).Single(p => p.Week == W47).DueAt);
        Assert.Equal(12, TimeZoneInfo.ConvertTime((await _host.PeriodsAsync()).Single(p => p.Week == "2026-W48").DueAt, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).Hour);
    }

    [Fact]
    public async Task A_restarted_host_does_nothing_twice()
    {
        await CloseAsync();
        using var again = _host.SecondHost();
        _ = again.Server;
        await again.TurnAsync();
        Assert.Equal(1, await RunsAsync($"{W47} close"));
        Assert.Equal(1, await RunsAsync("2026-W48 open"));
    }

    [Fact]
    public async Task An_edit_of_the_table_moves_the_open_week()
    {
        var county = await _host.AgainAsync("orgdept");
        await county.PostAsync($"{Api}/holiday", new { date = "2026-11-20", kind = "holiday", name = "县庆" });
        Assert.Equal(Due47.AddDays(-1), (await _host.PeriodsAsync()).Single(p => p.Week == W47).DueAt);
        await CloseAsync();
        county = await _host.AgainAsync("orgdept");
        await county.PostAsync($"{Api}/holiday", new { date = "2026-11-19", kind = "holiday", name = "县庆" });
        Assert.Equal(Due47.AddDays(-1), (await _host.PeriodsAsync()).Single(p => p.Week == W47).DueAt);
        Assert.Equal("节假日表后来有改动；本周关闭时按11月19日（周四）截止，不再变动。", (string)(await county.GetAsync($"{Api}/reporting-calendar/{W47}"))["shiftedBecause"]!);
    }

    private async Task CloseAsync()
    {
        _host.Clock.MoveTo(Closes47.AddMinutes(1));
        await _host.TurnAsync();
    }

    private async Task SetAsync(params (string Name, string Value)[] settings) =>
        await (await _host.AgainAsync("sysadmin")).PutAsync("/api/setting-management/settings", new { settings = settings.Select(s => new { name = s.Name, value = s.Value }) });

    private Task<int> RunsAsync(string period) =>
        _host.InTenantAsync(PartyOrgFactory.Yunling, s => s.GetRequiredService<PlatformDbContext>().Set<ScheduledWorkRun>().CountAsync(r => r.Period == period));

    private static async Task<string> TimelinessAsync(Session session, Guid organization) =>
        (string)(await session.GetAsync($"{Reports}?organizationId={organization}&week={W47}"))["items"]![0]!["timeliness"]!;
}
