using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyOrg.Platform.Web;

/// <summary>
/// The rule for every text that comes in: composed characters (NFC), so that what looks the same is the same, and neither U+0000, which PostgreSQL cannot store,
/// nor halves of surrogate pairs, which no encoding can.
/// </summary>
internal sealed class SafeStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException e) // a lone surrogate written as \uD800
        {
            throw new JsonException("The text is not valid Unicode.", e);
        }

        return IsSafe(text) ? text.Normalize(NormalizationForm.FormC) : throw new JsonException("The text has a character that cannot be stored.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public static bool IsSafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i]))))
            {
                return false;
            }
        }

        return true;
    }
}
