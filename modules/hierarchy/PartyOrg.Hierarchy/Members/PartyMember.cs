using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Members;

/// <summary>A Party member with one primary organization. Identity number and phone are encrypted, and shown masked.</summary>
internal sealed partial class PartyMember : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 64;
    public const int MaxPlaceLength = 128;

    private readonly List<Membership> _memberships = [];
    private readonly List<DualManagement> _dualManagements = [];
    private readonly List<ContactRecord> _contacts = [];

    private PartyMember() { }

    public PartyMember(Organization organization, string name, DateOnly admittedOn, DateOnly? fullSince, DateOnly? since = null, string? cameFrom = null)
    {
        RefuseUnfit(organization);
        (OrganizationId, OrganizationCode) = (organization.Id, organization.Code);
        Describe(name, admittedOn, fullSince);
        _memberships.Add(new Membership(Id, organization.Id, since ?? admittedOn, cameFrom));
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string Name { get; private set; } = null!;

    /// <summary>入党日期: the day of admission as a probationary member.</summary>
    public DateOnly AdmittedOn { get; private set; }

    /// <summary>转正日期: null while probationary.</summary>
    public DateOnly? FullSince { get; private set; }

    [DisableAuditing]
    public string? ProtectedIdentityNumber { get; private set; }

    /// <summary>Finds a number without opening any; unique in the county.</summary>
    [DisableAuditing]
    public string? IdentityNumberIndex { get; private set; }

    [DisableAuditing]
    public string? ProtectedPhone { get; private set; }

    /// <summary>流动党员: since when away.</summary>
    public DateOnly? FloatingSince { get; private set; }

    public string? FloatingTo { get; private set; }
    public DateOnly? LeftOn { get; private set; }
    public LeavingReason? LeftBecause { get; private set; }
    public string? LeftTo { get; private set; }

    /// <summary>The primary organizations so far, the last one open unless the member has left.</summary>
    public IReadOnlyList<Membership> Memberships => _memberships;

    public IReadOnlyList<DualManagement> DualManagements => _dualManagements;
    public IReadOnlyList<ContactRecord> Contacts => _contacts;

    public MemberStatus Status => FullSince is null ? MemberStatus.Probationary : MemberStatus.Full;

    /// <summary>The first day with the present primary organization.</summary>
    public DateOnly Since => _memberships.Single(m => m.To is null).From;

    public void Describe(string name, DateOnly admittedOn, DateOnly? fullSince)
    {
        if (fullSince < admittedOn)
        {
            throw new BusinessException(HierarchyErrorCodes.WrongDateOrder).WithData("First", admittedOn).WithData("Second", fullSince);
        }

        (Name, AdmittedOn, FullSince) = (name, admittedOn, fullSince);
    }

    /// <summary>转正</summary>
    public void BecomeFull(DateOnly on)
    {
        RefuseIfLeft();
        if (FullSince is not null)
        {
            throw new BusinessException(HierarchyErrorCodes.MemberAlreadyFull).WithData("Name", Name);
        }

        Describe(Name, AdmittedOn, on);
    }

    /// <summary>The first day with the new organization is <paramref name="on"/>.</summary>
    public void TransferTo(Organization organization, DateOnly on)
    {
        RefuseIfLeft();
        RefuseUnfit(organization);
        if (organization.Id == OrganizationId)
        {
            return;
        }

        CloseMembership(on);
        _memberships.Add(new Membership(Id, organization.Id, on, null));
        (OrganizationId, OrganizationCode) = (organization.Id, organization.Code);
        _dualManagements.Find(d => d.To is null && d.OrganizationId == organization.Id)?.End(on.AddDays(-1));
    }

    /// <summary>Gone from the county's lists as of <paramref name="on"/>: transferred out, deceased, expelled …</summary>
    public void Leave(LeavingReason reason, DateOnly on, string? to)
    {
        RefuseIfLeft();
        CloseMembership(on);
        (LeftOn, LeftBecause, LeftTo, FloatingSince, FloatingTo) = (on, reason, to, null, null);
        _dualManagements.Where(d => d.To is null).ToList().ForEach(d => d.End(on.AddDays(-1)));
    }

    /// <summary>双重管理: also managed by the branch where the member lives, and counted only by the primary one.</summary>
    public void ManageAlso(Organization organization, DateOnly from)
    {
        RefuseIfLeft();
        RefuseUnfit(organization);
        if (organization.Id == OrganizationId)
        {
            throw new BusinessException(HierarchyErrorCodes.SameOrganization).WithData("Name", organization.Name);
        }

        EndDualManagement(from.AddDays(-1));
        _dualManagements.Add(new DualManagement(Id, organization.Id, from));
    }

    public void EndDualManagement(DateOnly lastDay) => _dualManagements.Find(d => d.To is null)?.End(lastDay);

    public void Float(DateOnly since, string to)
    {
        RefuseIfLeft();
        (FloatingSince, FloatingTo) = (since, to);
    }

    public void Return() => (FloatingSince, FloatingTo) = (null, null);

    /// <summary>Notes that the floating member was reached.</summary>
    public void Contacted(DateOnly on, string by, string note)
    {
        if (FloatingSince is null)
        {
            throw new BusinessException(HierarchyErrorCodes.MemberNotFloating).WithData("Name", Name);
        }

        _contacts.Add(new ContactRecord(Id, on, by, note));
    }

    private void CloseMembership(DateOnly on)
    {
        var open = _memberships.Single(m => m.To is null);
        if (on < open.From)
        {
            throw new BusinessException(HierarchyErrorCodes.WrongDateOrder).WithData("First", open.From).WithData("Second", on);
        }

        if (on == open.From)
        {
            _memberships.Remove(open); // never held for a day
        }
        else
        {
            open.End(on.AddDays(-1));
        }
    }

    private void RefuseIfLeft()
    {
        if (LeftOn is not null)
        {
            throw new BusinessException(HierarchyErrorCodes.MemberHasLeft).WithData("Name", Name);
        }
    }

    private static void RefuseUnfit(Organization organization)
    {
        organization.RefuseIfDissolved();
        if (!organization.Type.HasMembers())
        {
            throw new BusinessException(HierarchyErrorCodes.NoMembersHere).WithData("Name", organization.Name);
        }
    }
}
