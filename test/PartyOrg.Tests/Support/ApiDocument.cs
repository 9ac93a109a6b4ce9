using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>A place of an operation where a value goes in beside its body.</summary>
public sealed record ApiParameter(string Name, string In, bool IsRequired, JsonObject Schema)
{
    public bool IsId => Schema.FormatOf() == "uuid";
}

/// <summary>One operation as the product describes it.</summary>
public sealed record ApiOperation(string Method, string Path, string Id, IReadOnlyList<ApiParameter> Parameters, JsonObject? Body, string? BodyType, bool IsAnonymous)
{
    public bool IsUnsafe => Method is not ("GET" or "HEAD");

    public bool TakesJson => BodyType == "application/json";

    public override string ToString() => $"{Method} {Path}";
}

/// <summary>The product's own description of its interface, from which the matrices are made, so that no operation escapes them.</summary>
public sealed class ApiDocument
{
    private readonly JsonNode _root;

    private ApiDocument(JsonNode root)
    {
        _root = root;
        Operations = root["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()
            .Where(m => m.Key is "get" or "post" or "put" or "patch" or "delete")
            .Select(m => Read(p.Key, m.Key.ToUpperInvariant(), m.Value!.AsObject()))).ToList();
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public static async Task<ApiDocument> ReadAsync(PartyOrgFactory factory) => new(await factory.Anonymous("").GetAsync("/openapi/v1.json"));

    public ApiOperation this[string method, string path] => Operations.Single(o => o.Method == method && o.Path == path);

    /// <summary>The schema itself, whatever reference or choice with null it is wrapped in.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        var at = schema.AsObject();
        while (true)
        {
            if (at["$ref"]?.GetValue<string>() is { } reference)
            {
                at = reference.TrimStart('#', '/').Split('/').Aggregate(_root, (node, part) => node[part]!).AsObject();
            }
            else if ((at["oneOf"] ?? at["anyOf"] ?? at["allOf"]) is JsonArray choices && choices.FirstOrDefault(c => c!["type"]?.ToString() != "null") is { } choice)
            {
                at = choice.AsObject();
            }
            else
            {
                return at;
            }
        }
    }

    private ApiOperation Read(string path, string method, JsonObject operation)
    {
        var parameters = (operation["parameters"]?.AsArray() ?? []).Select(p => Resolve(p!))
            .Select(p => new ApiParameter(p["name"]!.GetValue<string>(), p["in"]!.GetValue<string>(), p["required"]?.GetValue<bool>() ?? false, Resolve(p["schema"]!))).ToList();
        var content = operation["requestBody"] is { } body ? Resolve(body)["content"]!.AsObject() : null;
        var media = content?.FirstOrDefault();
        return new ApiOperation(
            method, path, operation["operationId"]?.GetValue<string>() ?? path, parameters, media?.Value?["schema"] is { } schema ? Resolve(schema) : null, media?.Key,
            operation["responses"]?["401"] is null);
    }
}

internal static class SchemaExtensions
{
    public static string? FormatOf(this JsonObject schema) => schema["format"]?.GetValue<string>();

    /// <summary>The type's name; where null is allowed beside it, the other.</summary>
    public static string? TypeOf(this JsonObject schema) => schema["type"] switch
    {
        JsonArray several => several.Select(t => t!.GetValue<string>()).FirstOrDefault(t => t != "null"),
        JsonValue one => one.GetValue<string>(),
        _ => schema["properties"] is not null ? "object" : schema["enum"] is not null ? "string" : null,
    };
}
