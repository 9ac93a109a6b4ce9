using System.Globalization;
using System.Text.Json;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Notifications;

/// <summary>Puts stored notifications into words, and knows of which kinds there are any: each has a text, <c>{Module}:Notification:{Name}</c>, and a name, the same with <c>:Name</c>.</summary>
internal sealed class NotificationTexts(ITextCatalogue texts) : ISingletonDependency
{
    private const string NameEnd = ":Name";

    public IReadOnlyList<(string Kind, string Name)> Kinds => texts.GetAll(CultureInfo.CurrentUICulture.Name)
        .SelectMany(r => r.Value.Where(t => t.Key.StartsWith(r.Key + ":Notification:", StringComparison.Ordinal) && t.Key.EndsWith(NameEnd, StringComparison.Ordinal)))
        .Select(t => (t.Key[..^NameEnd.Length], t.Value)).OrderBy(k => k.Item1, StringComparer.Ordinal).ToList();

    public static string Write(IReadOnlyDictionary<string, string> data) => JsonSerializer.Serialize(data);

    public string Read(string kind, string data) => texts.GetByCode(kind, JsonSerializer.Deserialize<Dictionary<string, string>>(data));

    /// <summary>For those who are not here to be asked for their language: in the product's own, not in that of whoever caused it.</summary>
    public string ReadForOthers(string kind, string data)
    {
        var here = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            return Read(kind, data);
        }
        finally
        {
            CultureInfo.CurrentUICulture = here;
        }
    }

    public string Get(string key, Dictionary<string, string> data) => texts.Get("Administration", key, data);
}
