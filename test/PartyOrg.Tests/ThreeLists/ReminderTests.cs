using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Notifications;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reminders;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>Reminders, at most two for each thing, and escalation, one level at a time.</summary>
public sealed class ReminderTests : IAsyncLifetime, IDisposable
{
    private const string DueSoon = "ThreeLists:Notification:DueSoon";
    private const string DueToday = "ThreeLists:Notification:DueToday";
    private const string ReportDue = "ThreeLists:Notification:ReportDue";
    private const string Escalated = "ThreeLists:Notification:Escalated";
    private readonly PartyOrgFactory _host = new();

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        await _host.TurnAsync();
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_task_is_brought_to_mind_a_week_before_its_day_and_on_it()
    {
        await GiveAsync("整修阵地", "2026-11-30");
        await LookAsync(11, 23, 5, 59);
        Assert.Empty(await ToldAsync("整修阵地"));
        await LookAsync(11, 23, 6);
        Assert.Equal([DueSoon], await ToldAsync("整修阵地"));
        await LookAsync(11, 26, 6);
        await LookAsync(11, 30, 6);
        await LookAsync(11, 30, 9);
        await LookAsync(12, 1, 9);
        Assert.Equal([DueSoon, DueToday], await ToldAsync("整修阵地"));
    }

    [Fact]
    public async Task A_day_that_is_put_off_brings_no_third_reminder()
    {
        var task = await GiveAsync("修订制度", "2026-11-26");
        await LookAsync(11, 19, 6);
        await (await _host.AgainAsync("secretary")).PostAsync($"{Api}/work-task/{task["id"]}/ask-extension", new { until = "2026-12-17", reason = "场地未定" });
        await (await _host.AgainAsync("township")).PostAsync($"{Api}/work-task/{task["id"]}/decide-extension", new { granted = true });
        await LookAsync(12, 10, 6);
        Assert.Equal([DueSoon], await ToldAsync("修订制度"));
        await LookAsync(12, 17, 6);
        Assert.Equal([DueSoon, DueToday], await ToldAsync("修订制度"));
    }

    [Fact]
    public async Task What_was_given_within_its_last_week_is_brought_to_mind_on_its_day_only()
    {
        await GiveAsync("临时任务", "2026-11-21");
        await LookAsync(11, 19, 6);
        Assert.Empty(await ToldAsync("临时任务"));
        await LookAsync(11, 21, 6);
        Assert.Equal([DueToday], await ToldAsync("临时任务"));
    }

    [Fact]
    public async Task A_problem_with_open_tasks_is_left_to_them()
    {
        var township = await _host.SignInAsync(PartyOrgFactory.Yunling, "township");
        var village = await township.OrganizationAsync(Village);
        var input = new { organizationId = village, title = "台账不全", description = "缺三次会议记录", dueOn = "2026-11-30", responsiblePerson = "李明", category = "organizationLife", source = "inspection", severity = "minor", foundOn = "2026-11-10" };
        var problem = await township.PostAsync($"{Api}/problem", input);
        await township.PostAsync($"{Api}/problem", input with { title = "公示栏破损" });
        await township.PostAsync($"{Api}/work-task", new { organizationId = village, title = "补齐台账", dueOn = "2026-11-30", responsiblePerson = "李明", problemId = (string)problem["id"]! });
        await LookAsync(11, 23, 6);
        Assert.Empty(await ToldAsync("台账不全"));
        Assert.Equal([DueSoon], await ToldAsync("补齐台账"));
        Assert.Equal([DueSoon], await ToldAsync("公示栏破损"));
    }

    [Fact]
    public async Task A_week_is_brought_to_mind_on_the_working_day_before_and_two_hours_before_and_not_once_it_is_reported()
    {
        var (secretary, report, _) = await _host.BegunAsync("周报");
        var township2 = await _host.SignInAsync(PartyOrgFactory.Yunling, "township2");
        await township2.GiveTaskAsync(await township2.OrganizationAsync("双营镇白庄村支部委员会"), "别村的事");
        await LookAsync(11, 19, 5, 59);
        Assert.Empty(await ToldAsync("金湖村", ReportDue));
        await LookAsync(11, 19, 6);
        await LookAsync(11, 19, 12);
        Assert.Single(await ToldAsync("金湖村", ReportDue));
        Assert.Single(await ToldAsync("白庄村", ReportDue));

        secretary = await _host.AgainAsync("secretary");
        await secretary.SubmitAsync(await secretary.GetAsync($"{Reports}/{report["id"]}"));
        await LookAsync(11, 20, 15, 59);
        Assert.Single(await ToldAsync("白庄村", ReportDue));
        await LookAsync(11, 20, 16);
        await LookAsync(11, 20, 19);
        Assert.Single(await ToldAsync("金湖村", ReportDue));
        Assert.Equal(2, (await ToldAsync("白庄村", ReportDue)).Count);
    }

    [Fact]
    public async Task Two_hosts_remind_once()
    {
        await GiveAsync("两台主机", "2026-11-30");
        using var other = _host.SecondHost();
        _ = other.Server;
        _host.Clock.MoveTo(At(11, 23, 6));
        await Task.WhenAll(_host.TurnAsync(), other.TurnAsync());
        await Task.WhenAll(_host.TurnAsync(), other.TurnAsync());
        Assert.Equal([DueSoon], await ToldAsync("两台主机"));
    }

    [Fact]
    public async Task What_is_overdue_is_told_one_level_higher_every_three_working_days_up_to_the_top()
    {
        var task = await GiveAsync("逾期事项", "2026-11-19"); // a Thursday
        await LookAsync(11, 23, 12);
        Assert.Empty(await ToldAsync("逾期事项", Escalated));
        await LookAsync(11, 24, 6);
        Assert.Equal(["township"], await UsersAsync("逾期事项"));
        Assert.Equal(1, await EscalationAsync(task));
        await LookAsync(11, 26, 6);
        Assert.Single(await ToldAsync("逾期事项", Escalated));
        await LookAsync(11, 27, 6);
        Assert.Equal(2, await EscalationAsync(task));
        Assert.Contains("orgdept", await UsersAsync("逾期事项"));
        var told = (await ToldAsync("逾期事项", Escalated)).Count;
        await LookAsync(12, 15, 6);
        Assert.Equal((2, told), (await EscalationAsync(task), (await ToldAsync("逾期事项", Escalated)).Count));
        var history = (await (await _host.AgainAsync("township")).GetAsync($"{Api}/work-task/{task["id"]}"))["history"]!.AsArray().Where(e => (string)e!["deed"]! == "escalate").ToList();
        Assert.Equal(2, history.Count);
    }

    [Fact]
    public async Task What_was_put_off_after_it_was_told_begins_anew()
    {
        var task = await GiveAsync("延期重来", "2026-11-19");
        await LookAsync(11, 24, 6);
        var township = await _host.AgainAsync("township");
        var page = await township.GetAsync($"{Api}/work-task/{task["id"]}");
        page["dueOn"] = "2026-11-25";
        await township.PutAsync($"{Api}/work-task/{task["id"]}", page);
        await LookAsync(11, 26, 6);
        Assert.Equal(0, await EscalationAsync(task));
        await LookAsync(11, 30, 6);
        Assert.Equal((1, 2), (await EscalationAsync(task), (await ToldAsync("延期重来", Escalated)).Count));
    }

    /// <summary>The National Day of 2026: the week before ends on a Wednesday, and Saturday the 10th is worked.</summary>
    [Theory]
    [InlineData("2026-11-19", "2026-11-23", 0)]
    [InlineData("2026-11-19", "2026-11-24", 1)]
    [InlineData("2026-11-19", "2026-11-27", 2)]
    [InlineData("2026-09-29", "2026-10-08", 0)]
    [InlineData("2026-09-29", "2026-10-09", 1)]
    [InlineData("2026-09-29", "2026-10-13", 2)]
    public void Levels_are_counted_in_working_days(string dueOn, string today, int levels)
    {
        var days = new WorkingDays(Enumerable.Range(1, 7).Select(d => new SpecialDay(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节")).Append(new SpecialDay(new DateOnly(2026, 10, 10), HolidayKind.Workday, "国庆节")));
        Assert.Equal(levels, Escalations.LevelsOf(DateOnly.Parse(dueOn, null), DateOnly.Parse(today, null), days, 3));
    }

    private static DateTimeOffset At(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    private async Task LookAsync(int month, int day, int hour, int minute = 0)
    {
        _host.Clock.MoveTo(At(month, day, hour, minute));
        await _host.TurnAsync();
    }

    private async Task<JsonNode> GiveAsync(string title, string dueOn)
    {
        var township = await _host.SignInAsync(PartyOrgFactory.Yunling, "township");
        return await township.PostAsync($"{Api}/work-task", new { organizationId = await township.OrganizationAsync(Village), title, dueOn, responsiblePerson = "李明" });
    }

    /// <summary>The kinds of what the tests' people were told that names the words; but what was merely given.</summary>
    private Task<List<string>> ToldAsync(string words, string? kind = null) => _host.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        (await services.GetRequiredService<PlatformDbContext>().Set<Notification>().OrderBy(n => n.CreatedAt).ToListAsync())
            .Where(n => System.Text.RegularExpressions.Regex.Unescape(n.Data).Contains(words, StringComparison.Ordinal) && (kind is null ? n.Kind is DueSoon or DueToday : n.Kind == kind)).Select(n => n.Kind).ToList());

    private Task<List<string>> UsersAsync(string words) => _host.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var told = await db.Set<Notification>().Where(n => n.Kind == Escalated).Join(db.Set<PartyOrg.Administration.Users.AppUser>(), n => n.UserId, u => u.Id, (n, u) => new { n.Data, u.UserName }).ToListAsync();
        return told.Where(t => System.Text.RegularExpressions.Regex.Unescape(t.Data).Contains(words, StringComparison.Ordinal)).Select(t => t.UserName).Distinct().Order().ToList();
    });

    private async Task<int> EscalationAsync(JsonNode task) => (int)(await (await _host.AgainAsync("township")).GetAsync($"{Api}/work-task/{task["id"]}"))["escalation"]!;
}
