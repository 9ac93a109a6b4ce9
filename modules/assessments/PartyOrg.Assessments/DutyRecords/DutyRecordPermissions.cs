using PartyOrg.Platform.Authorization;
using static PartyOrg.Platform.Authorization.StandardRoles;

namespace PartyOrg.Assessments;

internal static partial class AssessmentsPermissions
{
    /// <summary>To read the journals of one's subtree.</summary>
    public const string DutyRecords = GroupName + ".DutyRecords";

    /// <summary>To keep that of one's own organization.</summary>
    public const string WriteDutyRecords = DutyRecords + ".Write";
}

internal sealed partial class AssessmentsPermissionDefinitionProvider
{
    private static void DefineDutyRecords(PermissionGroup group)
    {
        var records = group.Add(AssessmentsPermissions.DutyRecords).For(Business);
        records.AddChild(AssessmentsPermissions.WriteDutyRecords).For(County, Township, Secretary, Leader);
    }
}
