using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To see organizations' stars, figures of members' stars without names, and one's own.</summary>
    public const string Stars = GroupName + ".Stars";

    /// <summary>To see members' stars by name.</summary>
    public const string StarsByName = Stars + ".ByName";

    /// <summary>To write pledges down, publish them, note each month whether they were kept, and bring the vote.</summary>
    public const string ManageStars = Stars + ".Manage";

    /// <summary>To award stars, and to take them back: what the level above does.</summary>
    public const string AwardStars = Stars + ".Award";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineStars(PermissionGroup group)
    {
        var stars = group.Add(AssessmentsPermissions.Stars).For(Business);
        stars.AddChild(AssessmentsPermissions.StarsByName).For(County, Township, Secretary);
        stars.AddChild(AssessmentsPermissions.ManageStars).For(County, Township, Secretary);
        stars.AddChild(AssessmentsPermissions.AwardStars).For(County, Township);
    }
}
