using PartyOrg.Administration.Sessions;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration;

internal static class AdministrationSettings
{
    public const string MaxSessions = "Administration.MaxSessions";
    public const string SessionIdleMinutes = "Administration.SessionIdleMinutes";
    public const string SessionHours = "Administration.SessionHours";

    public static async Task<SessionLimits> GetSessionLimitsAsync(this ISettingProvider settings, CancellationToken cancellationToken) => new(
        TimeSpan.FromMinutes(await settings.GetAsync<int>(SessionIdleMinutes, cancellationToken)),
        TimeSpan.FromHours(await settings.GetAsync<int>(SessionHours, cancellationToken)));
}

internal sealed class AdministrationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(AdministrationSettings.MaxSessions, "10", SettingValueType.Number),
        new(AdministrationSettings.SessionIdleMinutes, "30", SettingValueType.Number, IsVisibleToClients: true),
        new(AdministrationSettings.SessionHours, "12", SettingValueType.Number),
    ];
}
