using PartyOrg.Platform.Domain;

namespace PartyOrg.Hierarchy.Members;

/// <summary>组织关系: the days, both ends included, on which an organization was a member's primary one.</summary>
internal sealed class Membership : Entity, IMultiTenant
{
    private Membership() { }

    internal Membership(Guid memberId, Guid organizationId, DateOnly from, string? cameFrom) =>
        (MemberId, OrganizationId, From, CameFrom) = (memberId, organizationId, from, cameFrom);

    public Guid TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>The organization outside the county that the member was transferred in from.</summary>
    public string? CameFrom { get; private set; }

    internal void End(DateOnly lastDay) => To = lastDay;
}

/// <summary>双重管理: the days on which a second organization, where the member lives, managed the member too. That organization sees the member by this row.</summary>
internal sealed class DualManagement : Entity, IMultiTenant
{
    private DualManagement() { }

    internal DualManagement(Guid memberId, Guid organizationId, DateOnly from) => (MemberId, OrganizationId, From) = (memberId, organizationId, from);

    public Guid TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal void End(DateOnly lastDay) => To = lastDay;
}

/// <summary>One time that a floating member was reached.</summary>
internal sealed class ContactRecord : Entity, IMultiTenant
{
    public const int MaxNoteLength = 512;

    private ContactRecord() { }

    internal ContactRecord(Guid memberId, DateOnly on, string by, string note) => (MemberId, On, By, Note) = (memberId, on, by, note);

    public Guid TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public DateOnly On { get; private set; }
    public string By { get; private set; } = null!;
    public string Note { get; private set; } = null!;
}

/// <summary>One look at a member's unmasked data: by whom, why, and the how-manieth of that day. The number is unique, so the day's limit holds however many ask at once.</summary>
internal sealed class Unmasking : Entity, IMultiTenant
{
    public const int DailyLimit = 50;
    public const int MaxReasonLength = 200;

    private Unmasking() { }

    public Unmasking(Guid memberId, Guid userId, DateOnly day, int ordinal, string reason)
    {
        if (ordinal > DailyLimit)
        {
            throw new BusinessException(HierarchyErrorCodes.UnmaskLimitReached).WithData("Limit", DailyLimit);
        }

        (MemberId, UserId, Day, Ordinal, Reason) = (memberId, userId, day, ordinal, reason);
    }

    public Guid TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public Guid UserId { get; private set; }
    public DateOnly Day { get; private set; }
    public int Ordinal { get; private set; }
    public string Reason { get; private set; } = null!;
}
