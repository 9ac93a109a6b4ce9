using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Duties;

/// <summary>责任: what a person answers for in an organization, with the tasks under it.</summary>
internal sealed class Duty : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxTextLength = 1000;
    public const int MaxPostLength = 64;

    private Duty() { }

    public Duty(Guid organizationId, string organizationCode) => (OrganizationId, OrganizationCode) = (organizationId, organizationCode);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>Who answers.</summary>
    public string Person { get; private set; } = null!;

    public Guid? UserId { get; private set; }

    /// <summary>In what post, as people write it.</summary>
    public string? Post { get; private set; }

    public string Text { get; private set; } = null!;

    public void Write(string text, string person, string? post, Guid? userId) => (Text, Person, Post, UserId) = (text, person, post, userId);

    /// <summary>Another person answers for it now.</summary>
    public void HandOverTo(string person, Guid? userId) => (Person, UserId) = (person, userId);

    /// <summary>Another organization took over what this one left.</summary>
    public void MoveTo(Guid organizationId, string organizationCode) => (OrganizationId, OrganizationCode) = (organizationId, organizationCode);
}
