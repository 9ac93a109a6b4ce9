using System.Text.Json;

namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>What a subject gets that an indicator does not apply to (不涉及).</summary>
internal sealed class NotApplicable
{
    private readonly decimal? _points;

    private NotApplicable(string kind, decimal? points = null) => (Kind, _points) = (kind, points);

    /// <summary><c>full</c>, <c>points</c>, <c>average</c> or <c>exclude</c>.</summary>
    public string Kind { get; }

    /// <summary>Whether the section's other indicators are scaled up instead.</summary>
    public bool IsExcluded => Kind == "exclude";

    public static NotApplicable? Read(JsonElement? element, decimal points, Place place)
    {
        if (element is not { ValueKind: not JsonValueKind.Null } given)
        {
            return null;
        }

        if (given.ValueKind == JsonValueKind.Object)
        {
            return ReadPoints(given, points, place);
        }

        return new NotApplicable(place.Choice(given.ToWord(), ("full", "full"), ("average", "average"), ("exclude", "exclude")));
    }

    public decimal Score(decimal full, decimal? mean) => Kind switch
    {
        "full" => full,
        "points" => _points!.Value,
        "average" => mean ?? full,
        _ => 0,
    };

    private static NotApplicable ReadPoints(JsonElement element, decimal points, Place place)
    {
        foreach (var other in element.EnumerateObject().Where(m => m.Name != "points"))
        {
            place[other.Name].Fault(AssessmentsErrorCodes.UnknownField, ("Name", other.Name));
        }

        decimal? given = element.TryGetProperty("points", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var value) ? value : null;
        return new NotApplicable("points", place["points"].Number(given, 0, points));
    }
}
