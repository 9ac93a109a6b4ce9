using System.Text.RegularExpressions;

namespace PartyOrg.Platform.Documents;

/// <summary>Breaks a title that is too long for one line near its middle, and never inside a word that such titles are made of (GB/T 9704: words stay whole, lines are balanced).</summary>
public static class TitleLines
{
    private const int PerLine = 20;
    private static readonly Regex Words = ReadWords();

    public static string Of(string title)
    {
        if (title.Length <= PerLine || title.Contains('\n', StringComparison.Ordinal))
        {
            return title;
        }

        var inside = Words.Matches(title).SelectMany(word => Enumerable.Range(word.Index + 1, word.Length - 1)).ToHashSet();
        var middle = (title.Length + 1) / 2;
        var at = Enumerable.Range(1, title.Length - 1).Where(i => !inside.Contains(i)).DefaultIfEmpty(middle).MinBy(i => Math.Abs(i - middle));
        return $"{title[..at]}\n{title[at..]}";
    }

    private static Regex ReadWords()
    {
        using var reader = new StreamReader(typeof(TitleLines).Assembly.GetManifestResourceStream("title-words.txt")!);
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Regex($"[A-Za-z0-9]+|{string.Join('|', words)}", RegexOptions.NonBacktracking);
    }
}
