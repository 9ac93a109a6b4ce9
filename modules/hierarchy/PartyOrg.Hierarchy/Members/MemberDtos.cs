using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.Hierarchy.Members;

/// <summary>A member in a list; identity number and phone are masked.</summary>
internal record MemberDto
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public MemberStatus Status { get; init; }
    public Guid OrganizationId { get; init; }
    public string? OrganizationName { get; init; }
    public DateOnly AdmittedOn { get; init; }
    public DateOnly? FullSince { get; init; }
    public string? IdentityNumber { get; init; }
    public string? Phone { get; init; }
    public DateOnly? FloatingSince { get; init; }
    public string? FloatingTo { get; init; }

    /// <summary>双重管理: the organization that manages the member as well.</summary>
    public string? AlsoManagedBy { get; init; }

    public DateOnly? LeftOn { get; init; }
    public LeavingReason? LeftBecause { get; init; }
    public string? LeftTo { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
}

/// <summary>A member on a page of their own.</summary>
internal sealed record MemberDetailDto(MemberDto Member) : MemberDto(Member)
{
    public IReadOnlyList<StayDto> Memberships { get; init; } = [];
    public IReadOnlyList<StayDto> DualManagements { get; init; } = [];
    public IReadOnlyList<ContactDto> Contacts { get; init; } = [];
}

/// <summary>Days with an organization, both ends included.</summary>
internal sealed record StayDto(Guid OrganizationId, string OrganizationName, DateOnly From, DateOnly? To, string? CameFrom);

internal sealed record ContactDto(DateOnly On, string By, string Note);

internal sealed record UnmaskedDto(string? IdentityNumber, string? Phone);

internal sealed record GetMembersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Members of this organization, those it manages as well included.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>Members of this organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public MemberStatus? Status { get; init; }
    public bool? Floating { get; init; }

    /// <summary>Only those managed by two organizations.</summary>
    public bool? Dual { get; init; }

    public bool IncludeLeft { get; init; }
}

internal abstract record MemberInput
{
    [Required, StringLength(PartyMember.MaxNameLength)]
    public string? Name { get; init; }

    [Required]
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Left out while the member is probationary.</summary>
    public DateOnly? FullSince { get; init; }

    [RegularExpression(@"^\d{17}[\dXx]$")]
    public string? IdentityNumber { get; init; }

    [StringLength(20)]
    public string? Phone { get; init; }
}

internal sealed record CreateMemberInput : MemberInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary>The organization outside the county that the member was transferred in from.</summary>
    [StringLength(PartyMember.MaxPlaceLength)]
    public string? CameFrom { get; init; }

    /// <summary>The first day with the organization; left out: the day of admission.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>Identity number and phone stay as they are where they are left out: who edits need not have seen them.</summary>
internal sealed record UpdateMemberInput : MemberInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record UnmaskMemberInput
{
    [Required, StringLength(Unmasking.MaxReasonLength, MinimumLength = 2)]
    public string? Reason { get; init; }
}

internal sealed record BecomeFullInput
{
    [Required]
    public DateOnly? On { get; init; }
}

internal sealed record TransferMemberInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary>The first day with the new organization.</summary>
    [Required]
    public DateOnly? On { get; init; }
}

internal sealed record LeaveInput
{
    [Required]
    public LeavingReason? Reason { get; init; }

    /// <summary>The first day on which the member is on no list of the county.</summary>
    [Required]
    public DateOnly? On { get; init; }

    [StringLength(PartyMember.MaxPlaceLength)]
    public string? To { get; init; }
}

internal sealed record ManageAlsoInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [Required]
    public DateOnly? From { get; init; }
}

internal sealed record EndDualManagementInput
{
    [Required]
    public DateOnly? LastDay { get; init; }
}

internal sealed record FloatInput
{
    [Required]
    public DateOnly? Since { get; init; }

    [Required, StringLength(PartyMember.MaxPlaceLength)]
    public string? To { get; init; }
}

internal sealed record ContactedInput
{
    [Required]
    public DateOnly? On { get; init; }

    [Required, StringLength(ContactRecord.MaxNoteLength)]
    public string? Note { get; init; }
}
