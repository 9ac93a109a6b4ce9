using PartyOrg.Platform.Settings;

namespace PartyOrg.Assessments.Publicity;

internal static class PublicitySettings
{
    /// <summary>Whether what is posted is read, and objected to, without signing in.</summary>
    public const string IsPublic = "Assessments.PublicPublicity";
}

internal sealed class PublicitySettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() => [new(PublicitySettings.IsPublic, "false", SettingValueType.Toggle)];
}
