using PartyOrg.Platform.Authorization;

namespace PartyOrg.Administration.Seeding;

/// <summary>An account of the demo: an invented person and the role it has.</summary>
internal sealed record DemoAccount(string UserName, string Name, string Role)
{
    private static readonly DemoAccount[] InEveryCounty =
    [
        new("orgdept", "周敏", StandardRoles.County),
        new("leader", "陈建平", StandardRoles.Leader),
        new("inspector", "吴思远", StandardRoles.Inspector),
        new("sysadmin", "郑浩", StandardRoles.SystemAdministrator),
        new("secadmin", "孙静", StandardRoles.SecurityAdministrator),
        new("auditor", "冯立", StandardRoles.AuditAdministrator),
    ];

    private static readonly DemoAccount[] InTheLivelyCounty =
    [
        .. InEveryCounty,
        new("township", "赵小竹", StandardRoles.Township),
        new("township2", "钱双成", StandardRoles.Township),
        new("secretary", "郭振华", StandardRoles.Secretary),
        new("secretary2", "刘艳红", StandardRoles.Secretary),
    ];

    private static readonly DemoAccount[] OnTheHostSide = [new("admin", "林运", StandardRoles.HostAdministrator)];

    public static DemoAccount[] For(bool isHost, bool isLively) => isHost ? OnTheHostSide : isLively ? InTheLivelyCounty : InEveryCounty;
}
