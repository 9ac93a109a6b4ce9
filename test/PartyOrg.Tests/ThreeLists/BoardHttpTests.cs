using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.ThreeLists.Weeks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>The board shows what the rows say, for any organization and week.</summary>
public sealed class BoardHttpTests(BoardHttpTests.TwoWeeks host) : IClassFixture<BoardHttpTests.TwoWeeks>
{
    private const string Board = Api + "/weekly-board";
    private const string W48 = "2026-W48";

    /// <summary>Of W47 one village's report is in and another's missing; W48 is open, with a task overdue in it.</summary>
    public sealed class TwoWeeks : PartyOrgFactory
    {
        public Guid Quiet { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await this.TurnAsync();
            var (secretary, report, task) = await this.BegunAsync("整治环境卫生");
            await secretary.SubmitAsync(await secretary.SaveAsync(report, task, 50));
            var township2 = await SignInAsync(Yunling, "township2");
            Quiet = await township2.SilentAsync();
            await township2.PostAsync($"{Api}/work-task", new { organizationId = Quiet, title = "补齐会议记录", dueOn = "2026-11-23", responsiblePerson = "王强" });
            Clock.MoveTo(Closes47.AddDays(1));
            await this.TurnAsync();
        }
    }

    [Fact]
    public async Task A_past_week_shows_who_reported_and_how_the_lists_stood_and_the_open_one_how_they_stand()
    {
        var county = await host.AgainAsync("orgdept");
        var before = await BoardAsync(county, W47);
        Assert.Equal("closed", (string)before["period"]!["state"]!);
        Assert.True((int)Child(before, "双营镇")["reports"]!["missing"]! >= 1);
        Assert.True((int)Child(before, "竹店镇")["reports"]!["onTime"]! >= 1);

        var now = await BoardAsync(county, W48);
        var red = Child(now, "双营镇");
        Assert.Equal(("red", "overdue"), ((string)red["light"]!["color"]!, (string)red["light"]!["rule"]!));
        Assert.Contains("超期", (string)red["light"]!["because"]!);
        Assert.True((int)red["tasks"]!["overdue"]! >= 1);
        Assert.True((int)red["reports"]!["pending"]! >= 1);
        Assert.Equal("red", (string)now["children"]![0]!["light"]!["color"]!);
    }

    [Fact]
    public async Task The_board_says_how_far_the_organizations_own_report_is_whatever_those_below_it_did()
    {
        var county = await host.AgainAsync("orgdept");
        var township = Child(await BoardAsync(county, W47), "竹店镇")["organizationId"]!.GetValue<Guid>();
        var village = await county.OrganizationAsync(Village);
        foreach (var (organization, week) in new[] { (township, W47), (township, W48), (village, W47), (village, W48), (host.Quiet, W47), (host.Quiet, W48) })
        {
            var report = (await county.GetAsync($"{Reports}?organizationId={organization}&week={week}"))["items"]!.AsArray().SingleOrDefault();
            var own = (await county.GetAsync($"{Board}?organizationId={organization}&week={week}"))["own"];
            Assert.Equal((string?)report?["state"], (string?)own?["reportState"]);
        }

        Assert.Equal("submitted", (string)(await county.GetAsync($"{Board}?organizationId={village}&week={W47}"))["own"]!["reportState"]!);
    }

    [Theory]
    [InlineData(W47)]
    [InlineData(W48)]
    public async Task The_top_is_the_sum_of_its_children_and_of_its_own(string week)
    {
        var county = await host.AgainAsync("orgdept");
        var board = await BoardAsync(county, week);
        foreach (var figure in new[] { "reports.onTime", "reports.late", "reports.missing", "reports.pending", "tasks.open", "tasks.overdue", "problems.open" })
        {
            var (group, name) = (figure.Split('.')[0], figure.Split('.')[1]);
            var below = board["children"]!.AsArray().Sum(c => (int)c![group]![name]!);
            Assert.True((int)board["self"]![group]![name]! >= below, figure);
        }

        var rows = (int)(await county.GetAsync($"{Reports}?week={week}&withinId={await county.RootAsync()}&maxResultCount=0"))["totalCount"]!;
        Assert.Equal(rows, ((JsonObject)board["self"]!["reports"]!).Where(f => f.Key is "onTime" or "late" or "missing" or "pending").Sum(f => (int)f.Value!));
    }

    [Fact]
    public async Task From_the_county_to_a_villages_line_it_is_three_clicks()
    {
        var county = await host.AgainAsync("orgdept");
        var township = Child(await BoardAsync(county, W47), "竹店镇")["organizationId"]!.GetValue<Guid>();
        var village = (await county.GetAsync($"{Board}?organizationId={township}&week={W47}"))["children"]!.AsArray().First(c => (int)c!["reports"]!["onTime"]! == 1 && (string)c["name"]! is var n && n.Contains("金湖村", StringComparison.Ordinal))!;
        var lines = await county.GetAsync($"{Api}/report-line?week={W47}&withinId={village["organizationId"]}");
        var line = lines["items"]!.AsArray().Single(l => (string)l!["taskTitle"]! == "整治环境卫生")!;
        Assert.Equal((50, "已召开支委会研究", "green"), ((int)line["progress"]!, (string)line["done"]!, (string)line["light"]!["color"]!));
        foreach (var color in new[] { "red", "yellow", "green" })
        {
            var found = await county.GetAsync($"{Api}/report-line?week={W47}&withinId={await county.RootAsync()}&light={color}&maxResultCount=1000");
            Assert.All(found["items"]!.AsArray(), l => Assert.Equal(color, (string)l!["light"]!["color"]!));
        }
    }

    [Fact]
    public async Task Trend_reds_dispatch_and_metrics_agree_with_the_board()
    {
        var county = await host.AgainAsync("orgdept");
        var root = await county.RootAsync();
        var board = await BoardAsync(county, W47);
        var trend = (await county.GetAsync($"{Board}/trend?organizationId={root}&week={W48}&weeks=2"))["items"]!.AsArray();
        Assert.Equal([W47, W48], trend.Select(w => (string)w!["week"]!));
        Assert.Equal((int)board["self"]!["reports"]!["missing"]!, (int)trend[0]!["missing"]!);
        var (onTime, late, missing) = ((int)trend[0]!["onTime"]!, (int)trend[0]!["late"]!, (int)trend[0]!["missing"]!);
        Assert.Equal(Math.Round((decimal)onTime / (onTime + late + missing), 4), (decimal)trend[0]!["onTimeRate"]!);
        var reds = (await county.GetAsync($"{Board}/reds?organizationId={root}&week={W48}"))["items"]!.AsArray();
        Assert.InRange(reds.Count, 1, 10);
        Assert.All(reds, r => Assert.NotEqual("green", (string)r!["light"]!["color"]!));
        var dispatch = await county.GetAsync($"{Board}/dispatch?organizationId={root}&quarter=2026-Q4");
        Assert.Equal((int)dispatch["total"]!["reportsDue"]!, (int)dispatch["total"]!["onTime"]! + (int)dispatch["total"]!["late"]! + (int)dispatch["total"]!["missing"]!);
        var metrics = (await county.GetAsync($"/api/platform/metric?organizationId={root}&period={W47}"))["items"]!.AsArray();
        Assert.Equal(Math.Round(100m * onTime / (onTime + late + missing), 1), (decimal)metrics.Single(m => (string)m!["name"]! == "three-lists.on-time-rate")!["value"]!);
    }

    [Fact]
    public async Task The_bulletin_is_a_document_with_the_weeks_figures()
    {
        var county = await host.AgainAsync("orgdept");
        using var answer = await county.Http.GetAsync($"{Board}/bulletin?organizationId={host.Quiet}&week={W48}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var text = await reader.ReadToEndAsync();
        Assert.Contains("2026年第48周三张清单工作情况的通报", System.Text.RegularExpressions.Regex.Replace(text, "<[^>]+>", ""), StringComparison.Ordinal);
        Assert.Contains("补齐会议记录", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_township_sees_its_own_board_and_no_siblings()
    {
        var (county, township) = (await host.AgainAsync("orgdept"), await host.AgainAsync("township"));
        var own = Child(await BoardAsync(county, W48), "竹店镇")["organizationId"]!.GetValue<Guid>();
        Assert.NotEmpty((await township.GetAsync($"{Board}?organizationId={own}&week={W48}"))["children"]!.AsArray());
        foreach (var part in new[] { "", "/trend", "/reds", "/bulletin" })
        {
            using var answer = await township.Http.GetAsync($"{Board}{part}?organizationId={host.Quiet}&week={W48}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        var stranger = await Session.SignInAsync(host, PartyOrgFactory.Qinghe, "orgdept", PartyOrgFactory.Password);
        using var foreign = await stranger.Http.GetAsync($"{Board}?organizationId={own}&week={W48}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Who_has_to_report_or_review_finds_it_on_the_home_page()
    {
        var secretary = await host.AgainAsync("secretary");
        var items = (await secretary.GetAsync("/api/administration/to-do"))["items"]!.AsArray();
        Assert.Contains(items, i => (string)i!["kind"]! == "weekly-report" && ((string)i["link"]!).Contains(W48, StringComparison.Ordinal));
        var township = await host.AgainAsync("township");
        Assert.Contains((await township.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), i => (string)i!["kind"]! == "report-review");
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

    private static async Task<JsonNode> BoardAsync(Session county, string week) => await county.GetAsync($"{Board}?organizationId={await county.RootAsync()}&week={week}");

    private static JsonNode Child(JsonNode board, string name) => board["children"]!.AsArray().First(c => ((string)c!["name"]!).Contains(name, StringComparison.Ordinal))!;
}
