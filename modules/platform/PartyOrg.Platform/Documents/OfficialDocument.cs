using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static PartyOrg.Platform.Documents.OfficialLayout;
using WordSettings = DocumentFormat.OpenXml.Wordprocessing.Settings;

namespace PartyOrg.Platform.Documents;

/// <summary>
/// A .docx in the layout of official documents (with reference to GB/T 9704-2012): A4, 22 lines of 28 characters, page numbers outside. Written paragraph by paragraph, so that
/// a thousand letters need no more memory than one. No font is embedded; where the ones named first are missing, the word processor takes those named after them.
/// </summary>
public sealed class OfficialDocument : IDisposable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly WordprocessingDocument _document;
    private readonly OpenXmlWriter _body;
    private readonly SectionProperties _section;
    private uint _pictures;

    /// <param name="output">Readable and seekable; left open.</param>
    public OfficialDocument(Stream output)
    {
        _document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = _document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        main.AddNewPart<FontTablePart>().Fonts = FontTable();
        main.AddNewPart<DocumentSettingsPart>().Settings = new WordSettings(new EvenAndOddHeaders(), new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress });
        _section = Section(main.GetIdOfPart(Footer(main, JustificationValues.Right)), main.GetIdOfPart(Footer(main, JustificationValues.Left)));
        _body = OpenXmlWriter.Create(main);
        _body.WriteStartElement(new Document());
        _body.WriteStartElement(new Body());
    }

    /// <summary>Centred, 小标宋 2号; broken where the text has a line break, or else, when it is too long for one line, in the middle.</summary>
    public void Title(string text) => Write(Paragraph(TitleLines.Of(text), new ParagraphProperties(new Justification { Val = JustificationValues.Center }), TitleFont, TitleSize));

    /// <summary>A centred line in body type, such as the number below the title.</summary>
    public void Centred(string text) => Write(Paragraph(text, new ParagraphProperties(new Justification { Val = JustificationValues.Center }), BodyFont, BodySize));

    public void Blank(int lines = 1)
    {
        for (var i = 0; i < lines; i++)
        {
            Write(Paragraph("", new ParagraphProperties(), BodyFont, BodySize));
        }
    }

    /// <summary>To whom it is addressed: flush left.</summary>
    public void Addressee(string text) => Write(Paragraph(text, new ParagraphProperties(), BodyFont, BodySize));

    /// <summary>A heading of the first level, 黑体.</summary>
    public void Heading(string text) => Write(Indented(text, HeadingFont));

    /// <summary>A heading of the second level, 楷体.</summary>
    public void Subheading(string text) => Write(Indented(text, SubheadingFont));

    /// <summary>A paragraph of the text: the first line indented by two characters, the rest flush. Line breaks begin new paragraphs.</summary>
    public void Text(string text)
    {
        foreach (var part in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Write(Indented(part, BodyFont));
        }
    }

    /// <summary>A table over the full width; <paramref name="shares"/> are the columns' widths as parts of it. The heading is repeated on each page, and no row is broken.</summary>
    public void Table(IReadOnlyList<int> shares, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string>> rows)
    {
        var widths = shares.Select(s => s * TypeAreaWidth / shares.Sum()).ToList();
        var table = OfficialTables.Ruled(widths);
        table.Append(OfficialTables.Row(widths, heading, HeadingFont, isHeading: true));
        table.Append(rows.Select(row => OfficialTables.Row(widths, row, BodyFont, isHeading: false)));
        _body.WriteElement(table);
    }

    /// <summary>Cards to be cut apart, two in a row: a picture (.png) above lines of text.</summary>
    public void Cards(IReadOnlyList<PrintedCard> cards)
    {
        foreach (var row in cards.Chunk(OfficialCards.PerRow))
        {
            _body.WriteElement(OfficialCards.Row(_document.MainDocumentPart!, row, ref _pictures));
        }
    }

    /// <summary>The two parties' places to sign, side by side, kept on one page.</summary>
    public void SignatureBlocks(IReadOnlyList<string> left, IReadOnlyList<string> right) => _body.WriteElement(OfficialTables.SideBySide(left, right));

    /// <summary>A remark in small type, flush left.</summary>
    public void Note(string text) => Write(Paragraph(text, new ParagraphProperties(new Justification { Val = JustificationValues.Left }), BodyFont, TableSize));

    public void PageBreak() => Write(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    public void Dispose()
    {
        _body.WriteElement(_section);
        _body.WriteEndElement();
        _body.WriteEndElement();
        _body.Dispose();
        _document.Dispose();
    }

    private void Write(Paragraph paragraph) => _body.WriteElement(paragraph);

    private static Paragraph Indented(string text, string font) =>
        Paragraph(text, new ParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = (2 * BodySize * 10).ToString(System.Globalization.CultureInfo.InvariantCulture) }), font, BodySize);
}
