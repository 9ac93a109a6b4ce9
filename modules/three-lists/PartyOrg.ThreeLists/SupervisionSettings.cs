using PartyOrg.Platform.Settings;

namespace PartyOrg.ThreeLists;

internal static class SupervisionSettings
{
    /// <summary>Every how many working days what is overdue is told one level higher; 0: never.</summary>
    public const string EscalationWorkingDays = "ThreeLists.EscalationWorkingDays";

    /// <summary>How many things may be asked of an organization in a month; 0: no ceiling.</summary>
    public const string BurdenCeiling = "ThreeLists.BurdenCeiling";
}

internal sealed class SupervisionSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(SupervisionSettings.EscalationWorkingDays, "3", SettingValueType.Number),
        new(SupervisionSettings.BurdenCeiling, "0", SettingValueType.Number),
    ];
}
