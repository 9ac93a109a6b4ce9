using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyOrg.Platform.Documents;

/// <summary>The measures of official documents, in the units of the format: twentieths of a point for lengths, half points for type sizes.</summary>
internal static class OfficialLayout
{
    // A4 with 37, 35, 28 and 26 mm leaves 156 x 225 mm for 22 lines of 28 characters.
    public const int TypeAreaWidth = 8845;
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Top = 2098;
    private const int Bottom = 1984;
    private const int Left = 1587;
    private const int Right = 1474;
    private const int FooterDistance = 1361; // the number stands 7 mm below the text
    private const int LinePitch = 579;
    public const int BodySpacing = -5; // 28 characters of 16 pt are 2 mm too wide: each gives way by a quarter of a point
    public const int CharacterPitch = 315;

    public const int TitleSize = 44; // 2号
    public const int BodySize = 32; // 3号
    public const int TableSize = 24;
    private const int PageNumberSize = 28; // 4号

    public const string TitleFont = "FZXiaoBiaoSong-B05S";
    public const string BodyFont = "FangSong_GB2312";
    public const string HeadingFont = "SimHei";
    public const string SubheadingFont = "KaiTi_GB2312";
    private const string PageNumberFont = "SimSun";

    /// <summary>What stands in where a font is missing, best first.</summary>
    private static readonly (string Font, string Alternatives)[] Stack =
    [
        (TitleFont, "STZhongsong,Source Han Serif SC,Noto Serif CJK SC"),
        (BodyFont, "FangSong,STFangsong,Noto Serif CJK SC"),
        (HeadingFont, "Source Han Sans SC,Noto Sans CJK SC"),
        (SubheadingFont, "KaiTi,STKaiti,Noto Serif CJK SC"),
        (PageNumberFont, "NSimSun,Noto Serif CJK SC"),
    ];

    public static Paragraph Paragraph(string text, ParagraphProperties properties, string font, int size, int line = LinePitch)
    {
        properties.SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = line.ToString(CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact };
        var run = new Run(Properties(font, size));
        foreach (var (index, part) in text.Split('\n').Index())
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(string.Concat(part.Where(XmlConvert.IsXmlChar))) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }

    public static RunProperties Properties(string font, int size) => new(
        new RunFonts { EastAsia = font, Ascii = font, HighAnsi = font, Hint = FontTypeHintValues.EastAsia },
        new Spacing { Val = size == BodySize ? BodySpacing : 0 },
        new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) },
        new FontSizeComplexScript { Val = size.ToString(CultureInfo.InvariantCulture) });

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { EastAsia = BodyFont, Ascii = BodyFont, HighAnsi = BodyFont },
                new FontSize { Val = BodySize.ToString(CultureInfo.InvariantCulture) },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(new Justification { Val = JustificationValues.Both })) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });

    public static Fonts FontTable() => new(Stack.Select(f => new Font(new AltName { Val = f.Alternatives }, new FontCharSet { Val = "86" }) { Name = f.Font }));

    /// <summary>Odd pages have the number on the right, even pages on the left, one character in from the edge.</summary>
    public static FooterPart Footer(MainDocumentPart main, JustificationValues side)
    {
        const string oneCharacter = "280";
        var part = main.AddNewPart<FooterPart>();
        var indentation = side == JustificationValues.Right ? new Indentation { Right = oneCharacter } : new Indentation { Left = oneCharacter };
        RunProperties Type() => Properties(PageNumberFont, PageNumberSize);
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(indentation, new Justification { Val = side }),
            new Run(Type(), new Text("\u2014 ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(Type(), new Text("1"))) { Instruction = "PAGE" },
            new Run(Type(), new Text(" \u2014") { Space = SpaceProcessingModeValues.Preserve })));
        return part;
    }

    public static SectionProperties Section(string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = FooterDistance, Gutter = 0 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch });
}
