using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>Decides a letter's points at year-end: every item gets what its progress suggests, unless the issuer says otherwise and why.</summary>
internal static class YearEnd
{
    /// <summary>Writes each item's points into its record and gives their sum.</summary>
    public static decimal Decide(CascadeFigures cascade, LetterNode letter, YearEndAcceptanceInput input, Func<string, ItemRecord> recordOf)
    {
        var items = cascade.ItemsOf(letter);
        Check(items, input.Items);
        var decided = input.Items.ToDictionary(i => i.Code);
        var total = 0m;
        foreach (var item in items)
        {
            var figure = cascade.FigureOf(letter, item).Actual;
            var suggested = item.SuggestPoints(figure);
            var points = decided.TryGetValue(item.Code, out var own) ? own.Points : suggested;
            recordOf(item.Code).Decide(figure, suggested, points, own?.Reason);
            total += points;
        }

        return total;
    }

    private static void Check(IReadOnlyList<LetterItem> items, IReadOnlyList<ItemPointsInput> decided)
    {
        var faults = new List<ValidationFault>();
        foreach (var (index, points) in decided.Index())
        {
            var item = items.FirstOrDefault(i => i.Code == points.Code);
            if (item is null || decided.Count(d => d.Code == points.Code) > 1)
            {
                faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.UnknownItem, $"items[{index}].code", ("Code", points.Code)));
            }
            else if (points.Points > item.Points)
            {
                faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.PointsOutOfRange, $"items[{index}].points", ("Code", points.Code), ("Max", item.Points)));
            }
        }

        AbpValidationException.ThrowIfAny(faults);
    }
}
