using System.Buffers;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;

namespace PartyOrg.Hierarchy.Import;

/// <summary>
/// The words by which people write the values of an enumeration, in every language the texts have: the text <c>{prefix}.{value}</c>
/// and its other spellings, <c>{prefix}.{value}:Aliases</c>, divided by bars. Brackets, stars, colons and spaces do not matter.
/// </summary>
internal sealed class Vocabulary<T> where T : struct, Enum
{
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("（）()*＊:： ");
    private static readonly string[] Cultures = ["zh-Hans", "en"];

    private readonly Dictionary<string, T> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _remarks = [];
    private readonly ITextCatalogue _texts;
    private readonly string _prefix;

    public Vocabulary(ITextCatalogue texts, string prefix)
    {
        (_texts, _prefix) = (texts, prefix);
        foreach (var known in Cultures.Select(c => texts.GetAll(c)["Hierarchy"]))
        {
            _remarks.AddRange(known["Import:Remarks"].Split('|'));
            foreach (var value in Enum.GetValues<T>())
            {
                var words = known.GetValueOrDefault($"{prefix}.{value}", "") + "|" + known.GetValueOrDefault($"{prefix}.{value}:Aliases", "");
                foreach (var word in words.Split('|', StringSplitOptions.RemoveEmptyEntries))
                {
                    _values.TryAdd(Plain(word), value);
                }
            }
        }
    }

    public T? Find(string text) => _values.TryGetValue(Plain(text), out var value) ? value : null;

    /// <summary>Sums, and what is written below a table about it.</summary>
    public bool IsRemark(string text) => _remarks.Exists(r => text.StartsWith(r, StringComparison.OrdinalIgnoreCase));

    /// <summary>The word for it in the language of the request.</summary>
    public string NameOf(T value) => _texts.Get("Hierarchy", $"{_prefix}.{value}");

    private static string Plain(string text)
    {
        var healed = CellText.Heal(text);
        return healed.AsSpan().ContainsAny(Ornaments) ? string.Concat(healed.Where(c => !Ornaments.Contains(c))) : healed;
    }
}
