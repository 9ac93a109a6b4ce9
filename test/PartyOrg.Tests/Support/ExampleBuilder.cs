using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>Makes an input that fits its schema, and knows every place in it where an id goes.</summary>
public sealed class ExampleBuilder(ApiDocument document)
{
    private const int MaxDepth = 6;

    public JsonNode? Make(JsonObject schema, Func<string, Guid?>? idFor = null) => Make(schema, "", idFor ?? (_ => null), 0);

    /// <summary>The paths of all places in the schema that take an id, such as <c>recipients.ids[]</c>.</summary>
    public IReadOnlyList<string> IdPlaces(JsonObject schema)
    {
        var places = new List<string>();
        Make(schema, "", place =>
        {
            places.Add(place);
            return null;
        }, 0);
        return places;
    }

    private JsonNode? Make(JsonObject schema, string place, Func<string, Guid?> idFor, int depth) => schema.TypeOf() switch
    {
        "object" => MakeObject(schema, place, idFor, depth),
        "array" => MakeArray(schema, place, idFor, depth),
        "string" => MakeText(schema, place, idFor),
        "integer" => (int)Lowest(schema),
        "number" => Lowest(schema),
        "boolean" => false,
        _ => null,
    };

    private JsonObject MakeObject(JsonObject schema, string place, Func<string, Guid?> idFor, int depth)
    {
        var result = new JsonObject();
        if (depth < MaxDepth)
        {
            foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
            {
                result[name] = Make(document.Resolve(property!), place.Length == 0 ? name : $"{place}.{name}", idFor, depth + 1);
            }
        }

        return result;
    }

    private JsonArray MakeArray(JsonObject schema, string place, Func<string, Guid?> idFor, int depth)
    {
        var items = schema["items"] is { } item && depth < MaxDepth ? Make(document.Resolve(item), place + "[]", idFor, depth + 1) : null;
        return items is null ? [] : [items];
    }

    private static JsonNode MakeText(JsonObject schema, string place, Func<string, Guid?> idFor)
    {
        if (schema["enum"] is JsonArray values)
        {
            return values.First(v => v is not null)!.DeepClone();
        }

        return schema.FormatOf() switch
        {
            "uuid" => (idFor(place) ?? Guid.CreateVersion7()).ToString(),
            "date" => "2026-06-30",
            "date-time" => "2026-06-30T08:00:00+08:00",
            "email" => "someone@example.org",
            _ => Sized(schema),
        };
    }

    private static string Sized(JsonObject schema)
    {
        const string text = "样例";
        var least = schema["minLength"]?.GetValue<int>() ?? 0;
        var most = schema["maxLength"]?.GetValue<int>() ?? int.MaxValue;
        var sized = text.Length >= least ? text : text.PadRight(least, '例');
        return sized.Length <= most ? sized : sized[..most];
    }

    private static decimal Lowest(JsonObject schema) => Math.Max(1, schema["minimum"] is JsonValue least && decimal.TryParse(least.ToString(), out var value) ? value : 0);
}
