using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Evaluation.Indicators;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

internal sealed record GivenMark(string Role, ScoreValue Value);

/// <summary>Makes one value of what several judges gave.</summary>
internal static class MarkCombining
{
    public const string Graded = "graded";
    private const int LeastToTrim = 3;

    /// <summary>By the scheme's roles where they are weighed; without them, points given are averaged, and facts reported have to agree. Null, with a gap, where that cannot be.</summary>
    public static ScoreValue? Combine(Indicator indicator, IReadOnlyList<GivenMark> marks, IReadOnlyDictionary<string, decimal> weights, bool isTrimming, List<Gap> gaps)
    {
        var numbers = marks.Where(m => m.Value.Kind == ScoreKind.Number).Select(m => m.Value.Number).ToArray();
        if (indicator.Mode == Graded && numbers.Length == marks.Count)
        {
            return weights.Count > 0 ? ByRole(indicator, marks, weights, gaps) : new ScoreValue(Mean(numbers, isTrimming));
        }

        if (marks.Select(m => System.Text.Json.JsonSerializer.Serialize(m.Value)).Distinct().Count() == 1)
        {
            return marks[0].Value;
        }

        gaps.Add(new Gap(AssessmentsErrorCodes.GapDiffering, indicator.Code, ("Name", indicator.Name)));
        return null;
    }

    /// <summary>Whether the rule takes such a value.</summary>
    public static bool Fits(Indicator indicator, in ScoreValue value)
    {
        var faults = new List<ValidationFault>();
        Check(indicator, value, new Place(faults, ""));
        return faults.Count == 0;
    }

    /// <summary>Tells what is wrong with a value that one judge gives.</summary>
    public static void Check(Indicator indicator, in ScoreValue value, Place place)
    {
        var at = new ScorePlace(place, indicator);
        if (value.Kind != ScoreKind.NotApplicable)
        {
            indicator.Rule.Check(value, at);
        }
        else if (indicator.NotApplicable is null)
        {
            at.Fault(AssessmentsErrorCodes.MustApply);
        }
    }

    private static ScoreValue? ByRole(Indicator indicator, IReadOnlyList<GivenMark> marks, IReadOnlyDictionary<string, decimal> weights, List<Gap> gaps)
    {
        var missing = weights.Keys.Except(marks.Select(m => m.Role)).ToList();
        gaps.AddRange(missing.Select(role => new Gap(AssessmentsErrorCodes.GapNoRole, indicator.Code, ("Name", indicator.Name), ("Role", role))));
        return missing.Count > 0 ? null : new ScoreValue(marks.GroupBy(m => m.Role).ToDictionary(g => g.Key, g => g.Select(m => m.Value.Number).ToArray()));
    }

    private static decimal Mean(decimal[] marks, bool isTrimming) =>
        isTrimming && marks.Length >= LeastToTrim ? (marks.Sum() - marks.Max() - marks.Min()) / (marks.Length - 2) : marks.Sum() / marks.Length;
}
