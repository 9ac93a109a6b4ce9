using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static PartyOrg.Platform.Documents.OfficialLayout;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace PartyOrg.Platform.Documents;

/// <summary>Tables of official documents: ruled ones for figures, and unruled ones that put two parties' signatures side by side.</summary>
internal static class OfficialTables
{
    private const int TableLine = 400;

    public static Table Ruled(IReadOnlyList<int> widths) => new(
        new TableProperties(
            Width(TypeAreaWidth),
            new TableBorders(new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed }),
        Grid(widths));

    public static WordRow Row(IReadOnlyList<int> widths, IReadOnlyList<string> cells, string font, bool isHeading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
        {
            properties.Append(new TableHeader());
        }

        var row = new WordRow(properties);
        row.Append(cells.Select((text, i) => Cell(widths[i], Paragraph(text, CellProperties(isHeading || text.Length <= 6), font, TableSize, TableLine))));
        return row;
    }

    public static Table SideBySide(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int[] widths = [TypeAreaWidth / 2, TypeAreaWidth / 2];
        var table = new Table(new TableProperties(Width(TypeAreaWidth), new TableLayout { Type = TableLayoutValues.Fixed }), Grid(widths));
        table.Append(new WordRow(
            new TableRowProperties(new CantSplit()),
            Cell(widths[0], [.. left.Select(SignatureLine)]),
            Cell(widths[1], [.. right.Select(SignatureLine)])));
        return table;
    }

    private static Paragraph SignatureLine(string text) => Paragraph(text, new ParagraphProperties(new Justification { Val = JustificationValues.Left }), BodyFont, BodySize);

    private static ParagraphProperties CellProperties(bool isCentred) =>
        new(new Justification { Val = isCentred ? JustificationValues.Center : JustificationValues.Left }) { SnapToGrid = new SnapToGrid { Val = false } };

    private static TableCell Cell(int width, params Paragraph[] paragraphs)
    {
        var cell = new TableCell(new TableCellProperties(
            new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToString(CultureInfo.InvariantCulture) },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }));
        cell.Append(paragraphs);
        return cell;
    }

    private static TableWidth Width(int width) => new() { Type = TableWidthUnitValues.Dxa, Width = width.ToString(CultureInfo.InvariantCulture) };

    private static TableGrid Grid(IReadOnlyList<int> widths) => new(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) }));
}
