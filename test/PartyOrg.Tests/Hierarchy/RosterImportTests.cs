using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Documents;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Organizations;

/// <summary>Each test has a database of its own, whose second county is a committee and nothing else.</summary>
public sealed class RosterImportTests(ITestOutputHelper output) : PartyOrgFactory
{
    private const string List = "/api/hierarchy/organization";

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_does_nothing()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        Assert.Equal((647, 1, 0, 0), (await session.ImportAsync(Rosters.Sample(Qinghe), dryRun: true)).Counts());
        Assert.Equal(1, (int)(await session.GetAsync(List))["totalCount"]!);
    }

    [Fact]
    public async Task The_sample_is_imported_whole_and_the_second_time_changes_nothing()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        Assert.Equal((647, 1, 0, 0), (await session.ImportAsync(Rosters.Sample(Qinghe))).Counts());
        Assert.Equal((0, 0, 648, 0), (await session.ImportAsync(Rosters.Sample(Qinghe))).Counts());
        Assert.Equal((0, 0, 648, 0), (await session.ImportAsync(Rosters.SampleAsCsv(Qinghe))).Counts());

        var county = (await session.GetAsync(List + "/roots"))["items"]![0]!;
        var statement = await session.GetAsync($"{List}/{county["id"]}/statement?on={Clock.GetUtcNow().Year}-06-30");
        Assert.Equal((648, 327, 11608, 339), ((int)statement["organizations"]!["total"]!, (int)statement["organizations"]!["byType"]!["branch"]! + (int)statement["organizations"]!["byType"]!["jointBranch"]!, (int)statement["members"]!["full"]!, (int)statement["members"]!["probationary"]!));
        output.WriteLine((string)statement["text"]!);
        Assert.Empty(await InTenantAsync(Qinghe, s => s.GetServices<IInvariant>().First(i => i.GetType().Name == "HierarchyInvariant").CheckAsync()));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_is_exported_imports_unchanged(string format)
    {
        var session = await SignInAsync(Yunling, "orgdept");
        var file = await session.Http.GetByteArrayAsync($"{List}/export?format={format}");
        Assert.Equal((0, 0, 505, 0), (await session.ImportAsync(file)).Counts());
        Assert.Equal((0, 0, 505, 0), (await session.ImportAsync(Rosters.Sample(Yunling))).Counts());
        Assert.DoesNotContain(TableReader.Read(new MemoryStream(file))[0].Rows, r => CellText.Of(r[11]) is { Length: 11 } phone && !phone.Contains("****", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_of_the_old_kind_is_read_as_a_new_one_is()
    {
        var old = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "test/browser/files/roster.xls"));
        var session = await SignInAsync(Qinghe, "orgdept");
        Assert.Equal((3, 0, 0, 0), (await session.ImportAsync(old)).Counts());
        Assert.Equal((0, 0, 3, 0), (await session.ImportAsync(old)).Counts());

        var village = (await session.GetAsync(List + "?filter=西渡村"))["items"]![0]!;
        Assert.Equal(("2003-09-12", "2024-05-07", "沈禾"), ((string)village["establishedOn"]!, (string)village["electedOn"]!, (string)village["secretaryName"]!));
        using var damaged = new MultipartFormDataContent { { new ByteArrayContent(old[..3000]), "file", "roster.xls" } };
        using var refused = await session.Http.PostAsync(Rosters.ImportUrl, damaged);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task An_edited_roster_updates_what_was_edited_and_the_posts_follow()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        await session.ImportAsync(Rosters.Csv($"1,甲村支部,甲村,党支部,农村,{Rosters.Qinghe},,,2024.05.07,,张三,19900012345,30,1,", $"2,乙村支部,乙村,党支部,农村,{Rosters.Qinghe},,,,,李四,,20,0,"));
        Clock.Advance(TimeSpan.FromDays(10));
        var edited = Rosters.Csv($"1,甲村支部,甲村,党支部,农村,{Rosters.Qinghe},,,2024年5月7日,,王五,19900012346,31,1,", $"2,乙村支部,乙村,党支部,农村,{Rosters.Qinghe},,,,,李四,,20,0,");
        session = await Session.SignInAsync(this, Qinghe, "orgdept", Password);
        Assert.Equal((0, 1, 1, 0), (await session.ImportAsync(edited)).Counts());

        var village = (await session.GetAsync($"{List}?filter=甲村"))["items"]![0]!;
        Assert.Equal("王五", (string)village["secretaryName"]!);
        var posts = (await session.GetAsync($"/api/hierarchy/appointment?organizationId={village["id"]}"))["items"]!.AsArray();
        Assert.Equal(["王五|", "张三|ended"], posts.Select(p => $"{p!["personName"]}|{(p["to"] is null ? "" : "ended")}"));
        Assert.Equal("199****2346", (string)posts[0]!["phone"]!);
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_place_and_nothing_is_imported()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        var result = await session.ImportAsync(Rosters.Csv(
            $"1,好支部,,党支部,农村,{Rosters.Qinghe},,,,,,,1,0,",
            $"2,类别错,,支委会,农村,{Rosters.Qinghe},,,,,,,1,0,",
            $"3,领域错,,党支部,月球,{Rosters.Qinghe},,,,,,,1,0,",
            "4,上级错,,党支部,农村,没有的党委,,,,,,,1,0,",
            $"5,日期错,,党支部,农村,{Rosters.Qinghe},,2023.13.01,,,,,1,0,",
            $"6,人数错,,党支部,农村,{Rosters.Qinghe},,,,,,,三十,0,",
            $"7,,,党支部,农村,{Rosters.Qinghe},,,,,,,1,0,",
            $"8,好支部,,党支部,农村,{Rosters.Qinghe},,,,,,,1,0,",
            "9,圈一,,党委,农村,圈二,,,,,,,1,0,",
            "10,圈二,,党委,农村,圈一,,,,,,,1,0,",
            $"11,小组,,党小组,农村,{Rosters.Qinghe},,,,,,,1,0,",
            $"12,代码错,,党支部,农村,{Rosters.Qinghe},12345,,,,,,1,0,",
            $"13,无书记,,党支部,农村,{Rosters.Qinghe},,,,,,19900012345,1,0,",
            "14,无上级,,党支部,农村,,,,,,,,1,0,"));
        Assert.Equal((0, 0, 0), ((int)result["created"]!, (int)result["updated"]!, (int)result["unchanged"]!));
        Assert.Equal(
            ["3 组织类别 支委会", "4 所属领域 月球", "5 上级党组织 没有的党委", "6 成立日期 2023.13.01", "7 正式党员数 三十", "8 党组织全称 ", "9 党组织全称 好支部", "10 上级党组织 圈二", "11 上级党组织 圈一", $"12 上级党组织 {Rosters.Qinghe}", "13 行政区划代码 12345", "14 书记姓名 ", "15 上级党组织 "],
            result["errors"]!.AsArray().Select(e => $"{e!["row"]} {e["column"]} {e["value"]}"));
        Assert.All(result["errors"]!.AsArray(), e => Assert.NotEmpty((string)e!["message"]!));
        Assert.Equal(1, (int)(await session.GetAsync(List))["totalCount"]!);
    }

    [Fact]
    public async Task Rows_stand_in_any_order_below_titles_and_above_notes_and_are_healed()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        using var file = new MemoryStream();
        using (var sheet = new SpreadsheetWriter(file, "x"))
        {
            sheet.WriteRow("基层党组织花名册");
            sheet.WriteRow("填报单位：某某", null, "填报日期：2026年1月5日");
            sheet.WriteRow("上级党组织名称", " 党组织　全称 ", "组织类别", "领域", "届期（年）", "换届时间", "书记", "正式党员");
            sheet.WriteRow("丙村第１支部", "丙村小组", "党小组", "农村", null, null, null, 0);
            sheet.WriteRow("中共 清禾区　委员会", "丙村第1支部", "支部", " 农村 ", "５年", 45053, "李　四", "３０");
            sheet.WriteRow("中共清禾区委员会", "=SUM(A1:A9)", "党支部", "农村", 3, "2023.5.7", null, 1);
            sheet.WriteRow("合计", null, "3", null, null, null, null, 31);
            sheet.WriteRow("注：本表由各乡镇填报。");
        }

        Assert.Equal((3, 0, 0, 0), (await session.ImportAsync(file.ToArray())).Counts());
        var village = (await session.GetAsync($"{List}?filter=丙村第1支部"))["items"]![0]!;
        Assert.Equal(("李四", 30, "2023-05-07", "2028-05-07", 1), ((string)village["secretaryName"]!, (int)village["memberCount"]!, (string)village["electedOn"]!, (string)village["termDueOn"]!, (int)village["childCount"]!));
        Assert.Equal(1, (int)(await session.GetAsync($"{List}?filter={Uri.EscapeDataString("=SUM(A1:A9)")}"))["totalCount"]!);
    }

    [Fact]
    public async Task A_changed_parent_moves_the_subtree_with_all_that_belongs_to_it()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        string[] Lines(string parentOfA) => [$"1,甲镇,,党委,农村,{Rosters.Qinghe},,,,,,,0,0,", $"2,乙镇,,党委,农村,{Rosters.Qinghe},,,,,,,0,0,", $"3,甲总支,,党总支,农村,{parentOfA},,,,,,,0,0,", "4,甲支部,,党支部,农村,甲总支,,,,,张三,,5,0,"];
        await session.ImportAsync(Rosters.Csv(Lines("甲镇")));
        Assert.Equal((0, 1, 3, 0), (await session.ImportAsync(Rosters.Csv(Lines("乙镇")))).Counts());
        var branch = (await session.GetAsync($"{List}?filter=甲支部"))["items"]![0]!;
        Assert.Equal("00001.00002.00001.00001", (string)branch["code"]!);
        Assert.Empty(await InTenantAsync(Qinghe, s => s.GetServices<IInvariant>().First(i => i.GetType().Name == "HierarchyInvariant").CheckAsync()));
    }

    [Fact]
    public async Task A_clerk_of_a_township_imports_into_its_own_part_of_the_tree_only()
    {
        var session = await SignInAsync(Yunling, "township");
        var foreign = await session.ImportAsync(Rosters.Csv("1,新支部,,党支部,农村,中共云岭县双营镇委员会,,,,,,,1,0,"));
        Assert.Equal("上级党组织", (string)Assert.Single(foreign["errors"]!.AsArray())!["column"]!);
        var taken = await session.ImportAsync(Rosters.Csv("1,中共双营镇白庄村支部委员会,,党支部,农村,中共云岭县竹店镇委员会,,,,,,,1,0,"));
        Assert.Equal("党组织全称", (string)Assert.Single(taken["errors"]!.AsArray())!["column"]!);
        var exported = TableReader.Read(new MemoryStream(await session.Http.GetByteArrayAsync(List + "/export")))[0].Rows;
        Assert.All(exported.Skip(1), row => Assert.True(CellText.Of(row[1]).Contains("竹店镇", StringComparison.Ordinal), CellText.Of(row[1])));
        Assert.Equal(0, (int)(await session.ImportAsync(await session.Http.GetByteArrayAsync(List + "/export")))["updated"]!);
    }

    [Fact]
    public async Task Five_thousand_seven_hundred_rows_are_a_job_with_progress()
    {
        var session = await SignInAsync(Qinghe, "orgdept");
        var file = Rosters.Csv([.. Enumerable.Range(0, 57).SelectMany(t => Enumerable.Range(0, 100).Select(v => v == 0
            ? $"0,第{t}镇党委,,党委,农村,{Rosters.Qinghe},,1990-01-01,2024-05-07,5,书记{t},19900010000,0,0,"
            : $"0,第{t}镇第{v}村支部,,党支部,农村,第{t}镇党委,,1990-01-01,2024-05-07,5,书记{v},19900010000,30,1,"))]);
        var watch = Stopwatch.StartNew();
        Assert.Equal((5700, 0, 0, 0), (await session.ImportAsync(file, dryRun: true)).Counts());
        output.WriteLine($"dry run: {watch.ElapsedMilliseconds} ms");
        var job = await FinishedAsync(session, (string)(await session.ImportAsync(file))["jobId"]!);
        output.WriteLine($"with the job: {watch.ElapsedMilliseconds} ms");
        Assert.Equal((5700, 5700, 5700), ((int)job["done"]!, (int)job["total"]!, (int)job["result"]!["created"]!));
        Assert.Equal((0, 0, 5700, 0), (await session.ImportAsync(file)).Counts());
    }

    private static async Task<JsonNode> FinishedAsync(Session session, string jobId)
    {
        for (var i = 0; i < 300; i++)
        {
            var job = await session.GetAsync($"/api/platform/job/{jobId}");
            if ((string)job["status"]! is "succeeded" or "failed")
            {
                Assert.Equal("succeeded", (string)job["status"]!);
                return job;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException();
    }
}
