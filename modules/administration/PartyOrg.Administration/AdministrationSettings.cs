using System.Globalization;
using Microsoft.Extensions.Options;
using PartyOrg.Administration.Notifications.Webhooks;
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

    /// <summary>Whether a robot speaks in the county's WeCom group.</summary>
    public const string WeCom = "Administration.WeCom";

    /// <summary>The robot's address, which holds its key.</summary>
    public const string WeComWebhook = "Administration.WeComWebhook";

    public const string DingTalk = "Administration.DingTalk";
    public const string DingTalkWebhook = "Administration.DingTalkWebhook";

    /// <summary>With which the calls are signed, where the group asks for it.</summary>
    public const string DingTalkSecret = "Administration.DingTalkSecret";

    public static async Task<SessionLimits> GetSessionLimitsAsync(this ISettingProvider settings, CancellationToken cancellationToken) => new(
        TimeSpan.FromMinutes(await settings.GetAsync<int>(SessionIdleMinutes, cancellationToken)),
        TimeSpan.FromHours(await settings.GetAsync<int>(SessionHours, cancellationToken)));
}

internal sealed class AdministrationSettingDefinitionProvider(IOptions<WebhookOptions> webhooks) : SettingDefinitionProvider
{
    private const int HoursOfDay = 24;

    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(AdministrationSettings.MaxSessions, "10", SettingValueType.Number),
        new(AdministrationSettings.SessionIdleMinutes, "30", SettingValueType.Number, IsVisibleToClients: true),
        new(AdministrationSettings.SessionHours, "12", SettingValueType.Number),
        new(AdministrationSettings.LongPasswords, "false", SettingValueType.Toggle),
        new(AdministrationSettings.AdministratorsNeedTwoFactor, "false", SettingValueType.Toggle),
        new(AdministrationSettings.ListTenants, "true", SettingValueType.Toggle),
        new(AdministrationSettings.DigestHour, "8", SettingValueType.Number) { Fits = hour => int.Parse(hour, CultureInfo.InvariantCulture) < HoursOfDay },
        new(AdministrationSettings.WeCom, "false", SettingValueType.Toggle),
        new(AdministrationSettings.WeComWebhook, "", SettingValueType.Secret) { Fits = webhooks.Value.Allows },
        new(AdministrationSettings.DingTalk, "false", SettingValueType.Toggle),
        new(AdministrationSettings.DingTalkWebhook, "", SettingValueType.Secret) { Fits = webhooks.Value.Allows },
        new(AdministrationSettings.DingTalkSecret, "", SettingValueType.Secret),
    ];
}
