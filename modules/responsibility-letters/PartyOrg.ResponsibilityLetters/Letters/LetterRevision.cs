using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Makes the text of a new version from that of the one before.</summary>
internal static class LetterRevision
{
    /// <summary>Refuses (400) items the letter does not have, and points that no longer sum to 100.</summary>
    public static LetterText Apply(LetterText text, ReviseLetterInput input)
    {
        var changes = (input.Items ?? []).GroupBy(i => i.Code).ToDictionary(i => i.Key, i => i.Last());
        if (changes.Keys.FirstOrDefault(code => text.Items.All(i => i.Code != code)) is { } unknown)
        {
            throw new AbpValidationException(ResponsibilityLettersErrorCodes.UnknownItem, "items", ("Code", unknown));
        }

        var items = text.Items.Select(i => changes.TryGetValue(i.Code, out var change) ? Apply(i, change) : i).ToList();
        LetterItems.Check(items);
        return text with { Preamble = input.Preamble ?? text.Preamble, Closing = input.Closing ?? text.Closing, Items = items };
    }

    private static LetterItem Apply(LetterItem item, ReviseItemInput change) => item with
    {
        Text = change.Text ?? item.Text,
        Target = change.Target ?? item.Target,
        Points = change.Points ?? item.Points,
        DueMonth = change.DueMonth ?? item.DueMonth,
    };
}
