using System.Text;
using PartyOrg.Assessments.ScoreSheets;
using PartyOrg.Platform.Documents;

namespace PartyOrg.Tests.Assessments;

/// <summary>Sheets as they are found: what does not add up is told and left as printed.</summary>
public sealed class ScoreSheetTests
{
    [Fact]
    public void A_sheet_with_merged_headings_and_points_in_them_is_read_as_printed()
    {
        var sheet = Read("""
            村级综合目标管理考核计分表,,,
            考核项目,考核内容,标准分,计分办法
            班子和党风廉建设20,党的建设正常开展,6,不廉洁扣2分
            ,班子团结,4分,不团结扣1分
            ,活动室和台账,4,
            ,发展党员、党费,４,
            ,办两件以上实事,2,
            统计（30分）,及时率,7,每低3个点扣0.5分
            ,其余六项,23,
            综治,平安建设,50,
            合计,,100,
            """);
        Assert.Equal("村级综合目标管理考核计分表", sheet.Name);
        Assert.Equal([("班子和党风廉建设", 20m, 5), ("统计", 30m, 2), ("综治", null, 1)], sheet.Blocks.Select(b => (b.Name, b.HeadedPoints, b.Items.Count)));
        Assert.Equal([6m, 4m, 4m, 4m, 2m], sheet.Blocks[0].Items.Select(i => i.Points!.Value));
        Assert.Empty(sheet.Warnings());
    }

    [Fact]
    public void What_does_not_add_up_is_told_with_its_row_and_not_repaired()
    {
        var sheet = Read("""
            考核项目,考核内容,分值,扣分办法
            (一)党务工作（15分）,班子团结,10,
            ,党费收缴,5,未收缴扣5分
            ,廉洁自律,15,每起扣10分
            (二)农业工作（20分）,示范户,15,无典型户扣20分
            ,农技推广,,
            总分,,120,
            """);
        var warnings = sheet.Warnings().Select(w => (w.Row, w.Warning.Code.Split(':')[1])).ToList();
        Assert.Equal([(2, "PointsDoNotAddUp"), (5, "PointsDoNotAddUp"), (5, "SheetDeductionTooLarge"), (6, "SheetPointsMissing"), (7, "SheetTotalDiffers")], warnings);
        Assert.Equal((15m, 30m), (sheet.Blocks[0].HeadedPoints, sheet.Blocks[0].Sum));
    }

    [Fact]
    public void A_sheet_that_is_not_of_a_hundred_points_is_asked_about()
    {
        var sheet = Read("内容,分值\n学习,60\n实绩,50\n");
        Assert.Equal(["SheetNotHundred"], sheet.Warnings().Select(w => w.Warning.Code.Split(':')[1]));
    }

    [Fact]
    public void A_table_without_points_is_no_score_sheet() => Assert.Null(ScoreSheet.Read(Table("姓名,单位\n张三,县委\n")));

    private static ScoreSheet Read(string csv) => ScoreSheet.Read(Table(csv))!;

    private static TableSheet Table(string csv) => TableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)))[0];
}
