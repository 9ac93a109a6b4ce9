using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.ResponsibilityLetters;

internal static class ResponsibilityLettersPermissions
{
    public const string GroupName = "ResponsibilityLetters";

    public const string Templates = GroupName + ".Templates";
    public const string ManageTemplates = Templates + ".Manage";

    public const string Campaigns = GroupName + ".Campaigns";
    public const string ManageCampaigns = Campaigns + ".Manage";
    public const string IssueCampaigns = Campaigns + ".Issue";

    public const string Letters = GroupName + ".Letters";
    public const string SignLetters = Letters + ".Sign";

    /// <summary>To sign for the organization one acts for without being its secretary (代签).</summary>
    public const string SignOnBehalf = Letters + ".SignOnBehalf";

    public const string CountersignLetters = Letters + ".Countersign";
    public const string ReturnLetters = Letters + ".Return";
    public const string AmendLetters = Letters + ".Amend";
    public const string DeriveLetters = Letters + ".Derive";
    public const string ReportProgress = Letters + ".ReportProgress";
    public const string InspectLetters = Letters + ".Inspect";
    public const string AcceptLetters = Letters + ".Accept";

    public const string Pledges = GroupName + ".Pledges";
    public const string ManagePledges = Pledges + ".Manage";
    public const string VerifyPledges = Pledges + ".Verify";

    public const string RotateSigningKeys = GroupName + ".SigningKeys.Rotate";
}

internal sealed class ResponsibilityLettersPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(PermissionDefinitionContext context)
    {
        var group = context.AddGroup(ResponsibilityLettersPermissions.GroupName, ResponsibilityLettersPermissions.GroupName);
        DefineTemplatesAndCampaigns(group);
        DefineLetters(group);

        var pledges = group.Add(ResponsibilityLettersPermissions.Pledges).For(Business);
        pledges.AddChild(ResponsibilityLettersPermissions.ManagePledges).For(County, Township, Secretary);
        pledges.AddChild(ResponsibilityLettersPermissions.VerifyPledges).For(County, Township, Inspector);
        group.Add(ResponsibilityLettersPermissions.RotateSigningKeys, PermissionDuty.Security).For(SecurityAdministrator);
    }

    private static void DefineTemplatesAndCampaigns(PermissionGroup group)
    {
        var templates = group.Add(ResponsibilityLettersPermissions.Templates).For(County, Township, Leader);
        templates.AddChild(ResponsibilityLettersPermissions.ManageTemplates).For(County, Township);
        var campaigns = group.Add(ResponsibilityLettersPermissions.Campaigns).For(County, Township, Leader, Inspector);
        campaigns.AddChild(ResponsibilityLettersPermissions.ManageCampaigns).For(County, Township);
        campaigns.AddChild(ResponsibilityLettersPermissions.IssueCampaigns).For(County, Township);
    }

    private static void DefineLetters(PermissionGroup group)
    {
        var letters = group.Add(ResponsibilityLettersPermissions.Letters).For(Business);
        letters.AddChild(ResponsibilityLettersPermissions.SignLetters).For(County, Township, Secretary, Leader);
        letters.AddChild(ResponsibilityLettersPermissions.SignOnBehalf).For(Township);
        letters.AddChild(ResponsibilityLettersPermissions.CountersignLetters).For(County, Township, Leader);
        letters.AddChild(ResponsibilityLettersPermissions.ReturnLetters).For(County, Township, Secretary);
        letters.AddChild(ResponsibilityLettersPermissions.AmendLetters).For(County, Township);
        letters.AddChild(ResponsibilityLettersPermissions.DeriveLetters).For(County, Township);
        letters.AddChild(ResponsibilityLettersPermissions.ReportProgress).For(County, Township, Secretary);
        letters.AddChild(ResponsibilityLettersPermissions.InspectLetters).For(County, Township, Inspector);
        letters.AddChild(ResponsibilityLettersPermissions.AcceptLetters).For(County, Township);
    }
}
