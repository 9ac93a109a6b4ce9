using PartyOrg.Platform.Authorization;

namespace PartyOrg.Platform;

public static class PlatformPermissions
{
    public const string GroupName = "Platform";

    /// <summary>To follow one's own long-running work.</summary>
    public const string Jobs = GroupName + ".Jobs";

    /// <summary>To see everybody's long-running work.</summary>
    public const string AllJobs = Jobs + ".All";

    public const string Metrics = GroupName + ".Metrics";

    /// <summary>To attach evidence, and to see what is attached within one's scope.</summary>
    public const string Attachments = GroupName + ".Attachments";
}

internal sealed class PlatformPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(PermissionDefinitionContext context)
    {
        var group = context.AddGroup(PlatformPermissions.GroupName, "Platform");
        group.Add(PlatformPermissions.Jobs, PermissionDuty.Common, MultiTenancySides.Both).For([.. StandardRoles.Business, StandardRoles.SystemAdministrator, StandardRoles.HostAdministrator]);
        group.Add(PlatformPermissions.AllJobs, PermissionDuty.System, MultiTenancySides.Both).For(StandardRoles.SystemAdministrator, StandardRoles.HostAdministrator);
        group.Add(PlatformPermissions.Metrics).For(StandardRoles.Business);
        group.Add(PlatformPermissions.Attachments).For(StandardRoles.Business);
    }
}
