using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.DutyReports;
using PartyOrg.Platform.Metrics;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Duty.DutyDesk;

namespace PartyOrg.Tests.Assessments.Duty;

[Trait("Prints", "documents")]
public sealed class DutyReportHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const HttpStatusCode Conflict = HttpStatusCode.Conflict;

    [Fact]
    public async Task A_called_report_is_prefilled_written_filed_remarked_scored_given_before_the_members_and_printed()
    {
        var (town, secretary) = await PeopleAsync();
        var branch = await secretary.MyOrganizationAsync();
        await secretary.PostAsync($"{Api}/duty-record", new { happenedOn = "2026-11-02", kind = "guidance", title = "到党小组指导" });
        var call = await town.CallAsync("2026", "2026-12-20", branch);
        Assert.Equal((1, 0, 0), (call["total"]!.GetValue<int>(), call["filed"]!.GetValue<int>(), call["missing"]!.GetValue<int>()));
        Assert.Contains((await secretary.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "duty-report-write");

        var draft = await secretary.ReportAsync(branch, "2026");
        Assert.True(draft.Allows("file"));
        await AssertEveryFigureLeadsToWhatItCountsAsync(secretary, draft, branch);
        var written = await secretary.PutAsync($"{Api}/duty-report/{draft.Id()}", Written);
        await secretary.RefusedAsync(HttpMethod.Put, $"duty-report/{draft.Id()}", new { dutiesDone = "旧的", concurrencyStamp = draft.Text("concurrencyStamp") }, Conflict);
        Assert.Equal("filed", (await secretary.PostAsync($"{Api}/duty-report/{draft.Id()}/file")).Text("state"));
        await secretary.RefusedAsync(HttpMethod.Put, $"duty-report/{draft.Id()}", Written, Conflict, "Assessments:DutyAlreadyFiled");
        Assert.Contains((await town.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "duty-report-remark");

        await town.PostAsync($"{Api}/duty-report/{draft.Id()}/remark", new { remark = "履职清楚，望再接再厉。" });
        await town.PostAsync($"{Api}/duty-report/{draft.Id()}/score", new { role = "superior", points = 92.5 });
        await town.PostAsync($"{Api}/duty-report/{draft.Id()}/score", new { role = "peers", points = 88, judgeName = "白庄村书记" });
        await town.RefusedAsync(HttpMethod.Post, $"duty-report/{draft.Id()}/score", new { role = "members", points = 88 }, HttpStatusCode.BadRequest);
        var published = await secretary.PostAsync($"{Api}/duty-report/{draft.Id()}/publish", new { on = "2026-11-18", attended = 31 });
        Assert.Equal(("published", "履职清楚，望再接再厉。", 2), (published.Text("state"), published["remark"]!.Text("text"), published["scoresByRole"]!.AsArray().Count));
        Assert.Equal(branch, written["organizationId"]!.GetValue<Guid>());
        await AssertPrintedAsync(secretary, draft.Id(), "流动党员教育管理办法不多。", "履职清楚，望再接再厉。", "2026年度述职报告");
        Assert.Equal((50m, 92.5m, 1m, 50m), await FiguresAsync(branch, "2026")); // a year has its halves, and the demo's first half is still missing
    }

    [Fact]
    public async Task Nobody_remarks_on_or_scores_their_own_and_who_may_not_is_refused()
    {
        var (town, secretary) = await PeopleAsync();
        var county = await factory.OrganizationDepartmentAsync();
        var own = await town.PostAsync($"{Api}/duty-report", new { period = "2025-H2" });
        await town.PutAsync($"{Api}/duty-report/{own.Id()}", Written);
        await town.PostAsync($"{Api}/duty-report/{own.Id()}/file");
        await town.RefusedAsync(HttpMethod.Post, $"duty-report/{own.Id()}/remark", new { remark = "很好" }, Conflict, "Assessments:DutyOwnReport");
        await town.RefusedAsync(HttpMethod.Post, $"duty-report/{own.Id()}/score", new { role = "superior", points = 100 }, Conflict, "Assessments:DutyOwnReport");
        await town.RefusedAsync(HttpMethod.Post, "duty-report", new { period = "2025-H2" }, Conflict, "Assessments:DutyReportExists");
        await town.RefusedAsync(HttpMethod.Post, "duty-report", new { period = "2025-Q1" }, HttpStatusCode.BadRequest);
        var inspector = await factory.SignInAsync(PartyOrgFactory.Yunling, "inspector");
        await inspector.RefusedAsync(HttpMethod.Post, $"duty-report/{own.Id()}/remark", new { remark = "很好" }, HttpStatusCode.Forbidden);
        await inspector.PostAsync($"{Api}/duty-report/{own.Id()}/score", new { role = "superior", points = 80 });
        await secretary.RefusedAsync(HttpMethod.Post, "duty-report-call", new { name = "x", period = "2026", fileBy = "2026-12-20", basis = "x", reporters = new { } }, HttpStatusCode.Forbidden);
        var returned = await county.PostAsync($"{Api}/duty-report/{own.Id()}/return", new { reason = "原因分析再写实" });
        Assert.Equal(("returned", "原因分析再写实"), (returned.Text("state"), returned.Text("returnReason")));
        Assert.Contains((await town.GetAsync("/api/administration/notification?maxResultCount=50"))["items"]!.AsArray(), n => n!.Text("kind").EndsWith(":DutyReportReturned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sibling_and_another_county_do_not_see_it()
    {
        var (town, _) = await PeopleAsync();
        var own = await town.PostAsync($"{Api}/duty-report", new { period = "2025" });
        foreach (var stranger in new[] { await factory.SignInAsync(PartyOrgFactory.Yunling, "township2"), await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept") })
        {
            await stranger.RefusedAsync(HttpMethod.Get, $"duty-report/{own.Id()}", null, HttpStatusCode.NotFound);
            await stranger.RefusedAsync(HttpMethod.Get, $"duty-report/{own.Id()}/document", null, HttpStatusCode.NotFound);
            await stranger.RefusedAsync(HttpMethod.Post, $"duty-report/{own.Id()}/remark", new { remark = "好" }, HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Those_who_have_not_filed_are_reminded_at_most_twice_and_shown_as_missing_after_the_day()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var branches = await county.BranchesAsync(await county.TownAsync());
        var reporters = await county.GetAsync($"{Api}/duty-report-call/reporters?ids={branches[0]}&ids={branches[1]}");
        var call = await county.CallAsync("2026-H2", "2026-11-18", branches);
        Assert.Equal(reporters["total"]!.GetValue<int>(), call["total"]!.GetValue<int>());
        Assert.Equal(call["total"]!.GetValue<int>(), (await county.PostAsync($"{Api}/duty-report-call/{call.Id()}/remind"))["reminded"]!.GetValue<int>());
        await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<DutyReportReminders>().RemindDueAsync(new DateOnly(2026, 11, 30), default));
        Assert.Equal(call["total"]!.GetValue<int>(), (await county.GetAsync($"{Api}/duty-report?callId={call.Id()}"))["totalCount"]!.GetValue<int>());
        await county.RefusedAsync(HttpMethod.Post, "duty-report-call", new { name = "迟了", period = "2026", fileBy = "2026-11-01", basis = "x", reporters = new { ids = branches } }, HttpStatusCode.BadRequest);
        using var dissolved = await county.Http.PostAsync($"/api/hierarchy/organization/{branches[0]}/dissolve", JsonContent.Create(new { on = "2026-11-18" }));
        Assert.Contains("Assessments:OpenDutyReports", await dissolved.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_begin_the_same_report_at_once_one_has_it()
    {
        var other = await factory.SignInAsync(PartyOrgFactory.Yunling, "township2");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => other.Http.PostAsync($"{Api}/duty-report", JsonContent.Create(new { period = "2024" }))));
        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.All(answers.Where(a => !a.IsSuccessStatusCode), a => Assert.Equal(Conflict, a.StatusCode));
    }

    private static async Task AssertEveryFigureLeadsToWhatItCountsAsync(Session secretary, JsonNode draft, Guid branch)
    {
        Assert.NotEmpty(draft.FiguresOf());
        Assert.All(draft.FiguresOf(), f => Assert.StartsWith("/", f.Text("link"), StringComparison.Ordinal));
        var records = draft.FiguresOf().Where(f => f.Text("source") == "dutyRecords").ToList();
        Assert.NotEmpty(records);
        foreach (var figure in records)
        {
            var counted = await secretary.GetAsync($"{Api}/duty-record?{figure.Text("link").Split('?')[1]}&maxResultCount=1");
            Assert.Equal(figure["value"]!.GetValue<decimal>(), counted["totalCount"]!.GetValue<decimal>());
        }

        foreach (var entry in draft.FiguresOf().Where(f => f.Text("source") is "problem" or "task"))
        {
            var path = entry.Text("link").Replace("/three-lists/problems", "/three-lists/problem", StringComparison.Ordinal).Replace("/three-lists/tasks", "/three-lists/work-task", StringComparison.Ordinal);
            Assert.Equal(branch, (await secretary.GetAsync($"/api{path}"))["organizationId"]!.GetValue<Guid>());
        }
    }

    private static async Task AssertPrintedAsync(Session session, Guid id, params string[] texts)
    {
        var printed = await PrintedDocument.GetAsync(session, $"{Api}/duty-report/{id}/document", "duty-report", Ending.Name);
        Assert.All(texts, text => Assert.Contains(text, printed, StringComparison.Ordinal));
    }

    private Task<(decimal OnTime, decimal Superior, decimal Missing, decimal Published)> FiguresAsync(Guid organization, string period) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var reader = services.GetRequiredService<IMetricReader>();
        async Task<decimal> Of(string metric) => (await reader.GetAsync(metric, [organization], MetricPeriod.Parse(period))).GetValueOrDefault(organization, -1);
        return (await Of(DutyReportMetrics.OnTimeRate), await Of(DutyReportMetrics.Superior), await Of(DutyReportMetrics.Missing), await Of(DutyReportMetrics.PublishedRate));
    });

    private async Task<(Session Town, Session Secretary)> PeopleAsync() =>
        (await factory.SignInAsync(PartyOrgFactory.Yunling, "township"), await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"));
}
