using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.ThreeLists.Lights;

internal static class LightSettings
{
    public const string YellowDays = "ThreeLists.Lights.YellowDays";
    public const string YellowProgress = "ThreeLists.Lights.YellowProgress";
    public const string YellowMissedWeeks = "ThreeLists.Lights.YellowMissedWeeks";
    public const string RedMissedWeeks = "ThreeLists.Lights.RedMissedWeeks";
}

internal sealed class LightSettingDefinitionProvider : SettingDefinitionProvider
{
    private static readonly LightLimits Default = new();

    public override IEnumerable<SettingDefinition> Define() =>
    [
        Number(LightSettings.YellowDays, Default.YellowDays),
        Number(LightSettings.YellowProgress, Default.YellowProgress),
        Number(LightSettings.YellowMissedWeeks, Default.YellowMissedWeeks),
        Number(LightSettings.RedMissedWeeks, Default.RedMissedWeeks),
    ];

    private static SettingDefinition Number(string name, int value) => new(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture), SettingValueType.Number);
}

/// <summary>The rule as the county has set it.</summary>
internal sealed class LightRules(ISettingProvider settings) : IScopedDependency
{
    public async Task<LightRule> GetAsync(CancellationToken cancellationToken) => new(new LightLimits(
        await settings.GetAsync<int>(LightSettings.YellowDays, cancellationToken),
        await settings.GetAsync<int>(LightSettings.YellowProgress, cancellationToken),
        await settings.GetAsync<int>(LightSettings.YellowMissedWeeks, cancellationToken),
        await settings.GetAsync<int>(LightSettings.RedMissedWeeks, cancellationToken)));
}

/// <summary>A light as it is shown: the color, the rule that made it, and the sentence that says why.</summary>
internal sealed record LightDto(LightColor Color, LightReason Rule, string Because);

internal static class LightTexts
{
    /// <summary>An entry's own light: "overdue for 3 days".</summary>
    public static LightDto ToDto(this Light light, ITextCatalogue texts) => light.ToDto(texts, $"Light:{light.Rule}");

    /// <summary>A subtree's: "3 items are overdue".</summary>
    public static LightDto ToSubtreeDto(this Light light, ITextCatalogue texts) => light.ToDto(texts, $"Light:Subtree:{light.Rule}");

    private static LightDto ToDto(this Light light, ITextCatalogue texts, string key) =>
        new(light.Color, light.Rule, texts.Get(ThreeListsPermissions.GroupName, key, new Dictionary<string, object?>(light.Data)));
}
