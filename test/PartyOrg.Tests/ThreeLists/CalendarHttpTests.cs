using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.ThreeLists;

public sealed class CalendarHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Calendar = "/api/three-lists/reporting-calendar";
    private const string Holidays = "/api/three-lists/holiday";

    [Fact]
    public async Task Every_county_has_the_years_table_and_a_week_explains_itself_in_both_languages()
    {
        foreach (var tenant in new[] { PartyOrgFactory.Yunling, PartyOrgFactory.Qinghe })
        {
            var county = await factory.SignInAsync(tenant, "orgdept");
            var year = (await county.GetAsync($"{Calendar}?year=2026"))["items"]!.AsArray();
            Assert.Equal((53, 12), (year.Count, year.Count(w => w!["workingDays"]!.GetValue<int>() != 5 || w["shiftedBecause"] is not null)));
        }

        var shifted = await InAsync("zh-Hans", "2026-W38");
        Assert.Equal("2026-09-20T18:00:00+08:00", (string)shifted["dueAt"]!);
        Assert.Equal("因国庆节调休，9月20日（周日）上班，是本周最后一个工作日。", (string)shifted["shiftedBecause"]!);
        Assert.Equal("Sunday 20 September is a workday that makes up for the National Day, and the last of the week.", (string)(await InAsync("en", "2026-W38"))["shiftedBecause"]!);
        Assert.Equal("10月1日（周四）起因国庆节放假，本周最后一个工作日是9月30日（周三）。", (string)(await InAsync("zh-Hans", "2026-W40"))["shiftedBecause"]!);
        var none = await InAsync("en", "2026-W08");
        Assert.Equal(("noReport", null, "The week has no working day (the Spring Festival), so nothing is reported."), ((string)none["state"]!, (string?)none["dueAt"], (string)none["shiftedBecause"]!));
        Assert.Null((await InAsync("en", "2026-W15"))["shiftedBecause"]);
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("next")]
    public async Task What_is_no_week_is_refused(string week)
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Yunling, "orgdept");
        Assert.Equal(HttpStatusCode.BadRequest, (await county.Http.GetAsync($"{Calendar}/{week}")).StatusCode);
    }

    [Fact]
    public async Task An_imported_table_reports_each_fault_by_row_and_column_and_then_brings_in_nothing()
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var faulty = await UploadAsync(county, "日期,安排,节日\n2027-01-01,放假,元旦\n2027-13-01,放假,元旦\n2027-01-02,睡觉,元旦\n2027-01-01,放假,元旦\n2027-01-03,休,\n");
        Assert.Equal([(3, "日期"), (4, "安排"), (5, "日期"), (6, "节日")], faulty["errors"]!.AsArray().Select(e => ((int)e!["row"]!, (string)e["column"]!)));
        Assert.Empty((await county.GetAsync($"{Holidays}?year=2027"))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_next_years_table_comes_in_once_and_moves_its_weeks()
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Yunling, "orgdept");
        const string table = "2027年部分节假日安排,,\n日期,类型,名称\n2027年10月1日,放假,国庆节\n2027.10.2,放假,国庆节\n";
        Assert.Equal(2, (int)(await UploadAsync(county, table, dryRun: true))["created"]!);
        Assert.Equal((2, 0), Figures(await UploadAsync(county, table)));
        Assert.Equal((0, 2), Figures(await UploadAsync(county, table)));
        Assert.Equal("2027-09-30T18:00:00+08:00", (string)(await county.GetAsync($"{Calendar}/2027-W39"))["dueAt"]!);
    }

    [Fact]
    public async Task A_day_is_edited_with_its_stamp_and_is_in_the_table_once()
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var day = await county.PostAsync(Holidays, new { date = "2026-12-25", kind = "workday", name = "县庆" });
        var id = (string)day["id"]!;
        Assert.Equal(HttpStatusCode.Conflict, (await county.Http.PostAsJsonAsync(Holidays, new { date = "2026-12-25", kind = "holiday", name = "县庆" })).StatusCode);
        var edited = await county.PutAsync($"{Holidays}/{id}", new { kind = "holiday", name = "县庆", concurrencyStamp = (string)day["concurrencyStamp"]! });
        Assert.Equal("2026-12-24T18:00:00+08:00", (string)(await county.GetAsync($"{Calendar}/2026-W52"))["dueAt"]!);
        Assert.Equal(HttpStatusCode.Conflict, (await county.Http.PutAsJsonAsync($"{Holidays}/{id}", new { kind = "holiday", name = "县庆", concurrencyStamp = (string)day["concurrencyStamp"]! })).StatusCode);
        var stranger = await factory.SignInAsync(PartyOrgFactory.Yunling, "orgdept");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.DeleteAsync($"{Holidays}/{id}")).StatusCode);
        Assert.True((await county.Http.DeleteAsync($"{Holidays}/{id}")).IsSuccessStatusCode);
        Assert.Equal("县庆", (string)edited["name"]!);
    }

    [Fact]
    public async Task A_township_reads_the_calendar_and_does_not_keep_it()
    {
        var township = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        await township.GetAsync($"{Calendar}/2026-W47");
        Assert.Equal(HttpStatusCode.Forbidden, (await township.Http.PostAsJsonAsync(Holidays, new { date = "2026-12-25", kind = "holiday", name = "县庆" })).StatusCode);
    }

    private static (int Created, int Unchanged) Figures(JsonNode result) => ((int)result["created"]!, (int)result["unchanged"]!);

    private static Task<JsonNode> UploadAsync(Session session, string csv, bool dryRun = false) =>
        session.UploadAsync($"{Holidays}/import?dryRun={dryRun.ToString().ToLowerInvariant()}", "table.csv", Encoding.UTF8.GetBytes(csv));

    private async Task<JsonNode> InAsync(string language, string week)
    {
        var county = await factory.SignInAsync(PartyOrgFactory.Yunling, "orgdept");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Calendar}/{week}") { Headers = { { "Accept-Language", language } } };
        using var answer = await county.Http.SendAsync(request);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
