using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>Lays out a campaign's items with who carries them, from figures that were read before.</summary>
internal sealed class Coverage(CascadeFigures cascade, IReadOnlyDictionary<Guid, string> namesOfWaiting)
{
    public IReadOnlyList<CoverageItemDto> Of(IReadOnlyList<LetterNode> letters)
    {
        var items = letters.SelectMany(l => cascade.ItemsOf(l).Select(item => (Letter: l, Item: item))).GroupBy(c => c.Item.Code);
        return items.Select(group =>
        {
            var item = group.First().Item;
            var carriers = group.Select(c => Carrier(c.Letter, c.Item)).ToList();
            return new CoverageItemDto(
                item.Code, item.Group, item.Text, item.Kind, item.Unit,
                Splitting.Total(item, carriers.Select(c => c.Target).OfType<decimal>().ToList()),
                Splitting.Total(item, carriers.Select(c => c.PassedOn).OfType<decimal>().ToList()),
                Together(item, carriers.Select(c => c.Actual)),
                carriers);
        }).ToList();
    }

    private CoverageCarrierDto Carrier(LetterNode letter, LetterItem item)
    {
        var shares = cascade.SharesOf(letter.Id, item.Code).Select(s => Share(s.Share, s.Letter)).OrderBy(s => s.RecipientName, StringComparer.Ordinal).ToList();
        var passedOn = Splitting.Total(item, shares.Select(s => s.Target).OfType<decimal>().ToList());
        var gap = passedOn is null || item.Target is null ? null : Math.Max(0, item.Direction == TargetDirection.AtMost ? passedOn.Value - item.Target.Value : item.Target.Value - passedOn.Value) as decimal?;
        return new CoverageCarrierDto(letter.Id, letter.OrganizationId, letter.RecipientName, item.Target, passedOn, gap, cascade.FigureOf(letter, item).Actual, shares);
    }

    private CoverageShareDto Share(ItemShare share, LetterNode? letter)
    {
        var item = letter is null ? null : cascade.ItemsOf(letter).FirstOrDefault(i => i.Code == share.ItemCode);
        return new CoverageShareDto(
            share.RecipientId, letter?.RecipientName ?? namesOfWaiting.GetValueOrDefault(share.RecipientId, ""), share.Target, letter?.Id, letter?.State,
            item is null ? null : cascade.FigureOf(letter!, item).Actual);
    }

    private static decimal? Together(LetterItem item, IEnumerable<decimal?> actuals)
    {
        var known = actuals.OfType<decimal>().ToList();
        return known.Count == 0 ? null : item.IsRate ? Math.Round(known.Average(), 2) : known.Sum();
    }
}
