using System.Collections;
using System.Globalization;
using System.Text.Json;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Localization;

/// <summary>Every module's texts by resource and language, in the language of the request.</summary>
public interface ITextCatalogue
{
    /// <summary>The text, its blanks (<c>{Name}</c>) filled from <paramref name="data"/>; the key itself where there is no text.</summary>
    string Get(string resource, string key, IDictionary? data = null);

    /// <summary>The text of a code such as <c>Hierarchy:NotAllowedParent</c>, whose first part names its resource.</summary>
    string GetByCode(string code, IDictionary? data = null);

    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> GetAll(string culture);
}

/// <summary>The texts are read once from each module's embedded <c>Localization/{Resource}/{culture}.json</c>.</summary>
internal sealed class TextCatalogue(IReadOnlyList<AbpModule> modules) : ITextCatalogue, ISingletonDependency
{
    public const string DefaultCulture = "zh-Hans";
    public static readonly string[] Cultures = [DefaultCulture, "en"];
    private static readonly Hashtable NoBlanks = [];

    private readonly Lazy<Dictionary<string, Dictionary<string, Dictionary<string, string>>>> _cultures = new(() => Read(modules));

    public string Get(string resource, string key, IDictionary? data = null)
    {
        var text = _cultures.Value[Closest(CultureInfo.CurrentUICulture)].GetValueOrDefault(resource)?.GetValueOrDefault(key) ?? key;
        foreach (DictionaryEntry blank in data ?? NoBlanks) // not Cast: a generic dictionary enumerates pairs there, entries only here
        {
            text = Fill(text, blank);
        }

        return text;
    }

    public string GetByCode(string code, IDictionary? data = null) => Get(code.Split(':')[0], code, data);

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> GetAll(string culture) =>
        _cultures.Value[Closest(CultureInfo.GetCultureInfo(culture))].ToDictionary(r => r.Key, r => (IReadOnlyDictionary<string, string>)r.Value);

    /// <summary>zh-CN, zh-SG … are zh-Hans; whatever is not Chinese is English.</summary>
    public static string Closest(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName is "zh" or "iv" ? DefaultCulture : "en";

    private static string Fill(string text, DictionaryEntry blank) =>
        text.Replace($"{{{blank.Key}}}", Convert.ToString(blank.Value, CultureInfo.CurrentCulture), StringComparison.Ordinal);

    private static Dictionary<string, Dictionary<string, Dictionary<string, string>>> Read(IReadOnlyList<AbpModule> modules)
    {
        var cultures = Cultures.ToDictionary(c => c, _ => new Dictionary<string, Dictionary<string, string>>());
        foreach (var assembly in modules.Select(m => m.GetType().Assembly).Distinct())
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var file = JsonSerializer.Deserialize<TextFile>(stream, JsonSerializerOptions.Web)!;
                var texts = cultures[file.Culture].TryGetValue(name.Split('.')[^3], out var known) ? known : cultures[file.Culture][name.Split('.')[^3]] = [];
                foreach (var (key, text) in file.Texts)
                {
                    texts.Add(key, text);
                }
            }
        }

        return cultures;
    }

    private sealed record TextFile(string Culture, Dictionary<string, string> Texts);
}
