using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyOrg.Tests.Support;

/// <summary>How a document ends: with room for a seal over name and day, signed by a person, or with neither.</summary>
public enum Ending { None, Seal, Name }

/// <summary>
/// Quality K1: what every .docx that the product prints has to keep of the layout of official documents (quality, part D 1.5), read back from the file.
/// Where <c>PARTYORG_DOCUMENTS</c> names a folder the file is kept there, for <c>test/print.sh</c> to measure its pages.
/// </summary>
public static partial class PrintedDocument
{
    private const int Character = 315;
    private const int TypeArea = 8845;

    /// <summary>Fonts with their sizes in half points: title, body, headings of both levels, remarks.</summary>
    private static readonly (string, string)[] Types = [("FZXiaoBiaoSong-B05S", "44"), ("FangSong_GB2312", "32"), ("SimHei", "32"), ("KaiTi_GB2312", "32"), ("FangSong_GB2312", "24")];

    public static async Task<string> GetAsync(Session session, string url, string name, Ending ending = Ending.None)
    {
        using var answer = await session.Http.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {(int)answer.StatusCode}");
        return Check(await answer.Content.ReadAsByteArrayAsync(), name, ending);
    }

    /// <summary>Names whatever is amiss; returns the text.</summary>
    public static string Check(byte[] document, string name, Ending ending = Ending.None, bool hasTitle = true)
    {
        if (Environment.GetEnvironmentVariable("PARTYORG_DOCUMENTS") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), document);
        }

        using var read = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var main = read.MainDocumentPart!;
        var body = main.Document.Body!;
        var lines = body.Elements<Paragraph>().ToList();
        Faults.None([
            .. new OpenXmlValidator().Validate(read).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"),
            .. OfPage(body.Elements<SectionProperties>().Single()), .. OfPageNumbers(main, body.Elements<SectionProperties>().Single()),
            .. lines.SelectMany(OfLine), .. body.Elements<Table>().SelectMany(OfTable), .. OfEnding(lines, ending),
        ]);
        var first = lines.First(l => l.InnerText.Length > 0);
        Assert.True(!hasTitle || (IsCentred(first) && TypeOf(first.Descendants<Run>().First()) == Types[0]), $"{name} does not begin with a title: {first.InnerText}");
        return body.InnerText;
    }

    private static IEnumerable<string> OfPage(SectionProperties section)
    {
        var (size, margin, grid) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!, section.GetFirstChild<DocGrid>()!);
        var millimetres = new[] { size.Width!.Value, size.Height!.Value, (uint)margin.Top!.Value, (uint)margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value }.Select(Millimetres);
        if (!millimetres.SequenceEqual([210, 297, 37, 35, 28, 26]))
        {
            yield return "the page is not A4 with the margins of official documents";
        }

        if ((size.Height.Value - margin.Top.Value - margin.Bottom.Value) / grid.LinePitch!.Value != 22)
        {
            yield return "the page does not hold 22 lines";
        }
    }

    /// <summary>SimSun of 14 points between dashes, on odd pages one character in from the right, on even ones from the left.</summary>
    private static IEnumerable<string> OfPageNumbers(MainDocumentPart main, SectionProperties section)
    {
        if (main.DocumentSettingsPart?.Settings.GetFirstChild<EvenAndOddHeaders>() is null)
        {
            yield return "odd and even pages are the same";
        }

        foreach (var (type, side) in new[] { (HeaderFooterValues.Default, JustificationValues.Right), (HeaderFooterValues.Even, JustificationValues.Left) })
        {
            var reference = section.Elements<FooterReference>().Single(f => f.Type! == type);
            var line = ((FooterPart)main.GetPartById(reference.Id!)).Footer.Elements<Paragraph>().Single();
            var indentation = line.ParagraphProperties!.Indentation!;
            if (line.ParagraphProperties.Justification!.Val! != side || (side == JustificationValues.Right ? indentation.Right : indentation.Left)?.Value != "280"
                || line.InnerText != "— 1 —" || line.Descendants<SimpleField>().Single().Instruction != "PAGE" || line.Descendants<Run>().Any(r => TypeOf(r) != ("SimSun", "28")))
            {
                yield return $"the page number of the {type} pages is not where it belongs";
            }
        }
    }

    private static IEnumerable<string> OfLine(Paragraph line)
    {
        var spacing = line.ParagraphProperties?.SpacingBetweenLines;
        if (spacing?.Line?.Value != "579" || spacing.LineRule! != LineSpacingRuleValues.Exact || spacing.Before?.Value != "0" || spacing.After?.Value != "0")
        {
            yield return $"not on the grid of lines: {line.InnerText}";
        }

        foreach (var run in line.Elements<Run>().Where(r => !Types.Contains(TypeOf(r)) || (TypeOf(r).Size == "32" && r.RunProperties!.Spacing?.Val?.Value != Character - 320)))
        {
            yield return $"{TypeOf(run)} is none of the types, or not 28 to a line: {line.InnerText}";
        }

        if (line.ParagraphProperties?.Indentation?.FirstLineChars?.Value is { } indent && indent != 200)
        {
            yield return $"not indented by two characters: {line.InnerText}";
        }
    }

    /// <summary>As wide as the text and no wider, rows whole, headings repeated, and in every cell the paragraph without which Word refuses the file.</summary>
    private static IEnumerable<string> OfTable(Table table)
    {
        var rows = table.Elements<TableRow>().ToList();
        if (table.Descendants<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)) is < TypeArea - 20 or > TypeArea
            || rows.Exists(r => r.TableRowProperties?.GetFirstChild<CantSplit>() is null) || (rows.Count > 1 && rows[0].TableRowProperties!.GetFirstChild<TableHeader>() is null)
            || table.Descendants<TableCell>().Any(c => c.LastChild is not Paragraph))
        {
            yield return $"not a table of the text's width with whole rows and filled cells: {table.InnerText}";
        }
    }

    /// <summary>The last line on the right is the day, and the one above it the name; without a leading zero in the day.</summary>
    private static IEnumerable<string> OfEnding(List<Paragraph> lines, Ending ending)
    {
        var day = lines.FindLastIndex(l => l.ParagraphProperties?.Justification?.Val is { } side && side == JustificationValues.Right);
        if (day < 1 || ending == Ending.None)
        {
            return day < 0 && ending == Ending.None ? [] : [$"ends {(day < 1 ? "without" : "with")} a signature"];
        }

        var (nameFromRight, dayFromRight) = (FromRight(lines[day - 1]), FromRight(lines[day]));
        var (nameWidth, dayWidth) = (WidthOf(lines[day - 1].InnerText), WidthOf(lines[day].InnerText));
        var isPlaced = ending == Ending.Seal
            ? dayFromRight >= 4 && nameFromRight >= 0 && Math.Abs(nameFromRight + (nameWidth / 2) - dayFromRight - (dayWidth / 2)) < 0.1
            : Math.Min(nameFromRight, dayFromRight) >= 1.99 && Math.Abs(nameFromRight + nameWidth - 2 - dayFromRight - dayWidth) < 0.1;
        var blanks = lines.Take(day - 1).Reverse().TakeWhile(l => l.InnerText.Length == 0).Count();
        return isPlaced && blanks == (ending == Ending.Seal ? 2 : 1) && Day().IsMatch(lines[day].InnerText) ? [] : [$"name and day are not where they belong: {lines[day - 1].InnerText} / {lines[day].InnerText}"];
    }

    private static double FromRight(Paragraph line) => int.Parse(line.ParagraphProperties!.Indentation!.Right!.Value!, System.Globalization.CultureInfo.InvariantCulture) / (double)Character;

    private static double WidthOf(string text) => text.Sum(c => c < 128 ? 0.5 : 1);

    private static bool IsCentred(Paragraph line) => line.ParagraphProperties!.Justification?.Val is { } side && side == JustificationValues.Center;

    private static (string Font, string Size) TypeOf(Run run) => (run.RunProperties?.RunFonts?.EastAsia?.Value ?? "", run.RunProperties?.FontSize?.Val?.Value ?? "");

    private static double Millimetres(uint twentieths) => Math.Round(twentieths / 20.0 / 72 * 25.4);

    [GeneratedRegex("^([0-9]{4}年[1-9][0-9]?月[1-9][0-9]?日|（尚未报送）)$")]
    private static partial Regex Day();
}
