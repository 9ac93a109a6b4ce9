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
}

internal sealed class HierarchySettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(HierarchySettings.CommitteeTermYears, "5", SettingValueType.Number),
        new(HierarchySettings.VillageTermYears, "5", SettingValueType.Number),
        new(HierarchySettings.OtherTermYears, "3", SettingValueType.Number),
        new(HierarchySettings.TermReminderMonths, "6,3,0"),
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
