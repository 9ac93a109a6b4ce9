using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Problems;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

public sealed class LedgerTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const int Rows = 2000;
    private const string TownName = "中共云岭县竹店镇委员会";

    private static readonly object?[] Header = ["序号", "存在问题", "整改措施", "责任单位", "责任人", "整改时限", "进展情况", "是否销号"];

    [Fact]
    public async Task A_ledger_comes_in_once_is_edited_by_importing_it_again_and_goes_out_as_it_came()
    {
        var county = await factory.OrganizationDepartmentAsync();
        object?[][] rows = [Header, [1, "党费收缴不及时", "按月收缴", TownName, "李明", "2026年12月20日", "正在整改", "否"], [2, "阵地标识陈旧", "更换标识", TownName, "王强", new DateOnly(2026, 6, 30), "已更换", "是"]];
        AssertResult((2, 0, 0, 0), await ImportAsync(county, rows, dryRun: true));
        AssertResult((2, 0, 0, 0), await ImportAsync(county, rows));
        AssertResult((0, 0, 2, 0), await ImportAsync(county, rows));
        var townId = await county.TownAsync();
        var exported = await county.Http.GetByteArrayAsync($"{Api}/ledger/export?withinId={townId}");
        var lines = TableReader.Read(new MemoryStream(exported))[0].Rows;
        Assert.Equal(["序号", "问题", "整改措施", "责任单位", "责任人", "整改时限", "进展情况", "是否销号"], lines[0].Cells.Select(CellText.Of));
        var problems = lines.Skip(1).Select(l => CellText.Of(l.Cells.ElementAt(1))).ToList();
        Assert.Contains("党费收缴不及时", problems);
        Assert.Contains("阵地标识陈旧", problems);
        AssertResult((0, 0, lines.Count - 1, 0), await county.UploadAsync($"{Api}/ledger/import?dryRun=true", "ledger.xlsx", exported));

        rows[1][5] = "2026.12.31";
        AssertResult((0, 1, 1, 0), await ImportAsync(county, rows));
        var problem = Assert.Single((await county.GetAsync($"{Api}/problem?filter={Uri.EscapeDataString("党费收缴")}"))["items"]!.AsArray(), p => p!.Text("title") == "党费收缴不及时")!;
        Assert.Equal(("2026-12-31", "李明"), (problem.Text("dueOn"), problem.Text("responsiblePerson")));
        Assert.Equal(["import", "update"], (await county.GetAsync($"{Api}/problem/{problem.Id()}"))["history"]!.AsArray().Select(h => h!.Text("deed")));

        rows[1][7] = "是";
        Assert.Equal(2, Assert.Single((await ImportAsync(county, rows))["errors"]!.AsArray())!["row"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_long_ledger_is_brought_in_by_a_job_that_says_how_far_it_is()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var rows = Enumerable.Range(1, 1200).Select(i => new object?[] { i, $"历年旧账{i}", "措施", TownName, "李明", "2026-12-20", "", "否" }).Prepend(Header).ToList();
        var before = await CountAsync();
        AssertResult((1200, 0, 0, 0), await ImportAsync(county, rows, dryRun: true));
        var job = await county.FinishedAsync((await ImportAsync(county, rows)).Text("jobId"));
        Assert.Equal((1200, 1200), (job["done"]!.GetValue<int>(), job["total"]!.GetValue<int>()));
        AssertResult((1200, 0, 0, 0), job["result"]!);
        Assert.Equal(before + 1200, await CountAsync());
        AssertResult((0, 0, 1200, 0), await ImportAsync(county, rows));
    }

    /// <summary>D10: every planted error is found by row and column, nothing is written, and the dry run says the same.</summary>
    [Fact]
    public async Task Of_many_rows_with_planted_errors_each_error_is_named_and_none_is_written()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var rows = new List<object?[]> { Header };
        rows.AddRange(Enumerable.Range(1, Rows).Select(i => new object?[] { i, $"批量问题{i}", "措施", TownName, "李明", "2026-12-20", "", "否" }));
        var planted = new SortedDictionary<int, string>();
        void Plant(int row, int column, object? value)
        {
            rows[row][column] = value;
            planted[row + 1] = Header[column]!.ToString()!;
        }

        for (var i = 0; i < 8; i++)
        {
            Plant((i * 200) + 7, 1, "");
            Plant((i * 200) + 31, 3, "没有这个支部");
            Plant((i * 200) + 53, 5, "下个月");
            Plant((i * 200) + 71, 7, "差不多");
        }

        Plant(1900, 5, null);
        Plant(1901, 1, "批量问题5");
        Plant(1902, 4, new string('长', 65));
        Plant(1903, 1, new string('长', 201));
        Plant(1904, 3, "");
        Assert.Equal(37, planted.Count);

        var before = await CountAsync();
        var rehearsed = await ImportAsync(county, rows, dryRun: true);
        var done = await ImportAsync(county, rows);
        Assert.Equal(rehearsed.ToJsonString(), done.ToJsonString());
        Assert.Equal(planted.Select(p => (p.Key, p.Value)), done["errors"]!.AsArray().Select(e => (e!["row"]!.GetValue<int>(), e.Text("column"))));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_ledger_reaches_no_further_than_its_importers_scope_and_strikes_off_nothing_of_their_own()
    {
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var faults = (await ImportAsync(town, [Header, [1, "别镇问题", "", "中共云岭县双营镇委员会", "李明", "2026-12-20", "", "否"], [2, "本镇旧账", "", TownName, "李明", "2026-05-20", "", "是"]]))["errors"]!.AsArray();
        Assert.Equal([(2, "责任单位"), (3, "是否销号")], faults.Select(f => (f!["row"]!.GetValue<int>(), f.Text("column"))));
    }

    private Task<int> CountAsync() => factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IRepository<Problem>>().Query.CountAsync());

    private static Task<JsonNode> ImportAsync(Session session, IReadOnlyList<object?[]> rows, bool dryRun = false)
    {
        using var file = new MemoryStream();
        using (var sheet = new SpreadsheetWriter(file, "台账"))
        {
            foreach (var row in rows)
            {
                sheet.WriteRow(row);
            }
        }

        return session.UploadAsync($"{Api}/ledger/import?dryRun={dryRun}", "台账.xlsx", file.ToArray());
    }

    private static void AssertResult((int Created, int Updated, int Unchanged, int Errors) expected, JsonNode result) =>
        Assert.Equal(expected, (result["created"]!.GetValue<int>(), result["updated"]!.GetValue<int>(), result["unchanged"]!.GetValue<int>(), result["errors"]!.AsArray().Count));
}
