using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyOrg.Platform.Documents;

/// <summary>An .xlsx of one sheet, streamed: every cell is a number or an inline string, never a formula.</summary>
public sealed class SpreadsheetWriter : TableWriter
{
    private const int MaxSheetNameLength = 31;

    private readonly SpreadsheetDocument _document;
    private readonly OpenXmlWriter _sheet;

    /// <param name="output">Readable and seekable; left open.</param>
    /// <param name="sheetName">What the tab says.</param>
    /// <param name="widths">The columns' widths in characters, as far as given.</param>
    public SpreadsheetWriter(Stream output, string sheetName, params IReadOnlyList<double> widths)
    {
        _document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = _document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SafeSheetName(sheetName) }));
        _sheet = OpenXmlWriter.Create(sheet);
        _sheet.WriteStartElement(new Worksheet());
        if (widths.Count > 0)
        {
            _sheet.WriteElement(new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        }

        _sheet.WriteStartElement(new SheetData());
    }

    public override void WriteRow(params IReadOnlyList<object?> cells)
    {
        _sheet.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            _sheet.WriteElement(ToCell(cell));
        }

        _sheet.WriteEndElement();
    }

    public override void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _document.Dispose();
    }

    private static Cell ToCell(object? value) => value switch
    {
        null or "" => new Cell(),
        int or long or decimal or double => new Cell { CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Storable(TextOf(value)!)) { Space = SpaceProcessingModeValues.Preserve }) },
    };

    /// <summary>XML 1.0 has no way to write most control characters.</summary>
    private static string Storable(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));

    private static string SafeSheetName(string name)
    {
        var safe = string.Concat(name.Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal)));
        return safe.Length <= MaxSheetNameLength ? safe : safe[..MaxSheetNameLength];
    }
}
