using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    public const string GroupName = "Assessments";

    /// <summary>To read the county's schemes: whoever is judged by one may read it.</summary>
    public const string Schemes = GroupName + ".Schemes";

    /// <summary>To see what a scheme would give (试算); stores nothing.</summary>
    public const string TryOutSchemes = Schemes + ".TryOut";

    public const string ManageSchemes = Schemes + ".Manage";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(PermissionDefinitionContext context)
    {
        var group = context.AddGroup(AssessmentsPermissions.GroupName, AssessmentsPermissions.GroupName);
        DefineSchemes(group);
        DefineBallots(group);
        DefineDutyReports(group);
        DefineDutyRecords(group);
        DefineVisits(group);
        DefineRounds(group);
        DefineResults(group);
        DefineRectifications(group);
        DefineStars(group);
    }

    private static void DefineSchemes(PermissionGroup group)
    {
        var schemes = group.Add(AssessmentsPermissions.Schemes).For(Business);
        schemes.AddChild(AssessmentsPermissions.TryOutSchemes).For(County, Township, Leader, Inspector);
        schemes.AddChild(AssessmentsPermissions.ManageSchemes).For(County);
    }
}
