using System.Text;

namespace PartyOrg.Platform.Documents;

/// <summary>
/// A .csv that Excel opens as it is meant: UTF-8 with its mark, and an apostrophe before whatever a spreadsheet would take for a formula
/// (or for such an apostrophe), which <see cref="TableReader"/> takes away again.
/// </summary>
public sealed class CsvWriter(Stream output) : TableWriter
{
    private const string Dangerous = "=+-@\t\r\n'＝＋－＠";

    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public override void WriteRow(params IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            _writer.Write(cells[i] is string text ? Quoted(Defused(text)) : TextOf(cells[i]));
        }

        _writer.WriteLine();
    }

    public override void Dispose() => _writer.Dispose();

    private static string Defused(string text) => text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
