using PartyOrg.Platform.Authorization;

namespace PartyOrg.Administration;

/// <summary>Names as ABP's own pages ask for them, beside the module's own.</summary>
internal static class AdministrationPermissions
{
    public const string Users = "AbpIdentity.Users";
    public const string CreateUsers = Users + ".Create";
    public const string UpdateUsers = Users + ".Update";
    public const string DeleteUsers = Users + ".Delete";

    /// <summary>To grant permissions to one account.</summary>
    public const string ManageUserPermissions = Users + ".ManagePermissions";

    /// <summary>To say which roles an account has.</summary>
    public const string AssignRoles = Users + ".AssignRoles";

    /// <summary>To lock and unlock accounts, to end their sessions, and to give them a one-time password.</summary>
    public const string UnlockUsers = Users + ".Unlock";

    public const string Roles = "AbpIdentity.Roles";
    public const string CreateRoles = Roles + ".Create";
    public const string UpdateRoles = Roles + ".Update";
    public const string DeleteRoles = Roles + ".Delete";
    public const string ManageRolePermissions = Roles + ".ManagePermissions";

    public const string UserLookup = "AbpIdentity.UserLookup";

    public const string Tenants = "AbpTenantManagement.Tenants";
    public const string CreateTenants = Tenants + ".Create";
    public const string UpdateTenants = Tenants + ".Update";
    public const string DeleteTenants = Tenants + ".Delete";
    public const string ManageTenantFeatures = Tenants + ".ManageFeatures";
    public const string ManageConnectionStrings = Tenants + ".ManageConnectionStrings";
    public const string ManageHostFeatures = "FeatureManagement.ManageHostFeatures";

    public const string Settings = "SettingManagement.Settings";
    public const string Emailing = "SettingManagement.Emailing";
    public const string TestEmail = Emailing + ".Test";
    public const string TimeZone = "SettingManagement.TimeZone";

    public const string AuditLog = "Administration.AuditLogs";
    public const string ExportAuditLog = AuditLog + ".Export";
    public const string VerifyAuditLog = AuditLog + ".Verify";

    /// <summary>One's own account, inbox and sessions.</summary>
    public const string OwnAccount = "Administration.OwnAccount";
}

internal sealed class AdministrationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    private const MultiTenancySides Both = MultiTenancySides.Both;

    private static readonly string[] System = [StandardRoles.SystemAdministrator, StandardRoles.HostAdministrator];
    private static readonly string[] Security = [StandardRoles.SecurityAdministrator, StandardRoles.HostAdministrator];

    public override void Define(PermissionDefinitionContext context)
    {
        DefineIdentity(context);
        DefineTenants(context);
        DefineSettings(context);
        DefineAudit(context);
        context.AddGroup("Administration", "Administration", PermissionDuty.Common, Both)
            .Add(AdministrationPermissions.OwnAccount).For([.. StandardRoles.InCounty, StandardRoles.HostAdministrator]);
    }

    private static void DefineIdentity(PermissionDefinitionContext context)
    {
        var group = context.AddGroup("AbpIdentity", "AbpIdentity", PermissionDuty.System, Both);
        var users = group.Add(AdministrationPermissions.Users, PermissionDuty.Common).For([.. System, StandardRoles.SecurityAdministrator]);
        users.AddChild(AdministrationPermissions.CreateUsers, PermissionDuty.System).For(System);
        users.AddChild(AdministrationPermissions.UpdateUsers, PermissionDuty.System).For(System);
        users.AddChild(AdministrationPermissions.DeleteUsers, PermissionDuty.System).For(System);
        users.AddChild(AdministrationPermissions.ManageUserPermissions, PermissionDuty.Security).For(Security);
        users.AddChild(AdministrationPermissions.AssignRoles, PermissionDuty.Security).For(Security);
        users.AddChild(AdministrationPermissions.UnlockUsers, PermissionDuty.Security).For(Security);
        var roles = group.Add(AdministrationPermissions.Roles, PermissionDuty.Common).For([.. System, StandardRoles.SecurityAdministrator]);
        roles.AddChild(AdministrationPermissions.CreateRoles, PermissionDuty.Security).For(Security);
        roles.AddChild(AdministrationPermissions.UpdateRoles, PermissionDuty.Security).For(Security);
        roles.AddChild(AdministrationPermissions.DeleteRoles, PermissionDuty.Security).For(Security);
        roles.AddChild(AdministrationPermissions.ManageRolePermissions, PermissionDuty.Security).For(Security);
        group.Add(AdministrationPermissions.UserLookup, PermissionDuty.Common).For([.. StandardRoles.InCounty, StandardRoles.HostAdministrator]);
    }

    private static void DefineTenants(PermissionDefinitionContext context)
    {
        var tenants = context.AddGroup("AbpTenantManagement", "AbpTenantManagement", PermissionDuty.System, MultiTenancySides.Host)
            .Add(AdministrationPermissions.Tenants).For(StandardRoles.HostAdministrator);
        tenants.AddChild(AdministrationPermissions.CreateTenants).For(StandardRoles.HostAdministrator);
        tenants.AddChild(AdministrationPermissions.UpdateTenants).For(StandardRoles.HostAdministrator);
        tenants.AddChild(AdministrationPermissions.DeleteTenants).For(StandardRoles.HostAdministrator);
        tenants.AddChild(AdministrationPermissions.ManageTenantFeatures).For(StandardRoles.HostAdministrator);
        tenants.AddChild(AdministrationPermissions.ManageConnectionStrings).For(StandardRoles.HostAdministrator);
        context.AddGroup("FeatureManagement", "AbpFeatureManagement", PermissionDuty.System, MultiTenancySides.Host)
            .Add(AdministrationPermissions.ManageHostFeatures).For(StandardRoles.HostAdministrator);
    }

    private static void DefineSettings(PermissionDefinitionContext context)
    {
        var group = context.AddGroup("SettingManagement", "AbpSettingManagement", PermissionDuty.System, Both);
        group.Add(AdministrationPermissions.Settings).For(System);
        group.Add(AdministrationPermissions.Emailing).For(System).AddChild(AdministrationPermissions.TestEmail).For(System);
        group.Add(AdministrationPermissions.TimeZone).For(System);
    }

    private static void DefineAudit(PermissionDefinitionContext context)
    {
        var log = context.AddGroup("Audit", "Administration", PermissionDuty.Audit, Both).Add(AdministrationPermissions.AuditLog).For(StandardRoles.AuditAdministrator);
        log.AddChild(AdministrationPermissions.ExportAuditLog).For(StandardRoles.AuditAdministrator);
        log.AddChild(AdministrationPermissions.VerifyAuditLog).For(StandardRoles.AuditAdministrator);
    }
}
