using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static PartyOrg.Platform.Documents.OfficialLayout;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace PartyOrg.Platform.Documents;

/// <summary>A card to be handed out: a picture (.png) above lines of text, the first of which is its heading.</summary>
public sealed record PrintedCard(byte[] Png, IReadOnlyList<string> Lines);

/// <summary>Cards side by side with dashed lines between them, to be cut apart; no card is broken over two pages.</summary>
internal static class OfficialCards
{
    public const int PerRow = 2;
    private const long PictureSide = 1_260_000; // 35 mm, in the format's units (914,400 to the inch)
    private const int TextLine = 320;

    public static Word.Table Row(MainDocumentPart main, IReadOnlyList<PrintedCard> cards, ref uint pictures)
    {
        var width = (TypeAreaWidth / PerRow).ToString(CultureInfo.InvariantCulture);
        var row = new Word.TableRow(new TableRowProperties(new CantSplit()));
        for (var i = 0; i < PerRow; i++)
        {
            var cell = new Word.TableCell(new Word.TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width }));
            cell.Append(i < cards.Count ? Content(main, cards[i], ++pictures) : [Line("", BodyFont)]);
            row.Append(cell);
        }

        return new Word.Table(
            new Word.TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = TypeAreaWidth.ToString(CultureInfo.InvariantCulture) },
                new TableBorders(
                    new Word.TopBorder { Val = BorderValues.Dashed, Size = 4 }, new Word.LeftBorder { Val = BorderValues.Dashed, Size = 4 }, new Word.BottomBorder { Val = BorderValues.Dashed, Size = 4 },
                    new Word.RightBorder { Val = BorderValues.Dashed, Size = 4 }, new Word.InsideVerticalBorder { Val = BorderValues.Dashed, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new Word.TableGrid(Enumerable.Range(0, PerRow).Select(_ => new Word.GridColumn { Width = width })),
            row);
    }

    private static IEnumerable<OpenXmlElement> Content(MainDocumentPart main, PrintedCard card, uint number)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var png = new MemoryStream(card.Png))
        {
            part.FeedData(png);
        }

        yield return Line(card.Lines[0], HeadingFont);
        yield return new Word.Paragraph(Centred(), new Word.Run(new Drawing(Inline(main.GetIdOfPart(part), number))));
        foreach (var line in card.Lines.Skip(1))
        {
            yield return Line(line, BodyFont);
        }
    }

    private static Word.Paragraph Line(string text, string font) => OfficialLayout.Paragraph(text, Centred(), font, TableSize, TextLine);

    private static Word.ParagraphProperties Centred() => new(new Justification { Val = JustificationValues.Center });

    private static Frame.Inline Inline(string part, uint number)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        return new Frame.Inline(
            new Frame.Extent { Cx = PictureSide, Cy = PictureSide },
            new Frame.DocProperties { Id = number, Name = name },
            new Graphic(new GraphicData(new Picture.Picture(
                new Picture.NonVisualPictureProperties(new Picture.NonVisualDrawingProperties { Id = number, Name = name }, new Picture.NonVisualPictureDrawingProperties()),
                new Picture.BlipFill(new Blip { Embed = part }, new Stretch(new FillRectangle())),
                new Picture.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = PictureSide, Cy = PictureSide }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
    }
}
