using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyOrg.Assessments.Evaluation;

internal enum ScoreKind
{
    NotApplicable,
    Number,
    Flag,
    List,
    Lists,
    Unusable,
}

/// <summary>What was reported of a subject for one indicator: a number, yes or no, a list of numbers, lists by name, or that it does not apply. Which of them fits is the rule's to say.</summary>
[JsonConverter(typeof(ScoreValueConverter))]
internal readonly struct ScoreValue
{
    private readonly object? _lists;

    public ScoreValue(decimal number) => (Kind, Number) = (ScoreKind.Number, number);

    public ScoreValue(bool flag) => (Kind, Number) = (ScoreKind.Flag, flag ? 1 : 0);

    public ScoreValue(decimal[] list) => (Kind, _lists) = (ScoreKind.List, list);

    public ScoreValue(IReadOnlyDictionary<string, decimal[]> lists) => (Kind, _lists) = (ScoreKind.Lists, lists);

    private ScoreValue(ScoreKind kind) => Kind = kind;

    /// <summary>Something that no rule can take, such as a text.</summary>
    public static ScoreValue Unusable { get; } = new(ScoreKind.Unusable);

    public ScoreKind Kind { get; }

    public decimal Number { get; }

    public bool Flag => Number == 1;

    public decimal[] List => (decimal[]?)_lists ?? [];

    public IReadOnlyDictionary<string, decimal[]> Lists => (IReadOnlyDictionary<string, decimal[]>?)_lists ?? new Dictionary<string, decimal[]>();

    /// <summary>As it is told in a sentence.</summary>
    public override string ToString() => Kind switch
    {
        ScoreKind.Number => Decimals.Tell(Number),
        ScoreKind.List => Tell(List),
        ScoreKind.Lists => string.Join("; ", Lists.Select(l => $"{l.Key} {Tell(l.Value)}")),
        _ => "",
    };

    private static string Tell(decimal[] list) => string.Join(", ", list.Select(Decimals.Tell));
}

internal sealed class ScoreValueConverter : JsonConverter<ScoreValue>
{
    public override bool HandleNull => true;

    public override ScoreValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.True => new ScoreValue(true),
        JsonTokenType.False => new ScoreValue(false),
        JsonTokenType.Number => reader.TryGetDecimal(out var number) ? new ScoreValue(number) : ScoreValue.Unusable,
        _ => ReadLists(JsonElement.ParseValue(ref reader)),
    };

    public override void Write(Utf8JsonWriter writer, ScoreValue value, JsonSerializerOptions options)
    {
        object? plain = value.Kind switch
        {
            ScoreKind.Number => value.Number,
            ScoreKind.Flag => value.Flag,
            ScoreKind.List => value.List,
            ScoreKind.Lists => value.Lists,
            _ => null,
        };
        JsonSerializer.Serialize(writer, plain, options);
    }

    private static ScoreValue ReadLists(JsonElement element)
    {
        if (ReadList(element) is { } list)
        {
            return new ScoreValue(list);
        }

        var lists = new Dictionary<string, decimal[]>();
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().ToList() : [])
        {
            if (ReadList(member.Value) is not { } named || !lists.TryAdd(member.Name, named))
            {
                return ScoreValue.Unusable;
            }
        }

        return element.ValueKind == JsonValueKind.Object ? new ScoreValue(lists) : ScoreValue.Unusable;
    }

    private static decimal[]? ReadList(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var list = new decimal[element.GetArrayLength()];
        for (var i = 0; i < list.Length; i++)
        {
            if (element[i].ValueKind != JsonValueKind.Number || !element[i].TryGetDecimal(out list[i]))
            {
                return null;
            }
        }

        return list;
    }
}
