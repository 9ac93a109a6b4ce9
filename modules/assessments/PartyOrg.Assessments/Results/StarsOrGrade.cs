using System.Globalization;
using PartyOrg.Assessments.Evaluation;

namespace PartyOrg.Assessments.Results;

/// <summary>What a subject is rated: so many stars, or a grade; none of either is no grade at all.</summary>
internal sealed record StarsOrGrade(int? Stars, string? Grade)
{
    public static StarsOrGrade Of(Result result) => new(result.Stars, result.Grade);

    /// <summary>As a trace tells it: a number is stars, a text is a grade.</summary>
    public static StarsOrGrade Of(object? told) => told is int stars ? new(stars, null) : new(null, told as string);

    public override string ToString() => Stars?.ToString(CultureInfo.InvariantCulture) ?? Grade ?? "";
}
