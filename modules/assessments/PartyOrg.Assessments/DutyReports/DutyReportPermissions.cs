using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To read the duty reports of one's subtree.</summary>
    public const string DutyReports = GroupName + ".DutyReports";

    /// <summary>To write, file and publish those of one's own organization.</summary>
    public const string WriteDutyReports = DutyReports + ".Write";

    /// <summary>To ask the organizations below for theirs, and to remind.</summary>
    public const string CallDutyReports = DutyReports + ".Call";

    /// <summary>To remark on those from below, or to send them back.</summary>
    public const string RemarkDutyReports = DutyReports + ".Remark";

    public const string ScoreDutyReports = DutyReports + ".Score";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineDutyReports(PermissionGroup group)
    {
        var reports = group.Add(AssessmentsPermissions.DutyReports).For(Business);
        reports.AddChild(AssessmentsPermissions.WriteDutyReports).For(County, Township, Secretary);
        reports.AddChild(AssessmentsPermissions.CallDutyReports).For(County, Township);
        reports.AddChild(AssessmentsPermissions.RemarkDutyReports).For(County, Township, Leader);
        reports.AddChild(AssessmentsPermissions.ScoreDutyReports).For(County, Township, Leader, Inspector);
    }
}
