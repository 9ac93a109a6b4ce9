using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using static PartyOrg.Platform.Documents.OfficialLayout;

namespace PartyOrg.Platform.Documents;

/// <summary>Where a name and the day below it stand (GB/T 9704, 7.3.5): measured from the right edge of the text, in characters of body type.</summary>
internal static class OfficialSignature
{
    private const decimal DateFromRight = 4;
    private const decimal NameFromRight = 2;

    /// <summary>With a seal: the name is centred over the date, so that the seal presses both. A name that would leave the text on the right moves both inwards.</summary>
    public static IEnumerable<Paragraph> Sealed(string name, string date)
    {
        var half = (WidthOf(name) - WidthOf(date)) / 2;
        var dateFromRight = Math.Max(DateFromRight, half);
        return [Line(name, dateFromRight - half, keepNext: true), Line(date, dateFromRight, keepNext: false)];
    }

    /// <summary>Without one: the date begins two characters to the right of the name; where it is the longer one, it is the date that stands two from the edge.</summary>
    public static IEnumerable<Paragraph> Unsealed(string name, string date)
    {
        var (nameWidth, dateWidth) = (WidthOf(name), WidthOf(date));
        var nameFromRight = Math.Max(NameFromRight, NameFromRight + 2 + dateWidth - nameWidth);
        return [Line(name, nameFromRight, keepNext: true), Line(date, nameFromRight + nameWidth - 2 - dateWidth, keepNext: false)];
    }

    public static Paragraph Blank() => Paragraph("", new ParagraphProperties { KeepNext = new KeepNext() }, BodyFont, BodySize);

    private static Paragraph Line(string text, decimal fromRight, bool keepNext)
    {
        var indentation = new Indentation { Right = ((int)(fromRight * CharacterPitch)).ToString(CultureInfo.InvariantCulture) };
        var properties = new ParagraphProperties { KeepNext = keepNext ? new KeepNext() : null, Indentation = indentation, Justification = new Justification { Val = JustificationValues.Right } };
        return Paragraph(text, properties, BodyFont, BodySize);
    }

    /// <summary>Latin letters and digits are half as wide.</summary>
    private static decimal WidthOf(string text) => text.Sum(c => char.IsAscii(c) ? 0.5m : 1);
}
