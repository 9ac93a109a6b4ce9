using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.ThreeLists;

internal static class ThreeListsPermissions
{
    public const string GroupName = "ThreeLists";

    /// <summary>To read the three lists of one's subtree.</summary>
    public const string Lists = GroupName + ".Lists";

    public const string ManageProblems = Lists + ".ManageProblems";
    public const string ManageTasks = Lists + ".ManageTasks";
    public const string ManageDuties = Lists + ".ManageDuties";

    /// <summary>To split downward, grant extensions, verify strike-off, urge: what the next level up does.</summary>
    public const string Supervise = Lists + ".Supervise";

    /// <summary>To apply for strike-off or extension and to report progress on what one's organization leads or helps with.</summary>
    public const string Answer = Lists + ".Answer";

    public const string Handover = Lists + ".Handover";
    public const string ImportLedger = Lists + ".ImportLedger";

    /// <summary>A leader's instruction, which becomes a tracked task.</summary>
    public const string Instruct = GroupName + ".Instruct";

    public const string Reports = GroupName + ".Reports";
    public const string FileReports = Reports + ".File";
    public const string ReviewReports = Reports + ".Review";

    public const string Board = GroupName + ".Board";

    public const string Calendar = GroupName + ".Calendar";
    public const string ManageCalendar = Calendar + ".Manage";

    /// <summary>How much is asked of each village (基层减负).</summary>
    public const string Burden = GroupName + ".Burden";

    public const string AskAboveCeiling = Burden + ".AskAboveCeiling";
    public const string ApproveAboveCeiling = Burden + ".Approve";
}

internal sealed class ThreeListsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(PermissionDefinitionContext context)
    {
        var group = context.AddGroup(ThreeListsPermissions.GroupName, ThreeListsPermissions.GroupName);
        DefineLists(group);
        DefineReports(group);
        group.Add(ThreeListsPermissions.Instruct).For(Leader, County);
        group.Add(ThreeListsPermissions.Board).For(Business);
        group.Add(ThreeListsPermissions.Calendar).For(Business).AddChild(ThreeListsPermissions.ManageCalendar).For(County);
        var burden = group.Add(ThreeListsPermissions.Burden).For(County, Township, Leader, Inspector);
        burden.AddChild(ThreeListsPermissions.AskAboveCeiling).For(County, Township);
        burden.AddChild(ThreeListsPermissions.ApproveAboveCeiling).For(County);
    }

    private static void DefineLists(PermissionGroup group)
    {
        var lists = group.Add(ThreeListsPermissions.Lists).For(Business);
        lists.AddChild(ThreeListsPermissions.ManageProblems).For(County, Township, Secretary, Inspector);
        lists.AddChild(ThreeListsPermissions.ManageTasks).For(County, Township, Secretary);
        lists.AddChild(ThreeListsPermissions.ManageDuties).For(County, Township);
        lists.AddChild(ThreeListsPermissions.Supervise).For(County, Township, Inspector);
        lists.AddChild(ThreeListsPermissions.Answer).For(County, Township, Secretary);
        lists.AddChild(ThreeListsPermissions.Handover).For(County, Township);
        lists.AddChild(ThreeListsPermissions.ImportLedger).For(County, Township);
    }

    private static void DefineReports(PermissionGroup group)
    {
        var reports = group.Add(ThreeListsPermissions.Reports).For(Business);
        reports.AddChild(ThreeListsPermissions.FileReports).For(County, Township, Secretary);
        reports.AddChild(ThreeListsPermissions.ReviewReports).For(County, Township);
    }
}
