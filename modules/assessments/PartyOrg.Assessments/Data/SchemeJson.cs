using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PartyOrg.Assessments.Evaluation;

namespace PartyOrg.Assessments.Data;

/// <summary>A scheme's definition as it is stored: the data format itself, read and written whole and never asked about in SQL.</summary>
internal static class SchemeJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void HasSchemeJson(this PropertyBuilder<SchemeDefinition> property) => property.HasConversion(
        new ValueConverter<SchemeDefinition, string>(value => Write(value), text => Read(text)),
        new ValueComparer<SchemeDefinition>((a, b) => Write(a!) == Write(b!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static string Write(SchemeDefinition value) => JsonSerializer.Serialize(value, Options);

    private static SchemeDefinition Read(string text) => JsonSerializer.Deserialize<SchemeDefinition>(text, Options)!;
}
