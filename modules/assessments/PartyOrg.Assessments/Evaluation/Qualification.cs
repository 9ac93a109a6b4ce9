using PartyOrg.Assessments.Evaluation.Ratings;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>What a subject has to reach so as not to be put right (合格线).</summary>
internal sealed record Qualification(int MinLevel, decimal? MinTotal, string Below)
{
    private const int MaxBelowLength = 64;

    public static Qualification? Read(QualificationDefinition? definition, Rating rating, Place place)
    {
        if (definition is null)
        {
            return null;
        }

        place.RefuseUnknown(definition);
        if (definition is { MinStars: null, MinTotal: null, MinGrade: null })
        {
            place.Fault(AssessmentsErrorCodes.NoEffect);
        }

        var (stars, grade) = (Standing.ReadStars(definition.MinStars, rating, place["minStars"]), Standing.ReadGrade(definition.MinGrade, rating, place["minGrade"]));
        return new Qualification(
            stars ?? grade ?? 0,
            definition.MinTotal is null ? null : place["minTotal"].Number(definition.MinTotal), place["below"].Text(definition.Below, MaxBelowLength));
    }

    public bool IsReached(int level, decimal total) => level >= MinLevel && (MinTotal is null || total >= MinTotal);

    /// <summary>Step 9.</summary>
    public void Apply(Sheet sheet, Rating rating)
    {
        sheet.IsQualified = IsReached(sheet.Level, sheet.Total);
        if (sheet.Level < MinLevel)
        {
            sheet.Trace.Add(new TraceEntry(rating.IsStars ? "BelowStars" : "BelowStanding", "qualification", null, Below, ("Standing", rating.NameOf(sheet.Level)), ("Needed", rating.NameOf(MinLevel))));
        }

        if (sheet.Total < MinTotal)
        {
            sheet.Trace.Add(new TraceEntry("BelowTotal", "qualification", null, Below, ("Total", sheet.Total), ("Needed", MinTotal)));
        }
    }
}
