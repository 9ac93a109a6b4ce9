using System.Globalization;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>A scheme with other thresholds, to see what they would give (试算). Nothing of it is stored.</summary>
internal static class Trial
{
    /// <summary>What is no number becomes one that no scheme takes, and is told with the others.</summary>
    public static IReadOnlyList<decimal> Read(string thresholds) =>
        thresholds.Split(',', StringSplitOptions.TrimEntries).Select(t => decimal.TryParse(t, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : decimal.MaxValue).ToList();

    /// <summary>One figure for each band, best first; where each section has its star, the share that wins it.</summary>
    public static SchemeDefinition WithThresholds(this SchemeDefinition scheme, IReadOnlyList<decimal> thresholds)
    {
        var rating = scheme.Rating!;
        var bands = rating.Bands ?? [];
        if (thresholds.Count != (rating.Threshold is null ? bands.Count : 1))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.TrialThresholds, "thresholds", ("Count", rating.Threshold is null ? bands.Count : 1));
        }

        var tried = rating.Threshold is null ? rating with { Bands = bands.Zip(thresholds, (band, min) => band! with { Min = min }).ToList() } : rating with { Threshold = thresholds[0] };
        var input = new Place([], "");
        SchemeRules.Read(scheme with { Rating = tried }, input);
        return input.Faults.Count == 0 ? scheme with { Rating = tried } : throw new AbpValidationException(input.Faults);
    }
}
