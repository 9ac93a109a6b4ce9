using System.Text.Json;
using System.Text.Json.Nodes;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments;

/// <summary>A worked example: a scheme, one that ships or one of its own, the subjects, and what has to come of them.</summary>
internal sealed record WorkedCase(string Name, JsonObject Scheme, JsonArray Subjects, JsonObject Expected)
{
    private const string Folder = "test/PartyOrg.Tests/Assessments/Cases";
    private const string Shipped = "modules/assessments/PartyOrg.Assessments/Schemes/Shipped";

    public static IReadOnlyList<WorkedCase> All { get; } =
        Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.json").Order(StringComparer.Ordinal).Select(Read).ToList();

    public static WorkedCase Find(string name) => All.Single(c => c.Name == name);

    public static JsonObject ShippedScheme(string code) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, Shipped, code + ".scheme.json")))!.AsObject();

    public static IEnumerable<string> ShippedCodes => Directory.GetFiles(Path.Combine(Repository.Root, Shipped)).Select(f => Path.GetFileName(f).Split('.')[0]).Order(StringComparer.Ordinal);

    public Outcome Evaluate() => Evaluate(Scheme, Subjects);

    public static Outcome Evaluate(JsonNode scheme, JsonNode? subjects) =>
        Evaluator.Evaluate(scheme.Deserialize<SchemeDefinition>(JsonSerializerOptions.Web)!, subjects.Deserialize<List<SubjectDefinition?>>(JsonSerializerOptions.Web));

    /// <summary>Every difference between what is expected and what came, by its path; what is not expected to be said may be said.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path = "") => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.SelectMany(m => Differences(m.Value, a[m.Key], $"{path}.{m.Key}")),
        (JsonArray e, JsonArray a) when e.Count == a.Count => e.SelectMany((item, i) => Differences(item, a[i], $"{path}[{i}]")),
        (JsonValue e, JsonValue a) when e.GetValueKind() == JsonValueKind.Number && a.GetValueKind() == JsonValueKind.Number && e.GetValue<decimal>() == a.GetValue<decimal>() => [],
        _ => JsonNode.DeepEquals(expected, actual) ? [] : [$"{path}: {expected?.ToJsonString() ?? "null"} expected, {actual?.ToJsonString() ?? "null"} came"],
    };

    private static WorkedCase Read(string file)
    {
        var root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        var scheme = root["scheme"] is JsonObject own ? own : ShippedScheme(root["scheme"]!.GetValue<string>());
        return new WorkedCase(
            Path.GetFileNameWithoutExtension(file), scheme, root["subjects"]!.AsArray(), root["expected"]!.AsObject());
    }
}
