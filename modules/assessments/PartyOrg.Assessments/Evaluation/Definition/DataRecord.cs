using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>A part of the data format as it came in: everything may be missing, and what the format does not know is kept so that it can be told.</summary>
internal abstract record DataRecord
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }
}
