using PartyOrg.Platform.Settings;

namespace PartyOrg.ThreeLists.Calendar;

internal static class WeekSettings
{
    /// <summary>The hour of the county's day at which a week's reports are due, and at which it closes.</summary>
    public const string DueHour = "ThreeLists.DueHour";

    /// <summary>How many working days after it was due a week closes.</summary>
    public const string GraceWorkingDays = "ThreeLists.GraceWorkingDays";

    /// <summary>Which kinds of organization report, by their names in the code, divided by commas.</summary>
    public const string ReportingTypes = "ThreeLists.ReportingTypes";

    /// <summary><c>withOpenTasks</c>: those that lead an open task; <c>all</c>: every organization of a reporting kind.</summary>
    public const string WhoReports = "ThreeLists.WhoReports";

    public const string EveryoneReports = "all";
}

internal sealed class WeekSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(WeekSettings.DueHour, "18", SettingValueType.Number),
        new(WeekSettings.GraceWorkingDays, "1", SettingValueType.Number),
        new(WeekSettings.ReportingTypes, "PartyCommittee,WorkingCommittee,GeneralBranch,JointGeneralBranch,Branch,JointBranch"),
        new(WeekSettings.WhoReports, "withOpenTasks"),
    ];
}
