using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>A derived template's items as each recipient gets them: with its share as the target, without the items it carries nothing of, and the points scaled to 100 again.</summary>
internal sealed class DerivedItems(IReadOnlyList<LetterItem> items, IReadOnlyList<ItemShare> shares)
{
    private readonly HashSet<string> _shared = shares.Select(s => s.ItemCode).ToHashSet();
    private readonly Dictionary<(Guid, string), ItemShare> _byRecipient = shares.ToDictionary(s => (s.RecipientId, s.ItemCode));

    /// <summary>The very items given where none is shared out.</summary>
    public IReadOnlyList<LetterItem> For(Guid recipientId)
    {
        if (_shared.Count == 0)
        {
            return items;
        }

        var own = items.Where(i => !_shared.Contains(i.Code) || _byRecipient.ContainsKey((recipientId, i.Code)))
            .Select(i => _byRecipient.GetValueOrDefault((recipientId, i.Code))?.Target is { } target ? i with { Target = target } : i).ToList();
        return own.Count == items.Count || own.Count == 0 ? own : LetterItems.ScaleToFullPoints(own);
    }
}
