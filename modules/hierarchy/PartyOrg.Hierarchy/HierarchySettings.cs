using System.Globalization;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Hierarchy;

internal static class HierarchySettings
{
    public const string CommitteeTermYears = "Hierarchy.TermYears.Committees";
    public const string VillageTermYears = "Hierarchy.TermYears.VillagesAndCommunities";
    public const string OtherTermYears = "Hierarchy.TermYears.Others";

    /// <summary>How many months before a term ends its organization is reminded; 0 is the day itself.</summary>
    public const string TermReminderMonths = "Hierarchy.TermReminderMonths";

    private const int MostMonths = 60;

    /// <summary>6, 3, 0; null where that is not what is written there.</summary>
    public static IReadOnlyList<int>? MonthsIn(string text)
    {
        var parts = text.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var months = parts.Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && m <= MostMonths ? m : -1).Distinct().ToList();
        return months.Contains(-1) ? null : months;
    }
}

internal sealed class HierarchySettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(HierarchySettings.CommitteeTermYears, "5", SettingValueType.Number),
        new(HierarchySettings.VillageTermYears, "5", SettingValueType.Number),
        new(HierarchySettings.OtherTermYears, "3", SettingValueType.Number),
        new(HierarchySettings.TermReminderMonths, "6,3,0") { Fits = months => HierarchySettings.MonthsIn(months) is not null },
    ];
}

/// <summary>For how many years a kind of organization is elected in this county, unless it is said otherwise: 5 for committees and in villages and communities, else 3.</summary>
internal sealed record TermYears(int Committees, int Villages, int Others)
{
    /// <summary>Null: elected for no term.</summary>
    public int? Of(OrganizationType type, Sector sector) =>
        !type.HasTerm() ? null : type.IsCommittee() ? Committees : sector is Sector.Rural or Sector.Community ? Villages : Others;
}

internal sealed class TermYearsSource(ISettingProvider settings) : ITransientDependency
{
    public async Task<TermYears> GetAsync(CancellationToken cancellationToken) => new(
        await settings.GetAsync<int>(HierarchySettings.CommitteeTermYears, cancellationToken),
        await settings.GetAsync<int>(HierarchySettings.VillageTermYears, cancellationToken),
        await settings.GetAsync<int>(HierarchySettings.OtherTermYears, cancellationToken));
}
