namespace PartyOrg.Assessments.Evaluation;

/// <summary>Points beside the sheet (加分、扣分), read.</summary>
internal sealed class Adjustments
{
    private const int MaxAdjustments = 200;
    private static readonly ILookup<string, GivenAdjustment> None = Array.Empty<GivenAdjustment>().ToLookup(g => g.Level);
    private readonly IReadOnlyList<Adjustment> _all;

    private Adjustments(IReadOnlyList<Adjustment> all) => _all = all;

    public static Adjustments Read(IReadOnlyList<AdjustmentDefinition?>? definitions, Place place)
    {
        var items = place.Items(definitions, MaxAdjustments, isOptional: true).Select(i => (Adjustment: Adjustment.Read(i.Item, i.Place), i.Place)).ToList();
        place.RefuseDuplicates(items.Select(i => (i.Adjustment.Code, i.Place["code"])));
        return new Adjustments(items.Select(i => i.Adjustment).ToList());
    }

    /// <summary>What a subject was given, by the adjustment's code.</summary>
    public ILookup<string, GivenAdjustment> Read(IReadOnlyList<GivenAdjustmentDefinition?>? given, Place place)
    {
        if (given is null)
        {
            return None;
        }

        var read = new List<(string Code, GivenAdjustment Given)>();
        foreach (var (item, at) in place.Items(given, MaxAdjustments, isOptional: true))
        {
            var adjustment = _all.FirstOrDefault(a => a.Code == item.Code);
            if (adjustment is null)
            {
                at["code"].Fault(AssessmentsErrorCodes.UnknownAdjustment, ("Code", item.Code));
            }
            else if (!adjustment.Levels.ContainsKey(item.Level ?? ""))
            {
                at["level"].Fault(AssessmentsErrorCodes.UnknownLevel, ("Code", adjustment.Code), ("Name", adjustment.Name), ("Level", item.Level));
            }

            read.Add((item.Code ?? "", new GivenAdjustment(item.Level ?? "", at["count"].Number(item.Count, 0, otherwise: 1))));
        }

        return read.ToLookup(r => r.Code, r => r.Given);
    }

    /// <summary>Step 2.</summary>
    public void Apply(Sheet sheet)
    {
        foreach (var adjustment in sheet.Subject.Adjustments.Count > 0 ? _all : [])
        {
            adjustment.Apply(sheet, sheet.Subject.Adjustments[adjustment.Code].Where(g => g.Count > 0).ToList());
        }
    }
}

/// <summary>One matter that adds or takes points, by level.</summary>
internal sealed record Adjustment(string Code, string Name, bool IsBonus, bool IsSum, IReadOnlyDictionary<string, decimal> Levels, decimal? Cap)
{
    public static Adjustment Read(AdjustmentDefinition definition, Place place)
    {
        var levels = definition.Levels ?? new Dictionary<string, decimal>();
        if (levels.Count == 0)
        {
            place["levels"].Fault(AssessmentsErrorCodes.Missing);
        }

        foreach (var (level, points) in levels)
        {
            place["levels"][level].Text(level, Indicator.MaxCodeLength);
            place["levels"][level].Number(points, 0);
        }

        return new Adjustment(
            place["code"].Text(definition.Code, Indicator.MaxCodeLength), place["name"].Text(definition.Name, Indicator.MaxNameLength),
            place["kind"].Choice(definition.Kind, ("bonus", true), ("deduction", false)), place["combine"].Choice(definition.Combine, ("highest", false), ("sum", true)), levels,
            definition.Cap is null ? null : place["cap"].Number(definition.Cap, 0));
    }

    public void Apply(Sheet sheet, IReadOnlyList<GivenAdjustment> given)
    {
        if (given.Count == 0)
        {
            return;
        }

        var combined = Decimals.Round(IsSum ? given.Sum(g => Levels[g.Level] * g.Count) : given.Max(g => Levels[g.Level]));
        var points = Math.Min(combined, Cap ?? combined);
        var how = points < combined ? "Capped" : IsSum || given.Count == 1 ? "" : "Highest";
        sheet.Add(
            IsBonus ? points : -points, (IsBonus ? "Bonus" : "Deduction") + how, Code,
            ("Name", Name), ("Given", string.Join(", ", given.Select(Tell))), ("Combined", combined));
    }

    private string Tell(GivenAdjustment given) =>
        $"{given.Level} {Decimals.Tell(Levels[given.Level])}{(IsSum && given.Count != 1 ? " × " + Decimals.Tell(given.Count) : "")}";
}
