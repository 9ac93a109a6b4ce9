using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>Checks that what is passed on adds up to what was signed.</summary>
internal static class Splitting
{
    /// <summary>Refuses (400) items the letter does not have, shares without a target where there is one to be split, and shares that together, or for rates each, fall short of it.</summary>
    public static void Check(IReadOnlyList<LetterItem> items, IReadOnlyList<DeriveItemInput> split)
    {
        var byCode = items.ToDictionary(i => i.Code);
        var faults = split.Index().SelectMany(s => FaultsOf(byCode.GetValueOrDefault(s.Item.Code), s.Item, $"items[{s.Index}]")).ToList();
        if (split.GroupBy(s => s.Code).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            faults.Add(new ValidationFault(ResponsibilityLettersErrorCodes.DuplicateItemCode, "items", ("Code", twice.Key)));
        }

        AbpValidationException.ThrowIfAny(faults);
    }

    /// <summary>What the shares come to together: their sum, or of rates the lowest for a floor and the highest for a ceiling.</summary>
    public static decimal? Total(LetterItem item, IReadOnlyCollection<decimal> targets) =>
        targets.Count == 0 ? null
        : !item.IsRate ? targets.Sum()
        : item.Direction == TargetDirection.AtMost ? targets.Max() : targets.Min();

    private static IEnumerable<ValidationFault> FaultsOf(LetterItem? item, DeriveItemInput split, string member)
    {
        if (item is null)
        {
            return [new ValidationFault(ResponsibilityLettersErrorCodes.UnknownItem, member + ".code", ("Code", split.Code))];
        }

        if (split.Split.DistinctBy(s => s.RecipientId).Count() != split.Split.Count)
        {
            return [new ValidationFault(ResponsibilityLettersErrorCodes.ShareTwice, member + ".split", ("Code", split.Code))];
        }

        return item is { Kind: ItemKind.Quantitative, Target: { } target } ? FaultsOf(item, target, split, member) : [];
    }

    private static IEnumerable<ValidationFault> FaultsOf(LetterItem item, decimal target, DeriveItemInput split, string member)
    {
        var targets = split.Split.Select(s => s.Target).OfType<decimal>().ToList();
        if (targets.Count < split.Split.Count)
        {
            yield return new ValidationFault(ResponsibilityLettersErrorCodes.ShareWithoutTarget, member + ".split", ("Code", item.Code));
        }
        else if (Total(item, targets) is { } total && (item.Direction == TargetDirection.AtMost ? total > target : total < target))
        {
            yield return new ValidationFault(ResponsibilityLettersErrorCodes.SharesFallShort, member + ".split", ("Code", item.Code), ("Target", target), ("Total", total));
        }
    }
}
