using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.ThreeLists.Burden;

internal sealed record GetBurdenInput : PagedAndSortedResultRequestDto
{
    /// <summary>This organization and all below it; without it all that the caller may see.</summary>
    public Guid? WithinId { get; init; }

    /// <summary><c>2026-11</c>; without it the present month.</summary>
    [RegularExpression(@"\d{4}-\d{2}")]
    public string? Month { get; init; }

    /// <summary>Only those of whom more was asked than the ceiling allows.</summary>
    public bool Above { get; init; }
}

/// <summary>How much was asked of an organization in a month.</summary>
internal sealed record BurdenDto
{
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;

    /// <summary>Things to be handed in: reports, tasks, letters to sign, figures of their items.</summary>
    public int Reports { get; init; }

    public int Fields { get; init; }
    public int Attachments { get; init; }
    public IReadOnlyList<BurdenByAskerDto> ByAsker { get; init; } = [];
    public IReadOnlyList<BurdenByKindDto> ByKind { get; init; } = [];

    /// <summary>0: none.</summary>
    public int Ceiling { get; init; }

    public bool Above { get; init; }
    public string? ApprovedBecause { get; init; }
}

internal sealed record BurdenByAskerDto(Guid? OrganizationId, string Name, int Reports, int Fields, int Attachments);

internal sealed record BurdenByKindDto(string Kind, string Name, int Reports, int Fields, int Attachments);

internal sealed record GetBurdenExceptionsInput : PagedAndSortedResultRequestDto
{
    [RegularExpression(@"\d{4}-\d{2}")]
    public string? Month { get; init; }

    public BurdenExceptionState? State { get; init; }
}

internal sealed record AskBurdenInput
{
    /// <summary>The part of the tree of which more is to be asked; without it, that of the caller's highest post.</summary>
    public Guid? WithinId { get; init; }

    [Required, RegularExpression(@"\d{4}-\d{2}")]
    public string Month { get; init; } = "";

    [Required, StringLength(BurdenException.MaxReasonLength)]
    public string Reason { get; init; } = "";
}

internal sealed record DecideBurdenInput
{
    [Required]
    public bool? Granted { get; init; }

    [StringLength(BurdenException.MaxReasonLength)]
    public string? Reason { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record BurdenExceptionDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public string Month { get; init; } = null!;
    public string Reason { get; init; } = null!;
    public string AskedBy { get; init; } = null!;
    public DateTimeOffset AskedAt { get; init; }
    public BurdenExceptionState State { get; init; }
    public string? DecidedBy { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    public string? Remark { get; init; }

    /// <summary>Whether the caller may decide it: nobody decides what they asked for themselves.</summary>
    public bool MayDecide { get; init; }

    public string ConcurrencyStamp { get; init; } = null!;
}
