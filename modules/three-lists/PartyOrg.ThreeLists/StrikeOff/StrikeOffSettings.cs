using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.StrikeOff;

internal static class StrikeOffSettings
{
    /// <summary>How many days after its strike-off an entry is looked at again.</summary>
    public const string LookBackDays = "ThreeLists.LookBackDays";

    /// <summary>How many days a relapse has to be put right, where nobody says.</summary>
    public const string RelapseDays = "ThreeLists.RelapseDays";
}

internal sealed class StrikeOffSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(StrikeOffSettings.LookBackDays, "90", SettingValueType.Number),
        new(StrikeOffSettings.RelapseDays, "30", SettingValueType.Number),
    ];
}

/// <summary>The days that follow from the county's settings where nobody names one.</summary>
internal sealed class UsualDays(ISettingProvider settings, ICountyClock clock) : ITransientDependency
{
    public Task<DateOnly> LookBackAsync(CancellationToken cancellationToken) => AfterAsync(StrikeOffSettings.LookBackDays, cancellationToken);

    public Task<DateOnly> RelapseDueAsync(CancellationToken cancellationToken) => AfterAsync(StrikeOffSettings.RelapseDays, cancellationToken);

    private async Task<DateOnly> AfterAsync(string setting, CancellationToken cancellationToken) =>
        (await clock.GetTodayAsync(cancellationToken)).AddDays(Math.Clamp(await settings.GetAsync<int>(setting, cancellationToken), 1, 3650));
}
