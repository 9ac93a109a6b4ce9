using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static class AssessmentsPermissions
{
    public const string GroupName = "Assessments";

    /// <summary>To read the county's schemes: whoever is judged by one may read it.</summary>
    public const string Schemes = GroupName + ".Schemes";

    /// <summary>To see what a scheme would give (试算); stores nothing.</summary>
    public const string TryOutSchemes = Schemes + ".TryOut";

    public const string ManageSchemes = Schemes + ".Manage";
}

internal sealed class AssessmentsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(PermissionDefinitionContext context)
    {
        var schemes = context.AddGroup(AssessmentsPermissions.GroupName, AssessmentsPermissions.GroupName).Add(AssessmentsPermissions.Schemes).For(Business);
        schemes.AddChild(AssessmentsPermissions.TryOutSchemes).For(County, Township, Leader, Inspector);
        schemes.AddChild(AssessmentsPermissions.ManageSchemes).For(County);
    }
}
