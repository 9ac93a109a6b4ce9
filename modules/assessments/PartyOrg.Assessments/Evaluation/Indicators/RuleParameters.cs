using System.Text.Json;

namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>What an indicator says beside the fields that all have. Its rule reads from here what it needs; faults go to the list, and what nobody read is one too.</summary>
internal sealed class RuleParameters(IndicatorDefinition definition, decimal points, Assessors assessors, Place place)
{
    private const int MaxItems = 1000;
    private readonly HashSet<string> _read = [];

    public decimal Points => points;

    public Assessors Assessors => assessors;

    public decimal Number(string name, decimal min = -Decimals.Limit, decimal max = Decimals.Limit, decimal? otherwise = null)
    {
        var element = Take(name);
        return NumberOf(element, place[name], out var number) ? place[name].Number(number, min, max, otherwise) : min;
    }

    public bool Flag(string name)
    {
        var element = Take(name);
        if (element is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            place[name].Fault(AssessmentsErrorCodes.NotYesOrNo);
        }

        return element?.ValueKind == JsonValueKind.True;
    }

    public T Choice<T>(string name, params (string Word, T Value)[] choices) => ChoiceOf(Take(name), name, choices);

    /// <summary>The first choice where there is none.</summary>
    public T OptionalChoice<T>(string name, params (string Word, T Value)[] choices) =>
        Take(name) is { } element ? ChoiceOf(element, name, choices) : choices[0].Value;

    public IReadOnlyList<decimal> Numbers(string name, decimal min, decimal max) =>
        Items(name).Select(i => NumberOf(i.Item, i.Place, out var number) ? i.Place.Number(number, min, max) : min).ToList();

    /// <summary>A list of <c>{first: …, "points": …}</c>.</summary>
    public IReadOnlyList<(decimal From, decimal Points)> Bands(string name, string first, decimal min, decimal max) =>
        Items(name).Select(i => (Member(i.Item, i.Place, first, min, max), Member(i.Item, i.Place, "points", 0, points))).ToList();

    /// <summary>Numbers by name.</summary>
    public IReadOnlyDictionary<string, decimal> Named(string name, decimal min, decimal max)
    {
        var element = Take(name);
        if (element is not { ValueKind: JsonValueKind.Object } named || !named.EnumerateObject().Any())
        {
            place[name].Fault(AssessmentsErrorCodes.Missing);
            return new Dictionary<string, decimal>();
        }

        return named.EnumerateObject().DistinctBy(m => m.Name)
            .ToDictionary(m => m.Name, m => NumberOf(m.Value, place[name][m.Name], out var number) ? place[name][m.Name].Number(number, min, max) : min);
    }

    public void Fault(string name, string code, params (string Name, object? Value)[] data) => place[name].Fault(code, data);

    public void RefuseTheRest()
    {
        foreach (var name in (definition.Others?.Keys ?? Enumerable.Empty<string>()).Except(_read))
        {
            place[name].Fault(AssessmentsErrorCodes.UnknownField, ("Name", name));
        }
    }

    private JsonElement? Take(string name)
    {
        _read.Add(name);
        return definition.Others?.TryGetValue(name, out var element) == true && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    private T ChoiceOf<T>(JsonElement? element, string name, (string Word, T Value)[] choices) =>
        place[name].Choice(element?.ToWord(), choices);

    private IEnumerable<(JsonElement Item, Place Place)> Items(string name)
    {
        var element = Take(name);
        if (element is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() is 0 or > MaxItems)
        {
            place[name].Fault(element is { ValueKind: JsonValueKind.Array } ? AssessmentsErrorCodes.TooMany : AssessmentsErrorCodes.Missing, ("Max", MaxItems));
            return [];
        }

        var at = place[name];
        return list.EnumerateArray().Select((item, i) => (item, at[i]));
    }

    private static decimal Member(JsonElement item, Place at, string name, decimal min, decimal max)
    {
        JsonElement? element = item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var found) ? found : null;
        return NumberOf(element, at[name], out var number) ? at[name].Number(number, min, max) : min;
    }

    /// <summary>Whether it is a number or not there; anything else is told.</summary>
    private static bool NumberOf(JsonElement? element, Place at, out decimal? number)
    {
        number = element is { ValueKind: JsonValueKind.Number } given && given.TryGetDecimal(out var value) ? value : null;
        var isOther = number is null && element is not null;
        if (isOther)
        {
            at.Fault(AssessmentsErrorCodes.NotANumber);
        }

        return !isOther;
    }
}
