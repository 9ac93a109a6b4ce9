namespace PartyOrg.Platform.Authorization;

/// <summary>The roles every county begins with. Their texts are <c>Role:{name}</c> in the resource AbpIdentity. Which permissions they begin with is said where each permission is defined.</summary>
public static class StandardRoles
{
    /// <summary>县委组织部干部: the county organisation department.</summary>
    public const string County = "county-department";

    /// <summary>乡镇党委组织干事: clerks of townships, districts and other units below the county.</summary>
    public const string Township = "township-clerk";

    /// <summary>党支部书记.</summary>
    public const string Secretary = "secretary";

    /// <summary>县领导、包联领导.</summary>
    public const string Leader = "leader";

    /// <summary>督导组: inspectors and judges.</summary>
    public const string Inspector = "inspector";

    /// <summary>系统管理员.</summary>
    public const string SystemAdministrator = "sysadmin";

    /// <summary>安全管理员.</summary>
    public const string SecurityAdministrator = "secadmin";

    /// <summary>审计管理员.</summary>
    public const string AuditAdministrator = "auditor";

    /// <summary>The operator of the host side, where there is no county's data.</summary>
    public const string HostAdministrator = "admin";

    /// <summary>Everyone who works with the county's business.</summary>
    public static readonly string[] Business = [County, Township, Secretary, Leader, Inspector];

    public static readonly string[] Administrators = [SystemAdministrator, SecurityAdministrator, AuditAdministrator];

    public static readonly string[] InCounty = [.. Business, .. Administrators];
}
