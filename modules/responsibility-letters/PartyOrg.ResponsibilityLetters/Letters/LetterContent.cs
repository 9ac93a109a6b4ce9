using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>
/// The text of letters, once for all that say the same: canonical JSON and its SHA-256. It is inserted and never changed,
/// so three thousand letters of one campaign share one row, and a letter whose shares differ has its own.
/// </summary>
[Platform.Auditing.DisableAuditing]
internal sealed class LetterContent : Entity, IMultiTenant
{
    public const int HashLength = 64;

    private LetterContent() { }

    private LetterContent(string canonical) => (Canonical, Hash) = (canonical, HashOf(canonical));

    public Guid TenantId { get; private set; }
    public string Hash { get; private set; } = null!;
    public string Canonical { get; private set; } = null!;

    public static LetterContent Of(LetterText text) => new(CanonicalJson.Write(JsonSerializer.SerializeToNode(text, LetterJson.Options)!));

    public LetterText Read() => JsonSerializer.Deserialize<LetterText>(Canonical, LetterJson.Options)!;

    /// <summary>Whether the text is still the one that its hash was taken of.</summary>
    public bool IsIntact => HashOf(Canonical) == Hash;

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>How letters are written as JSON: figures as strings, so that they have a canonical form.</summary>
internal static class LetterJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new DecimalAsText() },
    };

    private sealed class DecimalAsText : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            decimal.Parse(reader.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("0.####", CultureInfo.InvariantCulture));
    }
}
