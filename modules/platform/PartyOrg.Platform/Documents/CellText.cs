using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartyOrg.Platform.Documents;

/// <summary>What a cell means, however it was typed: full-width digits, stray spaces, dates in any of the usual ways.</summary>
public static partial class CellText
{
    private const int FirstSerial = 7_306; // 1920-01-01: a smaller number in a date column is a slip
    private static readonly DateTime Earliest = new(1900, 1, 1);
    private static readonly DateTime Latest = new(2200, 1, 1);

    /// <summary>The cell as text, healed; empty for nothing.</summary>
    public static string Of(object? cell) => cell switch
    {
        null => "",
        string text => Heal(text),
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    /// <summary>
    /// One way to write what people write in many: composed characters; digits and letters half-width; no control or invisible characters, no leading apostrophe;
    /// and spaces only between two half-width characters, because in Chinese they are there for looks.
    /// </summary>
    public static string Heal(string text)
    {
        if (IsSound(text))
        {
            return text;
        }

        var healed = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else if (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                var narrow = Narrow(c);
                if (space && healed.Length > 0 && char.IsAscii(healed[^1]) && char.IsAscii(narrow))
                {
                    healed.Append(' ');
                }

                healed.Append(narrow);
                space = false;
            }
        }

        return healed.ToString().TrimStart('\'').TrimStart();
    }

    /// <summary>As most cells are: nothing but Chinese characters and half-width signs without a space.</summary>
    private static bool IsSound(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((> ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF')))
            {
                return false;
            }
        }

        return text is not ['\'', ..];
    }

    /// <summary>A day from an Excel serial, <c>2023.05.07</c>, <c>2023年5月7日</c>, <c>2023/5/7</c>, <c>2023-05-07</c> or <c>20230507</c>. Null: it is none.</summary>
    public static DateOnly? AsDay(object? cell)
    {
        if (cell is DateTime date)
        {
            return InRange(date);
        }

        var text = Of(cell);
        if (WrittenDay().Match(text) is { Success: true } m)
        {
            return DateOnly.TryParseExact($"{m.Groups["y"].Value}-{m.Groups["m"].Value}-{m.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? InRange(day.ToDateTime(default)) : null;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and < 2_958_466 ? InRange(DateTime.FromOADate(serial)) : null;
    }

    /// <summary>A whole number from 0 up. Null: it is none.</summary>
    public static int? AsCount(object? cell) =>
        decimal.TryParse(Of(cell), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == Math.Truncate(number) && number <= int.MaxValue ? (int)number : null;

    private static DateOnly? InRange(DateTime date) => date >= Earliest && date < Latest ? DateOnly.FromDateTime(date) : null;

    private static char Narrow(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - 0xFEE0) : c;

    [GeneratedRegex(@"^(?<y>\d{4})(?:[.．。/／\-－年](?<m>\d{1,2})[.．。/／\-－月](?<d>\d{1,2})日?|(?<m>\d{2})(?<d>\d{2}))(?:[T ]?[0:]+)?$")]
    private static partial Regex WrittenDay();
}
