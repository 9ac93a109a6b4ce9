using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Roles;

/// <summary>A set of rights under one name. Accounts have roles, and permissions are granted to them.</summary>
internal sealed class AppRole : AggregateRoot, IMultiTenant, IConfiguration
{
    public const int MaxNameLength = 128;

    private AppRole() { }

    public AppRole(string name, bool isDefault = false, bool isPublic = true, bool isStatic = false)
    {
        (Name, NormalizedName) = (name.Trim(), Normalize(name));
        (IsDefault, IsPublic, IsStatic) = (isDefault, isPublic, isStatic);
    }

    public Guid TenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string NormalizedName { get; private set; } = null!;

    /// <summary>New accounts begin with it.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>Users may see who has it.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>One of the roles every county begins with; it is neither renamed nor deleted.</summary>
    public bool IsStatic { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Change(string name, bool isDefault, bool isPublic)
    {
        if (IsStatic && Normalize(name) != NormalizedName)
        {
            throw new BusinessException("Administration:StaticRole").WithData("Name", Name);
        }

        (Name, NormalizedName) = (name.Trim(), Normalize(name));
        (IsDefault, IsPublic) = (isDefault, isPublic);
    }

    public void CheckDeletable()
    {
        if (IsStatic)
        {
            throw new BusinessException("Administration:StaticRole").WithData("Name", Name);
        }
    }
}
