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
    private bool _beginsPage;

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
    public void Title(string text) => Write(Paragraph(
        TitleLines.Of(text), new ParagraphProperties(new Justification { Val = JustificationValues.Center }) { SnapToGrid = new SnapToGrid { Val = false } }, TitleFont, TitleSize)); // else its type, higher than a line of the grid, takes two

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
        WriteTable(table);
    }

    /// <summary>Cards to be cut apart, two in a row: a picture (.png) above lines of text.</summary>
    public void Cards(IReadOnlyList<PrintedCard> cards)
    {
        foreach (var row in cards.Chunk(OfficialCards.PerRow))
        {
            WriteTable(OfficialCards.Row(_document.MainDocumentPart!, row, ref _pictures));
        }
    }

    /// <summary>The two parties' places to sign, side by side, kept on one page.</summary>
    public void SignatureBlocks(IReadOnlyList<string> left, IReadOnlyList<string> right) => WriteTable(OfficialTables.SideBySide(left, right));

    /// <summary>Who issued it and when, with room for the seal: its top comes to lie within one line of the text.</summary>
    public void SealedBy(string organization, string date) => Write([OfficialSignature.Blank(), OfficialSignature.Blank(), .. OfficialSignature.Sealed(organization, date)]);

    /// <summary>Who wrote it and when, where no seal is set: a line below the text.</summary>
    public void SignedBy(string name, string date) => Write([OfficialSignature.Blank(), .. OfficialSignature.Unsealed(name, date)]);

    /// <summary>Begins an annex: on a new page its mark, flush in 黑体, and on the third line its title.</summary>
    public void Annex(string mark, string title)
    {
        PageBreak();
        Write(Paragraph(mark, new ParagraphProperties(), HeadingFont, BodySize));
        Blank();
        Title(title);
    }

    /// <summary>A remark in small type, flush left.</summary>
    public void Note(string text) => Write(Paragraph(text, new ParagraphProperties(new Justification { Val = JustificationValues.Left }), BodyFont, TableSize));

    /// <summary>What comes next begins a page: as a property of it, since a paragraph for the break alone would leave its own empty line on top of the new page.</summary>
    public void PageBreak() => _beginsPage = true;

    public void Dispose()
    {
        _body.WriteElement(_section);
        _body.WriteEndElement();
        _body.WriteEndElement();
        _body.Dispose();
        _document.Dispose();
    }

    private void Write(params IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            Begin(paragraph);
            _body.WriteElement(paragraph);
        }
    }

    private void WriteTable(Table table)
    {
        Begin(table.Descendants<Paragraph>().First());
        _body.WriteElement(table);
    }

    private void Begin(Paragraph first)
    {
        if (_beginsPage)
        {
            first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        _beginsPage = false;
    }

    private static Paragraph Indented(string text, string font) =>
        Paragraph(text, new ParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = (2 * BodySize * 10).ToString(System.Globalization.CultureInfo.InvariantCulture) }), font, BodySize);
}
