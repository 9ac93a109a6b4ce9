using PartyOrg.Platform.Domain;

namespace PartyOrg.ResponsibilityLetters.Templates;

/// <summary>How an item is fulfilled: by reaching a figure, by steps with dates, or by being done.</summary>
internal enum ItemKind
{
    Quantitative,
    Milestone,
    Binary,
}

internal enum TargetDirection
{
    AtLeast,
    AtMost,
}

/// <summary>A dated step of a milestone item.</summary>
internal sealed record ItemMilestone(int Month, string Text);

/// <summary>One demand of a letter, with the points it is worth.</summary>
internal sealed record LetterItem
{
    public const int MaxCodeLength = 32;
    public const int MaxGroupLength = 64;
    public const int MaxTextLength = 1000;
    public const int MaxUnitLength = 16;
    public const int MaxMetricLength = 128;

    public required string Code { get; init; }
    public required string Group { get; init; }
    public required string Text { get; init; }
    public required decimal Points { get; init; }
    public required ItemKind Kind { get; init; }
    public decimal? Target { get; init; }
    public string? Unit { get; init; }
    public TargetDirection? Direction { get; init; }

    /// <summary>Names the figure by which progress fills itself, such as <c>three-lists.closed-rate</c>.</summary>
    public string? Metric { get; init; }

    public int? DueMonth { get; init; }
    public IReadOnlyList<ItemMilestone>? Milestones { get; init; }
    public bool RequiresEvidence { get; init; }

    /// <summary>Rates cannot be added up: each share has to reach the whole rate, and a roll-up is their mean.</summary>
    public bool IsRate => Unit is "%" or "％" or "‰";

    /// <summary>What has to be reached for all points: the target, the number of steps, or once.</summary>
    public decimal Goal => Kind switch
    {
        ItemKind.Quantitative => Target ?? 0,
        ItemKind.Milestone => Milestones?.Count ?? 1,
        _ => 1,
    };

    /// <summary>How far <paramref name="actual"/> fulfils the item, from 0 to 1.</summary>
    public decimal Achievement(decimal? actual)
    {
        if (actual is not { } reached)
        {
            return 0;
        }

        var ratio = Direction == TargetDirection.AtMost
            ? reached <= Goal ? 1 : Goal / reached
            : Goal <= 0 ? 1 : reached / Goal;
        return Math.Clamp(ratio, 0, 1);
    }

    /// <summary>The points that the achievement suggests, in tenths. A binary item gives all or nothing.</summary>
    public decimal SuggestPoints(decimal? actual)
    {
        var achieved = Achievement(actual);
        return Math.Round(Points * (Kind == ItemKind.Binary && achieved < 1 ? 0 : achieved), 1, MidpointRounding.AwayFromZero);
    }
}

/// <summary>What must hold of the items of a letter together.</summary>
internal static class LetterItems
{
    public const decimal FullPoints = 100;

    /// <summary>Refuses (400) items that do not make a letter, naming every fault; points that do not sum to 100 with their sum.</summary>
    public static void Check(IReadOnlyList<LetterItem> items)
    {
        var faults = items.SelectMany(FaultsOf).ToList();
        if (items.Count == 0)
        {
            faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.NoItems, "items"));
        }

        foreach (var twice in items.GroupBy(i => i.Code).Where(g => g.Count() > 1))
        {
            faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.DuplicateItemCode, "items", ("Code", twice.Key)));
        }

        if (items.Sum(i => i.Points) is var sum && items.Count > 0 && sum != FullPoints)
        {
            faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.PointsDoNotSumTo100, "items", ("Sum", sum.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));
        }

        AbpValidationException.ThrowIfAny(faults);
    }

    /// <summary>The same items with points that sum to 100 again, in the same proportions: cut to tenths, the rest given to those that lost most.</summary>
    public static IReadOnlyList<LetterItem> ScaleToFullPoints(IReadOnlyList<LetterItem> items)
    {
        var factor = FullPoints / items.Sum(i => i.Points);
        var exact = items.Select(i => i.Points * factor).ToArray();
        var tenths = exact.Select(p => Math.Max(1, (int)Math.Floor(p * 10))).ToArray();
        var missing = (int)(FullPoints * 10) - tenths.Sum();
        foreach (var index in Enumerable.Range(0, exact.Length).OrderByDescending(i => (exact[i] * 10) - tenths[i]).Take(Math.Max(0, missing)))
        {
            tenths[index]++;
        }

        tenths[Array.IndexOf(tenths, tenths.Max())] += (int)(FullPoints * 10) - tenths.Sum();
        return items.Select((item, i) => item with { Points = tenths[i] / 10m }).ToList();
    }

    private static IEnumerable<ValidationFault> FaultsOf(LetterItem item, int index)
    {
        if (item.Points <= 0)
        {
            yield return new ValidationFault(ResponsibilityLettersErrorCodes.PointsNotPositive, $"items[{index}].points", ("Code", item.Code));
        }

        if (item is { Kind: ItemKind.Quantitative, Target: null })
        {
            yield return new ValidationFault(ResponsibilityLettersErrorCodes.TargetMissing, $"items[{index}].target", ("Code", item.Code));
        }
    }
}
