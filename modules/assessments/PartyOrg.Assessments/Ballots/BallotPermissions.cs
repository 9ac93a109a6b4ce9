using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To see which votes are held in one's subtree, and what came of them.</summary>
    public const string Ballots = GroupName + ".Ballots";

    public const string ManageBallots = Ballots + ".Manage";

    /// <summary>What tellers (监票人、计票人) do: draw the codes, open and close, count paper.</summary>
    public const string TellBallots = Ballots + ".Tell";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineBallots(PermissionGroup group)
    {
        var ballots = group.Add(AssessmentsPermissions.Ballots).For(Business);
        ballots.AddChild(AssessmentsPermissions.ManageBallots).For(County, Township, Secretary);
        ballots.AddChild(AssessmentsPermissions.TellBallots).For(County, Township, Secretary, Inspector);
    }
}
