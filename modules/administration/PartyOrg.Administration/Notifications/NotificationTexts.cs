using System.Text.Json;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Notifications;

/// <summary>Puts stored notifications into words.</summary>
internal sealed class NotificationTexts(ITextCatalogue texts) : ISingletonDependency
{
    public static string Write(IReadOnlyDictionary<string, string> data) => JsonSerializer.Serialize(data);

    public string Read(string kind, string data) => texts.GetByCode(kind, JsonSerializer.Deserialize<Dictionary<string, string>>(data));

    public string Get(string key, Dictionary<string, string> data) => texts.Get("Administration", key, data);
}
