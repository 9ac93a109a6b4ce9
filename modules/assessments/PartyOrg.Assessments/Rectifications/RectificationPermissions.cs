using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To read the rectifications of one's subtree.</summary>
    public const string Rectifications = GroupName + ".Rectifications";

    public const string ProposeRectifications = Rectifications + ".Propose";

    /// <summary>To confirm what was proposed, or to drop it.</summary>
    public const string ConfirmRectifications = Rectifications + ".Confirm";

    /// <summary>To name helpers, draw up the plan, start it and bring the vote.</summary>
    public const string WorkOnRectifications = Rectifications + ".WorkOn";

    /// <summary>To accept that it is done, and to look back: what the level above does.</summary>
    public const string AcceptRectifications = Rectifications + ".Accept";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineRectifications(PermissionGroup group)
    {
        var rectifications = group.Add(AssessmentsPermissions.Rectifications).For(Business);
        rectifications.AddChild(AssessmentsPermissions.ProposeRectifications).For(County, Township);
        rectifications.AddChild(AssessmentsPermissions.ConfirmRectifications).For(County);
        rectifications.AddChild(AssessmentsPermissions.WorkOnRectifications).For(County, Township, Secretary);
        rectifications.AddChild(AssessmentsPermissions.AcceptRectifications).For(County, Township);
    }
}
