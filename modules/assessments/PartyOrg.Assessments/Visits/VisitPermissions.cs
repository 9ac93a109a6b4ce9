using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To read the observation visits of one's subtree, those that one judges, and those that come to one's own organization.</summary>
    public const string Visits = GroupName + ".Visits";

    /// <summary>To plan them, set out, close them, and send problems to the list.</summary>
    public const string ManageVisits = Visits + ".Manage";

    /// <summary>To judge, where one is named as a judge.</summary>
    public const string JudgeVisits = Visits + ".Judge";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineVisits(PermissionGroup group)
    {
        var visits = group.Add(AssessmentsPermissions.Visits).For(Business);
        visits.AddChild(AssessmentsPermissions.ManageVisits).For(County, Township);
        visits.AddChild(AssessmentsPermissions.JudgeVisits).For(Business);
    }
}
