using PartyOrg.Administration.Sessions;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration;

internal static class AdministrationSettings
{
    public const string MaxSessions = "Administration.MaxSessions";
    public const string SessionIdleMinutes = "Administration.SessionIdleMinutes";
    public const string SessionHours = "Administration.SessionHours";

    /// <summary>Passwords by the ASVS profile (length) instead of 等保's (kinds of characters and expiry).</summary>
    public const string LongPasswords = "Administration.LongPasswords";

    /// <summary>Administrators without a second factor may do nothing but set one up.</summary>
    public const string AdministratorsNeedTwoFactor = "Administration.AdministratorsNeedTwoFactor";

    /// <summary>On the host side: whether the sign-in page lists the counties.</summary>
    public const string ListTenants = "Administration.ListTenants";

    /// <summary>The hour of the day, in the county's zone, at which the digest is sent.</summary>
    public const string DigestHour = "Administration.DigestHour";

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
        new(AdministrationSettings.LongPasswords, "false", SettingValueType.Toggle),
        new(AdministrationSettings.AdministratorsNeedTwoFactor, "false", SettingValueType.Toggle),
        new(AdministrationSettings.ListTenants, "true", SettingValueType.Toggle),
        new(AdministrationSettings.DigestHour, "8", SettingValueType.Number),
    ];
}
