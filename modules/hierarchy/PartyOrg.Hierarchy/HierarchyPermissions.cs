using PartyOrg.Platform.Authorization;

namespace PartyOrg.Hierarchy;

internal static class HierarchyPermissions
{
    public const string GroupName = "Hierarchy";

    /// <summary>To see the tree, its figures and history, within one's scope.</summary>
    public const string Organizations = GroupName + ".Organizations";

    public const string EditOrganizations = Organizations + ".Edit";

    /// <summary>To move, merge, split, dissolve and delete.</summary>
    public const string Restructure = Organizations + ".Restructure";

    public const string ImportOrganizations = Organizations + ".Import";
    public const string ExportOrganizations = Organizations + ".Export";

    public const string Appointments = GroupName + ".Appointments";
    public const string EditAppointments = Appointments + ".Edit";

    public const string Members = GroupName + ".Members";
    public const string EditMembers = Members + ".Edit";
    public const string ImportMembers = Members + ".Import";

    /// <summary>To read identity numbers and phones in full, each time with a reason.</summary>
    public const string UnmaskMembers = Members + ".Unmask";
}

internal sealed class HierarchyPermissionDefinitionProvider : PermissionDefinitionProvider
{
    private static readonly string[] Departments = [StandardRoles.County, StandardRoles.Township];

    public override void Define(PermissionDefinitionContext context)
    {
        var group = context.AddGroup(HierarchyPermissions.GroupName, "Hierarchy");
        var organizations = group.Add(HierarchyPermissions.Organizations).For(StandardRoles.Business);
        organizations.AddChild(HierarchyPermissions.EditOrganizations).For(Departments);
        organizations.AddChild(HierarchyPermissions.Restructure).For(StandardRoles.County);
        organizations.AddChild(HierarchyPermissions.ImportOrganizations).For(Departments);
        organizations.AddChild(HierarchyPermissions.ExportOrganizations).For(Departments);
        group.Add(HierarchyPermissions.Appointments).For(StandardRoles.Business)
            .AddChild(HierarchyPermissions.EditAppointments).For(Departments);
        var members = group.Add(HierarchyPermissions.Members).For(StandardRoles.Business);
        members.AddChild(HierarchyPermissions.EditMembers).For([.. Departments, StandardRoles.Secretary]);
        members.AddChild(HierarchyPermissions.ImportMembers).For(Departments);
        members.AddChild(HierarchyPermissions.UnmaskMembers).For(StandardRoles.County);
    }
}
