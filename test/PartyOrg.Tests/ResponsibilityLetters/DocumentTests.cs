using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartyOrg.Platform.Documents;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>The layout of official documents (quality, part D 1.5), read back from the file.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void The_document_is_valid_and_has_the_measures_of_official_documents()
    {
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            document.Title("目标管理责任书");
            document.Addressee("中共云岭县竹店镇委员会：");
            document.Heading("一、责任目标");
            document.Subheading("（一）责任");
            document.Text("第一段。\n第二段，其中有不可写的字符\u0001。");
            document.Table([1, 3], ["序号", "内容"], [["A1", "专题研究"], ["A2", "联系点"]]);
            document.SignatureBlocks(["下发方：", "书记："], ["责任方：", "书记："]);
            document.PageBreak();
            document.Text("第二页。");
        }

        stream.Position = 0;
        using var read = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(read).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        var section = read.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single();
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Assert.Equal((210.0, 297.0), (Millimetres(size.Width!.Value), Millimetres(size.Height!.Value)));
        Assert.Equal((37.0, 35.0, 28.0, 26.0), (Millimetres((uint)margin.Top!.Value), Millimetres((uint)margin.Bottom!.Value), Millimetres(margin.Left!.Value), Millimetres(margin.Right!.Value)));
        var lines = (size.Height!.Value - margin.Top.Value - margin.Bottom.Value) / (double)section.GetFirstChild<DocGrid>()!.LinePitch!.Value;
        Assert.Equal(22, Math.Floor(lines));
        var character = 16 + (read.MainDocumentPart.Document.Body.Descendants<Spacing>().Min(s => s.Val!.Value) / 20.0);
        Assert.Equal(28, Math.Floor((size.Width.Value - margin.Left.Value - margin.Right.Value) / 20.0 / character));
        Assert.Equal(2, read.MainDocumentPart.FooterParts.Count());
    }

    private static double Millimetres(uint twentieths) => Math.Round(twentieths / 20.0 / 72 * 25.4);
}
