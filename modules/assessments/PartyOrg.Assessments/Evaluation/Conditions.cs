using PartyOrg.Assessments.Evaluation.Ratings;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>What a fact brings with it: points, a direct award, a cap, or stars lost (一票否决、直接授星、封顶、降星). It never holds where the fact is not given.</summary>
internal sealed record Condition(string Code, string Name, FactTest When, decimal Points, int? MinLevel, int? MaxLevel, int DropStars)
{
    public static Condition Read(ConditionDefinition definition, Rating rating, Place place)
    {
        if (definition is { Points: null, MinStars: null, MaxStars: null, DropStars: null, MaxGrade: null })
        {
            place.Fault(AssessmentsErrorCodes.NoEffect);
        }

        var (maxStars, maxGrade) = (Standing.ReadStars(definition.MaxStars, rating, place["maxStars"]), Standing.ReadGrade(definition.MaxGrade, rating, place["maxGrade"]));
        return new Condition(
            place["code"].Text(definition.Code, Indicator.MaxCodeLength), place["name"].Text(definition.Name, Indicator.MaxNameLength), FactTest.Read(definition.When, place["when"]),
            Decimals.Round(place["points"].Number(definition.Points, otherwise: 0)),
            Standing.ReadStars(definition.MinStars, rating, place["minStars"]),
            maxStars ?? maxGrade,
            Standing.ReadStars(definition.DropStars, rating, place["dropStars"]) ?? 0);
    }
}

/// <summary>A comparison of one fact of the subject.</summary>
/// <param name="Name">What the scheme calls the fact.</param>
/// <param name="Metric">The figure that fills it.</param>
internal sealed record FactTest(string Fact, string? Name, string? Metric, string Sign, Func<decimal, decimal, bool> Compare, decimal Value)
{
    public static FactTest Read(FactTestDefinition? definition, Place place)
    {
        place.RefuseUnknown(definition);
        place["name"].Text(definition?.Name, Indicator.MaxNameLength, isOptional: true);
        place["metric"].Text(definition?.Metric, Section.MaxNameLength, isOptional: true);
        var (sign, compare) = place["op"].Choice<(string, Func<decimal, decimal, bool>)>(
            definition?.Op, ("lt", ("<", (a, b) => a < b)), ("le", ("≤", (a, b) => a <= b)), ("gt", (">", (a, b) => a > b)), ("ge", ("≥", (a, b) => a >= b)), ("eq", ("=", (a, b) => a == b)));
        return new FactTest(place["fact"].Text(definition?.Fact, Indicator.MaxCodeLength), definition?.Name, definition?.Metric, sign, compare, place["value"].Number(definition?.Value));
    }

    public bool Holds(Subject subject) => subject.Facts.TryGetValue(Fact, out var given) && given is { } value && Compare(value, Value);
}

/// <summary>Reads the standings that a scheme names, each in the words of its rating.</summary>
internal static class Standing
{
    public static int? ReadStars(int? stars, Rating rating, Place place)
    {
        if (stars is not { } level)
        {
            return null;
        }

        if (!rating.IsStars)
        {
            place.Fault(AssessmentsErrorCodes.NotOfThisRating);
            return null;
        }

        return (int)place.Number(level, 0, rating.Best);
    }

    public static int? ReadGrade(string? grade, Rating rating, Place place)
    {
        if (grade is null)
        {
            return null;
        }

        var level = rating.LevelOf(grade);
        if (level is null)
        {
            place.Fault(rating.IsStars ? AssessmentsErrorCodes.NotOfThisRating : AssessmentsErrorCodes.UnknownGrade, ("Grade", grade));
        }

        return level;
    }
}

/// <summary>The scheme's conditions, in its order.</summary>
internal sealed class Conditions(List<Condition> all)
{
    private const int MaxConditions = 200;

    public static Conditions Read(IReadOnlyList<ConditionDefinition?>? definitions, Rating rating, Place place)
    {
        var items = place.Items(definitions, MaxConditions, isOptional: true).Select(i => (Condition: Condition.Read(i.Item, rating, i.Place), i.Place)).ToList();
        place.RefuseDuplicates(items.Select(i => (i.Condition.Code, i.Place["code"])));
        return new Conditions(items.Select(i => i.Condition).ToList());
    }

    /// <summary>Step 3.</summary>
    public void ApplyPoints(Sheet sheet)
    {
        foreach (var condition in Holding(sheet.Subject).Where(c => c.Points != 0))
        {
            sheet.Add(condition.Points, condition.Points > 0 ? "ConditionBonus" : "ConditionDeduction", condition.Code, Blanks(condition, sheet));
        }
    }

    /// <summary>Steps 6 and 7: the highest floor, then the lowest cap, then whatever drops.</summary>
    public void ApplyStanding(Sheet sheet, Rating rating)
    {
        var holding = Holding(sheet.Subject);
        if (holding.Count == 0)
        {
            return;
        }

        if (holding.MaxBy(c => c.MinLevel) is { MinLevel: { } floor } award && floor > sheet.Level)
        {
            sheet.Move(floor, rating, "DirectAward", award.Code, Blanks(award, sheet));
        }

        if (holding.Where(c => c.MaxLevel is not null).MinBy(c => c.MaxLevel) is { MaxLevel: { } ceiling } cap && ceiling < sheet.Level)
        {
            sheet.Move(ceiling, rating, rating.IsStars ? "MaxStars" : "MaxGrade", cap.Code, Blanks(cap, sheet));
        }

        foreach (var drop in holding.Where(c => c.DropStars > 0))
        {
            sheet.Move(Math.Max(0, sheet.Level - drop.DropStars), rating, "DropStars", drop.Code, Blanks(drop, sheet));
        }
    }

    private List<Condition> Holding(Subject subject) => all.FindAll(c => c.When.Holds(subject));

    private static (string, object?)[] Blanks(Condition condition, Sheet sheet) =>
        [("Name", condition.Name), ("Fact", condition.When.Fact), ("FactName", condition.When.Name), ("Metric", condition.When.Metric), ("Given", sheet.Subject.Facts[condition.When.Fact]), ("Sign", condition.When.Sign), ("Value", condition.When.Value)];
}
