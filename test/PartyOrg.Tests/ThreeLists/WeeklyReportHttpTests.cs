using System.Net;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>A week's report on its way from last week's copy to acceptance.</summary>
public sealed class WeeklyReportHttpTests(WeeklyReportHttpTests.OpenWeek host) : IClassFixture<WeeklyReportHttpTests.OpenWeek>
{
    public sealed class OpenWeek : PartyOrgFactory
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await this.TurnAsync();
        }
    }

    private Task<Session> As(string user) => host.SignInAsync(PartyOrgFactory.Yunling, user);

    [Fact]
    public async Task A_report_is_begun_saved_submitted_and_accepted_and_its_progress_is_the_tasks()
    {
        var (secretary, report, task) = await host.BegunAsync("整修党群服务中心");
        Assert.Equal("draft", (string)report["state"]!);
        var saved = await secretary.SaveAsync(report, task, 40);
        var submitted = await secretary.SubmitAsync(saved);
        Assert.Equal("submitted", (string)submitted["state"]!);
        Assert.Equal(40, (int)(await secretary.GetAsync($"{Api}/work-task/{task["id"]}"))["progress"]!);

        var township = await As("township");
        var found = await township.GetAsync($"{Reports}?week={W47}&state=submitted&withinId={await township.OrganizationAsync(Township)}");
        Assert.Contains(found["items"]!.AsArray(), r => (string)r!["id"]! == (string)report["id"]!);
        var returned = await township.PostAsync($"{Reports}/{report["id"]}/return", new { reason = "请补充下周安排" });
        Assert.Equal(("returned", "请补充下周安排"), ((string)returned["state"]!, (string)returned["returnReason"]!));
        var again = await secretary.SubmitAsync(await secretary.GetAsync($"{Reports}/{report["id"]}"));
        Assert.Equal(submitted["submittedAt"]!.GetValue<DateTimeOffset>(), again["submittedAt"]!.GetValue<DateTimeOffset>(), TimeSpan.FromMilliseconds(1)); // databases keep different fractions
        var accepted = await township.PostAsync($"{Reports}/accept-all", new { organizationId = await township.OrganizationAsync(Township), week = W47 });
        Assert.True((int)accepted["accepted"]! >= 1);
        Assert.Equal("accepted", (string)(await secretary.GetAsync($"{Reports}/{report["id"]}"))["state"]!);
        Assert.Equal((409, "ThreeLists:ReportAlreadySubmitted"), await secretary.RefusalAsync($"{Reports}/{report["id"]}/submit"));
    }

    [Fact]
    public async Task A_task_given_in_the_middle_of_the_week_makes_its_lead_one_of_those_that_report()
    {
        var township = await As("township2");
        var village = await township.SilentAsync();
        await township.GiveTaskAsync(village, "清理村级台账");
        await township.GiveTaskAsync(village, "再清理一遍");
        var expected = (await township.GetAsync($"{Reports}?week={W47}&organizationId={village}"))["items"]!.AsArray();
        Assert.Equal(["expected"], expected.Select(r => (string)r!["state"]!));
    }

    [Fact]
    public async Task Opened_twice_it_is_the_same_and_has_what_was_given_since()
    {
        var (secretary, report, _) = await host.BegunAsync("第一项");
        var township = await As("township");
        var village = await township.OrganizationAsync(Village);
        if ((string)report["state"]! is not ("draft" or "returned"))
        {
            return; // another test of the class has submitted the village's report
        }

        await township.GiveTaskAsync(village, "第二项");
        var again = await secretary.OpenAsync(village);
        Assert.Equal((string)report["id"]!, (string)again["id"]!);
        Assert.Equal(report["lines"]!.AsArray().Count + 1, again["lines"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_sibling_and_another_county_do_not_know_that_it_exists()
    {
        var (_, report, _) = await host.BegunAsync("别处看不到");
        foreach (var stranger in new[] { await As("secretary2"), await As("township2"), await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            using var answer = await stranger.Http.GetAsync($"{Reports}/{report["id"]}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(404, (await stranger.RefusalAsync($"{Reports}/{report["id"]}/submit")).Status);
            Assert.Empty((await stranger.GetAsync($"{Api}/report-line?week={W47}&filter={Uri.EscapeDataString("别处看不到")}"))["items"]!.AsArray());
        }
    }

    [Fact]
    public async Task The_township_does_not_write_the_villages_report_and_the_village_does_not_review_it()
    {
        var (secretary, report, _) = await host.BegunAsync("各报各的");
        var township = await As("township");
        Assert.Equal((409, "ThreeLists:NotYoursToReport"), await township.RefusalAsync($"{Reports}/{report["id"]}/submit"));
        Assert.Equal((409, "ThreeLists:NotYoursToReport"), await township.RefusalAsync(Reports, new { organizationId = await township.OrganizationAsync(Village), week = W47 }));
        Assert.Equal(403, (await secretary.RefusalAsync($"{Reports}/{report["id"]}/accept")).Status);
    }

    [Fact]
    public async Task A_week_that_is_not_open_takes_no_report()
    {
        var secretary = await As("secretary");
        var village = await secretary.OrganizationAsync(Village);
        Assert.Equal((409, "ThreeLists:WeekNotOpen"), await secretary.RefusalAsync(Reports, new { organizationId = village, week = "2026-W50" }));
        Assert.Equal(400, (await secretary.RefusalAsync(Reports, new { organizationId = village, week = "2026-W60" })).Status);
    }
}
