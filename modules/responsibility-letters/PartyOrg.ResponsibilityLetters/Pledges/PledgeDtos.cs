using System.ComponentModel.DataAnnotations;
using AutoMapper;
using PartyOrg.Platform.Application;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Pledges;

internal sealed record PledgeDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public string? PledgedBy { get; init; }
    public string Text { get; init; } = null!;
    public int Year { get; init; }
    public int DueMonth { get; init; }
    public int? PeopleServed { get; init; }
    public PledgeState State { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public DateTimeOffset? FulfilledAt { get; init; }
    public string? FulfilmentNote { get; init; }
    public IReadOnlyList<LetterEvidenceDto> Evidence { get; init; } = [];
    public DateTimeOffset? VerifiedAt { get; init; }
    public string? VerificationNote { get; init; }
    public string ConcurrencyStamp { get; init; } = null!;
}

internal sealed record GetPledgesInput : PagedAndSortedResultRequestDto
{
    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public Guid? OrganizationId { get; init; }
    public int? Year { get; init; }
    public PledgeState? State { get; init; }

    /// <summary>Only published pledges whose month is past.</summary>
    public bool IsOverdue { get; init; }
}

internal record WritePledgeInput
{
    [Required, StringLength(Pledge.MaxTextLength, MinimumLength = 1)]
    public string Text { get; init; } = null!;

    [Range(1, 12)]
    public int DueMonth { get; init; }

    [Range(0, 100_000_000)]
    public int? PeopleServed { get; init; }

    /// <summary>The member who promises; without one the organization itself does.</summary>
    [StringLength(LetterSignature.MaxNameLength)]
    public string? PledgedBy { get; init; }
}

internal sealed record CreatePledgeInput : WritePledgeInput
{
    /// <summary>Without one, that of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }

    [Range(2000, 2100)]
    public int Year { get; init; }
}

internal sealed record UpdatePledgeInput : WritePledgeInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record FulfilPledgeInput
{
    [StringLength(Pledge.MaxTextLength)]
    public string? Note { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

internal sealed record VerifyPledgeInput
{
    public bool Accepted { get; init; }

    [StringLength(Pledge.MaxTextLength)]
    public string? Note { get; init; }
}

internal sealed record GetPledgeBoardInput
{
    public Guid OrganizationId { get; init; }

    [Range(2000, 2100)]
    public int Year { get; init; }
}

/// <summary>Promised and fulfilled, over the subtree of one child, or of the organization itself.</summary>
internal sealed record PledgeBoardRowDto(Guid OrganizationId, string Name, int Promised, int Fulfilled, int Verified, int Overdue);

internal sealed record PledgeBoardDto(int Promised, int Fulfilled, int Verified, int Overdue, IReadOnlyList<PledgeBoardRowDto> Items);

internal sealed class PledgeMapping : Profile
{
    public PledgeMapping() => CreateMap<Pledge, PledgeDto>().ForMember(d => d.OrganizationName, m => m.Ignore()).ForMember(d => d.Evidence, m => m.Ignore());
}
