using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.DataProtection;

/// <summary>A key of ASP.NET Core's data protection, encrypted under the master key. In the database, so that all hosts have the same; on the host side.</summary>
[DisableAuditing]
internal sealed class DataProtectionKey : Entity, IMultiTenant
{
    public const int MaxNameLength = 128;
    public const int MaxXmlLength = 8000;

    private DataProtectionKey() { }

    public DataProtectionKey(string friendlyName) => FriendlyName = friendlyName;

    public Guid TenantId { get; private set; }
    public string FriendlyName { get; private set; } = null!;
    public string ProtectedXml { get; set; } = null!;
}
