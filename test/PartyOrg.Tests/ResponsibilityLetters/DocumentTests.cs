using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartyOrg.Platform.Documents;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>The layout of official documents (quality K1; part D 1.5), read back from the file. What the modules print is put to the same check where it is printed.</summary>
[Trait("Prints", "documents")]
public sealed class DocumentTests
{
    private const string Name = "中共云岭县竹店镇委员会";

    [Fact]
    public void A_letter_is_valid_and_has_the_measures_of_official_documents()
    {
        var text = PrintedDocument.Check(Print(document =>
        {
            document.Title("目标管理责任书");
            document.Addressee($"{Name}：");
            document.Heading("一、责任目标");
            document.Subheading("（一）责任");
            document.Text("第一段。\n第二段，其中有不可写的字符\u0001。");
            document.Table([1, 3], ["序号", "内容"], [["A1", "专题研究"], ["A2", "联系点"]]);
            document.SignatureBlocks(["下发方：", "书记："], ["责任方：", "书记："]);
            document.PageBreak();
            document.Text("第二页。");
        }), "letter");
        Assert.Contains("不可写的字符。", text, StringComparison.Ordinal);
    }

    /// <summary>The name over the day, however long either is: centred where a seal is set, else with the day two characters to the right of the name.</summary>
    [Theory]
    [InlineData("中共云岭县竹店镇委员会", "2026年11月18日")]
    [InlineData("云岭县委组织部", "2026年1月8日")]
    [InlineData("中共云岭县委党的建设工作领导小组办公室（代章）", "2026年1月8日")]
    [InlineData("王一", "2026年11月18日")]
    public void Name_and_day_stand_where_they_belong(string name, string day)
    {
        PrintedDocument.Check(Print(d => Write(d, () => d.SealedBy(name, day))), $"sealed-{name.Length}", Ending.Seal);
        PrintedDocument.Check(Print(d => Write(d, () => d.SignedBy(name, day))), $"signed-{name.Length}", Ending.Name);
        Assert.ThrowsAny<Exception>(() => PrintedDocument.Check(Print(d => Write(d, () => d.SignedBy(name, day))), "not-sealed", Ending.Seal));

        static void Write(OfficialDocument document, Action end)
        {
            document.Title("关于评定结果的通报");
            document.Text("特此通报。");
            end();
        }
    }

    [Fact]
    public void An_annex_begins_a_page_with_its_mark_and_has_its_title_on_the_third_line()
    {
        var printed = Print(document =>
        {
            document.Title("关于评定结果的公示");
            document.Text("现将评定结果予以公示。");
            document.Text("附件：评定结果名单");
            document.SealedBy(Name, "2026年11月18日");
            document.Annex("附件", "评定结果名单");
            document.Table([1, 3], ["名次", "名称"], [["1", Name]]);
        });
        PrintedDocument.Check(printed, "annex", Ending.Seal);
        using var read = WordprocessingDocument.Open(new MemoryStream(printed), isEditable: false);
        var lines = read.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        var mark = lines.FindIndex(l => l.ParagraphProperties!.PageBreakBefore is not null);
        Assert.Equal(("附件", "", "评定结果名单"), (lines[mark].InnerText, lines[mark + 1].InnerText, lines[mark + 2].InnerText));
        Assert.Equal("SimHei", lines[mark].Descendants<RunFonts>().Single().EastAsia!.Value);
        Assert.Null(lines[mark].ParagraphProperties!.Indentation);
    }

    /// <summary>Pages of nothing but text, of which <c>test/print.sh</c> counts the lines and characters.</summary>
    [Fact]
    public void Three_full_pages_are_set_on_the_grid() =>
        PrintedDocument.Check(Print(document => { document.Title("满页"); document.Text(string.Concat(Enumerable.Repeat("字", 28 * 22 * 3))); }), "full-pages");

    private static byte[] Print(Action<OfficialDocument> write)
    {
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            write(document);
        }

        return stream.ToArray();
    }
}
