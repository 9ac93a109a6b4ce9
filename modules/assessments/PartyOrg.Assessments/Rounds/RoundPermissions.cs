using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To see the rounds that one runs, judges in, or is judged in, and the sheets of one's subtree.</summary>
    public const string Rounds = GroupName + ".Rounds";

    /// <summary>To plan, open and lead rounds, to put facts and corrections on record, to decide adjustments.</summary>
    public const string ManageRounds = Rounds + ".Manage";

    /// <summary>To score sheets: one's own organization about itself, or others as their superior or judge.</summary>
    public const string ScoreSheets = Rounds + ".Score";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineRounds(PermissionGroup group)
    {
        var rounds = group.Add(AssessmentsPermissions.Rounds).For(Business);
        rounds.AddChild(AssessmentsPermissions.ManageRounds).For(County, Township);
        rounds.AddChild(AssessmentsPermissions.ScoreSheets).For(Business);
    }
}
