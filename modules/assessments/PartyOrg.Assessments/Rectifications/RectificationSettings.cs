using System.Globalization;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Assessments.Rectifications;

internal static class RectificationSettings
{
    /// <summary>Which share of a round's subjects is proposed whatever they scored; 0: none but those who fall short.</summary>
    public const string LowestShare = "Assessments.RectificationLowestShare";

    /// <summary>From how many overdue problems and tasks of the year on an organization is proposed; 0: never for that.</summary>
    public const string Overdue = "Assessments.RectificationOverdue";

    /// <summary>From how many relapses of the year on an organization is proposed; 0: never for that.</summary>
    public const string Relapses = "Assessments.RectificationRelapses";

    /// <summary>Which share of the votes an exit vote has to approve with.</summary>
    public const string ExitShare = "Assessments.RectificationExitShare";
}

internal sealed class RectificationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(RectificationSettings.LowestShare, "0") { Fits = IsShare },
        new(RectificationSettings.Overdue, "0", SettingValueType.Number),
        new(RectificationSettings.Relapses, "0", SettingValueType.Number),
        new(RectificationSettings.ExitShare, "0.8") { Fits = IsShare },
    ];

    private static bool IsShare(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1;
}
