using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.MemberStars;

internal sealed record GetStarPledgesInput : PagedAndSortedResultRequestDto
{
    public Guid? OrganizationId { get; init; }

    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public Guid? MemberId { get; init; }
    public int? Year { get; init; }
    public StarPledgeState? State { get; init; }

    /// <summary>Only organizations' own.</summary>
    public bool OrganizationsOnly { get; init; }
}

internal sealed record GetStarFiguresInput
{
    [Required]
    public Guid? WithinId { get; init; }

    [Required, Range(2000, 2200)]
    public int? Year { get; init; }
}

/// <summary>Whose certificates: all that were awarded for a year in this organization and below it.</summary>
internal sealed record GetStarCertificatesInput
{
    /// <summary>Without it, the organization of the caller's highest post.</summary>
    public Guid? WithinId { get; init; }

    [Required, Range(2000, 2200)]
    public int? Year { get; init; }
}

internal sealed record ChosenStarInput
{
    [Required, StringLength(64, MinimumLength = 1)]
    public string Code { get; init; } = "";

    [Required, StringLength(StarPledge.MaxPromiseLength, MinimumLength = 1)]
    public string Promise { get; init; } = "";
}

internal sealed record CreateStarPledgeInput
{
    /// <summary>Whose; without a member it is the organization's own.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>For an organization's own; left out, the caller's.</summary>
    public Guid? OrganizationId { get; init; }

    [Required, Range(2000, 2200)]
    public int? Year { get; init; }

    /// <summary>Left out: the county's newest of this kind.</summary>
    public Guid? SchemeId { get; init; }

    [Required, MaxLength(20), NoGaps]
    public IReadOnlyList<ChosenStarInput> Stars { get; init; } = [];
}

/// <summary>A draft for each member of a branch who has none yet, with what they promised last year.</summary>
internal sealed record DrawUpStarPledgesInput
{
    public Guid? OrganizationId { get; init; }

    [Required, Range(2000, 2200)]
    public int? Year { get; init; }

    public Guid? SchemeId { get; init; }
}

internal record StarDeedInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record UpdateStarPledgeInput : StarDeedInput
{
    [Required, MaxLength(20), NoGaps]
    public IReadOnlyList<ChosenStarInput> Stars { get; init; } = [];
}

internal sealed record MarkStarsInput : StarDeedInput
{
    [Required, Range(1, 12)]
    public int? Month { get; init; }

    [Required, MinLength(1), MaxLength(20), NoGaps]
    public IReadOnlyList<StarMarkInput> Marks { get; init; } = [];
}

internal sealed record StarMarkInput
{
    [Required, StringLength(64, MinimumLength = 1)]
    public string Star { get; init; } = "";

    [Required]
    public Fulfilment? Fulfilment { get; init; }

    [StringLength(MonthlyMark.MaxNoteLength)]
    public string? Note { get; init; }
}

internal sealed record PlanStarBallotInput
{
    /// <summary>Whose meeting; left out, the caller's own.</summary>
    public Guid? OrganizationId { get; init; }

    [Required, Range(2000, 2200)]
    public int? Year { get; init; }

    [Required]
    public DateOnly? HeldOn { get; init; }

    /// <summary>How many may vote.</summary>
    [Required, Range(SmallGroups.Least, 100_000)]
    public int? Entitled { get; init; }

    /// <summary>Only these; for a branch with more stars to vote on than one paper holds.</summary>
    [MaxLength(BallotForm.MaxItems)]
    public IReadOnlyList<Guid>? PledgeIds { get; init; }
}

internal sealed record TakeStarBallotInput
{
    [Required]
    public Guid? BallotId { get; init; }

    /// <summary>Of which year the pledges are that were voted on; a vote may be held in the next.</summary>
    [Required, Range(2000, 2200)]
    public int? Year { get; init; }
}

internal sealed record TakeStarResultInput : StarDeedInput
{
    /// <summary>The round in which the organization was judged.</summary>
    [Required]
    public Guid? RoundId { get; init; }
}

internal sealed record DecideStarInput : StarDeedInput
{
    [Required, StringLength(64, MinimumLength = 1)]
    public string Star { get; init; } = "";

    [Required]
    public bool? IsWon { get; init; }

    [Required, StringLength(StarPledge.MaxReasonLength, MinimumLength = 1)]
    public string Because { get; init; } = "";
}

internal sealed record RevokeStarInput : StarDeedInput
{
    [Required, StringLength(64, MinimumLength = 1)]
    public string Star { get; init; } = "";

    [Required, StringLength(StarPledge.MaxReasonLength, MinimumLength = 1)]
    public string Because { get; init; } = "";
}
