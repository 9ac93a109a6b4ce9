using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To read results of one's subtree once they are posted, and what is posted of everyone.</summary>
    public const string Results = GroupName + ".Results";

    /// <summary>To object to what is posted, and to read one's own objections.</summary>
    public const string Object = Results + ".Object";

    /// <summary>To see the rating desk of rounds that one's own organizations run, and their results before they are posted.</summary>
    public const string RatingDesk = Results + ".RatingDesk";

    /// <summary>To settle, change by hand, post, award and recheck.</summary>
    public const string ManageResults = Results + ".Manage";

    /// <summary>To look into objections and answer them.</summary>
    public const string Objections = Results + ".Objections";

    /// <summary>To approve for the organization one acts for.</summary>
    public const string Approve = Results + ".Approve";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineResults(PermissionGroup group)
    {
        var results = group.Add(AssessmentsPermissions.Results).For(Business);
        results.AddChild(AssessmentsPermissions.Object).For(Business);
        results.AddChild(AssessmentsPermissions.RatingDesk).For(County, Township, Leader);
        results.AddChild(AssessmentsPermissions.ManageResults).For(County, Township);
        results.AddChild(AssessmentsPermissions.Objections).For(County, Township);
        results.AddChild(AssessmentsPermissions.Approve).For(County, Township, Leader);
    }
}
