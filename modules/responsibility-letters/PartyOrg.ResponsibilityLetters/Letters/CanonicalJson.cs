using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>
/// One text for one meaning, so that a hash can be recomputed anywhere: RFC 8785 (JSON Canonicalization Scheme), restricted to strings, integers, booleans,
/// arrays and objects, over text in composed form (NFC), which 8785 leaves open. Members that are null are left out.
/// </summary>
internal static class CanonicalJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '"', '\\']);

    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                WriteList(text, '{', '}', members.Where(m => m.Value is not null).OrderBy(m => m.Key, StringComparer.Ordinal), member =>
                {
                    WriteString(text, member.Key);
                    text.Append(':');
                    Write(text, member.Value!);
                });
                break;
            case JsonArray items:
                WriteList(text, '[', ']', items, item => Write(text, item ?? throw new ArgumentException("A canonical array has no nulls.")));
                break;
            default:
                WriteValue(text, node.AsValue());
                break;
        }
    }

    private static void WriteList<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteValue(StringBuilder text, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            case JsonValueKind.Number when long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            default: // fractions print differently from language to language
                throw new ArgumentException($"{value.ToJsonString()} has no canonical form; write it as a string.");
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        var composed = value.IsNormalized(NormalizationForm.FormC) ? value : value.Normalize(NormalizationForm.FormC);
        text.Append('"');
        if (composed.AsSpan().IndexOfAny(Escaped) < 0)
        {
            text.Append(composed);
        }
        else
        {
            WriteEscaped(text, composed);
        }

        text.Append('"');
    }

    private static void WriteEscaped(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
    }
}
