using PartyOrg.Assessments.Evaluation;

namespace PartyOrg.Assessments.Results;

/// <summary>A step of the evaluation as it is kept with a result, so that it can be told in any language as long as the result is there.</summary>
/// <param name="Code">Whose rule it was.</param>
/// <param name="Sentence">The sentence's key among the module's texts.</param>
/// <param name="Before">Points, stars, a grade, or nothing yet.</param>
/// <param name="After">The same after it.</param>
/// <param name="Blanks">What fills the sentence's blanks.</param>
internal sealed record TraceStep(string Code, string Sentence, object? Before, object? After, IReadOnlyDictionary<string, string?> Blanks)
{
    public static TraceStep Of(TraceEntry entry) => new(entry.Code, entry.Sentence, entry.Before, entry.After, entry.Blanks.ToDictionary(b => b.Name, b => Tell(b.Value)));

    private static string? Tell(object? value) => value is decimal number ? Decimals.Tell(number) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
}
