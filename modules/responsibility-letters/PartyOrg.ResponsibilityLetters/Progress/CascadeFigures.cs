using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Progress;

/// <summary>Letters with those derived from them, and what each item has reached, computed in memory from what was read.</summary>
internal sealed class CascadeFigures
{
    private readonly Dictionary<Guid, LetterNode> _letters = [];
    private readonly Dictionary<(Guid Campaign, Guid Recipient), LetterNode> _byRecipient = [];
    private readonly Dictionary<(Guid Letter, string Code), ItemRecord> _records = [];
    private readonly Dictionary<(Guid Letter, string Code), List<ItemShare>> _shares = [];
    private readonly Dictionary<Guid, LetterText> _texts = [];
    private readonly Dictionary<(string Metric, int Year), IReadOnlyDictionary<Guid, decimal>> _metrics = [];

    public IReadOnlyCollection<LetterNode> Letters => _letters.Values;

    public void Add(IEnumerable<LetterNode> letters, IEnumerable<ItemRecord> records, IEnumerable<ItemShare> shares)
    {
        foreach (var letter in letters)
        {
            (_letters[letter.Id], _byRecipient[(letter.CampaignId, letter.OrganizationId)]) = (letter, letter);
        }

        foreach (var record in records)
        {
            _records[(record.LetterId, record.ItemCode)] = record;
        }

        foreach (var item in shares.GroupBy(s => (s.ParentLetterId, s.ItemCode)))
        {
            _shares[item.Key] = [.. item];
        }
    }

    public void Add(Guid contentId, LetterText text) => _texts[contentId] = text;

    public void Add(string metric, int year, IReadOnlyDictionary<Guid, decimal> figures) => _metrics[(metric, year)] = figures;

    public LetterText TextOf(LetterNode letter) => _texts[letter.ContentId];

    public IReadOnlyList<LetterItem> ItemsOf(LetterNode letter) => _texts[letter.ContentId].Items;

    public LetterNode this[Guid letterId] => _letters[letterId];

    public ItemRecord? RecordOf(Guid letterId, string code) => _records.GetValueOrDefault((letterId, code));

    /// <summary>Who carries which part of an item, with the letter that says so, if it is out.</summary>
    public IEnumerable<(ItemShare Share, LetterNode? Letter)> SharesOf(Guid letterId, string code) =>
        _shares.GetValueOrDefault((letterId, code), []).Select(s => (s, _byRecipient.GetValueOrDefault((s.CampaignId, s.RecipientId))));

    public ItemFigure FigureOf(LetterNode letter, LetterItem item)
    {
        var below = SharesOf(letter.Id, item.Code).Where(s => s.Letter is not null).Select(s => FigureBelow(s.Letter!, item.Code)).OfType<decimal>().ToList();
        if (below.Count > 0)
        {
            return new ItemFigure(item.IsRate ? Math.Round(below.Average(), 2) : below.Sum(), FigureSource.Cascade);
        }

        if (item.Metric is { } metric && _metrics.TryGetValue((metric, letter.Year), out var figures))
        {
            return figures.TryGetValue(letter.OrganizationId, out var figure) ? new ItemFigure(figure, FigureSource.Metric) : default;
        }

        return RecordOf(letter.Id, item.Code)?.Actual is { } actual ? new ItemFigure(actual, FigureSource.Reported) : default;
    }

    /// <summary>The points of all items that the figures suggest, out of 100.</summary>
    public decimal SuggestedPointsOf(LetterNode letter) => ItemsOf(letter).Sum(i => i.SuggestPoints(FigureOf(letter, i).Actual));

    private decimal? FigureBelow(LetterNode letter, string code) =>
        ItemsOf(letter).FirstOrDefault(i => i.Code == code) is { } item ? FigureOf(letter, item).Actual : null;
}
