namespace PartyOrg.Platform.Domain;

/// <summary>Belongs to one county (or to the host side, <see cref="Guid.Empty"/>). The data layer fills the id on insert, filters every query by it, and refuses to write another's.</summary>
public interface IMultiTenant
{
    Guid TenantId { get; }
}

/// <summary>Is hidden, not removed, when deleted.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}

/// <summary>
/// Belongs to an organization of the tree and is seen only by users whose posts cover it.
/// The code is the organization's, kept here so that a subtree is a range of one index; when a subtree moves, all such rows are re-coded in the same transaction.
/// </summary>
public interface IOrganizationScoped
{
    Guid OrganizationId { get; }

    string OrganizationCode { get; }
}

/// <summary>Says which property holds the path code that the scope filter compares, where it is not <see cref="IOrganizationScoped.OrganizationCode"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ScopedByAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}

/// <summary>A change of this entity may change what users may do or see, or what caches hold: saving one starts a new configuration version for its county.</summary>
public interface IConfiguration;
