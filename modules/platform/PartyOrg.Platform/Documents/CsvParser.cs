using System.Text;

namespace PartyOrg.Platform.Documents;

/// <summary>RFC 4180, with the separator that the first line uses most (comma, semicolon or tab), and without the apostrophe that <see cref="CsvWriter"/> puts before dangerous texts.</summary>
internal static class CsvParser
{
    public static IEnumerable<IReadOnlyList<object?>> Parse(string text)
    {
        var separator = SeparatorOf(text);
        var (row, cell, quoted) = (new List<object?>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (quoted || (c != separator && c is not ('\r' or '\n')))
            {
                cell.Append(c);
            }
            else
            {
                row.Add(Take(cell));
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                if (c != separator)
                {
                    yield return row;
                    row = [];
                }
            }
        }

        row.Add(Take(cell));
        yield return row;
    }

    private static string? Take(StringBuilder cell)
    {
        var text = cell.Length == 0 ? null : cell[0] == '\'' ? cell.ToString(1, cell.Length - 1) : cell.ToString();
        cell.Clear();
        return text;
    }

    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return ",;\t".MaxBy(s => first.Count(c => c == s));
    }
}
