using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

internal static class EmailSettings
{
    public const string Host = "Abp.Mailing.Smtp.Host";
    public const string Port = "Abp.Mailing.Smtp.Port";
    public const string UserName = "Abp.Mailing.Smtp.UserName";
    public const string Password = "Abp.Mailing.Smtp.Password";
    public const string Domain = "Abp.Mailing.Smtp.Domain";
    public const string EnableSsl = "Abp.Mailing.Smtp.EnableSsl";
    public const string UseDefaultCredentials = "Abp.Mailing.Smtp.UseDefaultCredentials";
    public const string FromAddress = "Abp.Mailing.DefaultFromAddress";
    public const string FromDisplayName = "Abp.Mailing.DefaultFromDisplayName";
}

internal sealed class EmailSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Resource = "AbpSettingManagement";

    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(EmailSettings.Host, "") { Resource = Resource },
        new(EmailSettings.Port, "25", SettingValueType.Number) { Resource = Resource },
        new(EmailSettings.UserName, "") { Resource = Resource },
        new(EmailSettings.Password, "", SettingValueType.Secret) { Resource = Resource },
        new(EmailSettings.Domain, "") { Resource = Resource },
        new(EmailSettings.EnableSsl, "true", SettingValueType.Toggle) { Resource = Resource },
        new(EmailSettings.UseDefaultCredentials, "false", SettingValueType.Toggle) { Resource = Resource },
        new(EmailSettings.FromAddress, "") { Resource = Resource },
        new(EmailSettings.FromDisplayName, "") { Resource = Resource },
    ];
}
