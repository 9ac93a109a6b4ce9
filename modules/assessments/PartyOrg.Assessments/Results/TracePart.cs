namespace PartyOrg.Assessments.Results;

/// <summary>Which part of the evaluation a step of the trace belongs to, in the order of evaluation.</summary>
internal enum TracePart
{
    /// <summary>Indicators and sections.</summary>
    Marks,

    /// <summary>What is added to the total, or taken from it.</summary>
    Points,

    /// <summary>Stars or a grade, by marks alone.</summary>
    Rating,

    /// <summary>Direct awards, caps and drops.</summary>
    Conditions,

    Quotas,
    Qualification,
}

internal static class TraceParts
{
    private static readonly Dictionary<string, TracePart> BySentence = new Dictionary<TracePart, string[]>
    {
        [TracePart.Points] = ["Coefficient", "Bonus", "BonusHighest", "BonusCapped", "Deduction", "DeductionHighest", "DeductionCapped", "ConditionBonus", "ConditionDeduction", "Floor", "Cap"],
        [TracePart.Rating] = ["Stars", "StarsNone", "Grade", "GradeNone", "SectionStars", "SectionBelowThreshold", "SectionNotApproved", "SectionRefused"],
        [TracePart.Conditions] = ["DirectAward", "MaxStars", "MaxGrade", "DropStars"],
        [TracePart.Quotas] = ["QuotaMost", "QuotaLeast", "StarsQuotaMost", "StarsQuotaLeast"],
        [TracePart.Qualification] = ["BelowStanding", "BelowStars", "BelowTotal"],
    }.SelectMany(p => p.Value.Select(sentence => (Key: "Trace:" + sentence, p.Key))).ToDictionary(p => p.Item1, p => p.Item2);

    /// <summary>By the sentence's key; whatever is about indicators and sections has no key of its own here.</summary>
    public static TracePart PartOf(string sentence) => BySentence.GetValueOrDefault(sentence, TracePart.Marks);
}
