using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>
/// How an organization stood in the tree for a stretch of days, both ends included: under which code, as what, with which term.
/// The statement of a past day counts these.
/// </summary>
internal sealed class Placement : Entity, IMultiTenant
{
    /// <summary>Where nothing is known of an earlier state, the first one counts from here: no Party organization is older.</summary>
    public static readonly DateOnly Beginning = new(1921, 7, 1);

    private Placement() { }

    public Placement(Guid organizationId, string code, OrganizationType type, Sector sector, DateOnly? termDueOn, DateOnly from) =>
        (OrganizationId, Code, Type, Sector, TermDueOn, From) = (organizationId, code, type, sector, termDueOn, from);

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string Code { get; private set; } = null!;
    public OrganizationType Type { get; private set; }
    public Sector Sector { get; private set; }
    public DateOnly? TermDueOn { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
}
