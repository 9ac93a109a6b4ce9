using PartyOrg.Platform.Authorization;

namespace PartyOrg.Administration.Seeding;

/// <summary>An account of the demo: an invented person and the role it has.</summary>
internal sealed record DemoAccount(string UserName, string Surname, string Name, string Role)
{
    private static readonly DemoAccount[] InEveryCounty =
    [
        new("orgdept", "周", "敏", StandardRoles.County),
        new("leader", "陈", "建平", StandardRoles.Leader),
        new("inspector", "吴", "思远", StandardRoles.Inspector),
        new("sysadmin", "郑", "浩", StandardRoles.SystemAdministrator),
        new("secadmin", "孙", "静", StandardRoles.SecurityAdministrator),
        new("auditor", "冯", "立", StandardRoles.AuditAdministrator),
    ];

    private static readonly DemoAccount[] InTheLivelyCounty =
    [
        .. InEveryCounty,
        new("township", "赵", "小竹", StandardRoles.Township),
        new("township2", "钱", "双成", StandardRoles.Township),
        new("secretary", "李", "守田", StandardRoles.Secretary),
        new("secretary2", "王", "秀兰", StandardRoles.Secretary),
    ];

    private static readonly DemoAccount[] OnTheHostSide = [new("admin", "林", "运", StandardRoles.HostAdministrator)];

    public static DemoAccount[] For(bool isHost, bool isLively) => isHost ? OnTheHostSide : isLively ? InTheLivelyCounty : InEveryCounty;
}
