using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Tenants;

/// <summary>A county that uses the system. Its row belongs to the host side: no county sees another's, nor its own.</summary>
internal sealed class Tenant : FullAuditedAggregateRoot, IMultiTenant, IConfiguration
{
    public const int MaxNameLength = 64;
    public const int MaxDisplayNameLength = 128;
    public const int MaxConnectionStringLength = 1024;

    private const string ConnectionStringColumn = "Tenants.ConnectionString";

    private Tenant() { }

    public Tenant(string name, string? displayName)
    {
        Rename(name, displayName);
        IsActive = true;
    }

    public Guid TenantId { get; private set; }

    /// <summary>What is typed into an address or a header: short, without spaces.</summary>
    public string Name { get; private set; } = null!;

    public string NormalizedName { get; private set; } = null!;

    /// <summary>What people read, such as 云岭县.</summary>
    public string DisplayName { get; private set; } = null!;

    public bool IsActive { get; private set; }

    /// <summary>The county's own database, encrypted; null: the shared one.</summary>
    [DisableAuditing]
    public string? ConnectionString { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Rename(string name, string? displayName)
    {
        Name = name.Trim();
        NormalizedName = Normalize(name);
        DisplayName = string.IsNullOrWhiteSpace(displayName) ? DisplayName ?? Name : displayName.Trim();
    }

    /// <summary>Nobody of the county is let in until it is resumed; its data stays.</summary>
    public void Suspend() => IsActive = false;

    public void Resume() => IsActive = true;

    /// <summary>Moves the county to a database of its own, or (null) back to the shared one. The data itself is moved by the operator.</summary>
    public void UseDatabase(string? connectionString, IPersonalDataProtector protector) =>
        ConnectionString = string.IsNullOrWhiteSpace(connectionString) ? null : protector.Protect(connectionString.Trim(), ConnectionStringColumn, Id);

    public string? RevealConnectionString(IPersonalDataProtector protector) =>
        ConnectionString is null ? null : protector.Unprotect(ConnectionString, ConnectionStringColumn, Id);

    /// <summary>Gives the name free for another county before this one is deleted.</summary>
    public void Retire()
    {
        Suspend();
        NormalizedName = Id.ToString("N");
    }
}
