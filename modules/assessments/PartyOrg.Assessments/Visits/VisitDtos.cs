using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Visits;

internal sealed record GetVisitsInput : PagedAndSortedResultRequestDto
{
    [StringLength(ObservationVisit.QuarterLength)]
    public string? Quarter { get; init; }

    public VisitState? State { get; init; }

    /// <summary>Those that come to this organization.</summary>
    public Guid? StopId { get; init; }

    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Those that the caller judges, or that come to the caller's organization, whoever leads them.</summary>
    public bool Addressed { get; init; }
}

internal sealed record VisitSummaryDto(Guid Id, Guid OrganizationId, string Name, string Theme, string Quarter, DateOnly HeldOn, VisitState State, int Stops, int Judges);

internal sealed record VisitLineDto
{
    [Required, StringLength(ObservationVisit.MaxCodeLength, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(ObservationVisit.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    /// <summary>How much it can cost at most; all limits sum to 100 or less.</summary>
    [Range(0.1, 100.0)]
    public decimal Limit { get; init; }

    [StringLength(ObservationVisit.MaxTextLength)]
    public string? Standard { get; init; }
}

internal sealed record VisitStopInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary>Who receives the visitors; without one, the organization's secretary.</summary>
    [StringLength(ObservationVisit.MaxPersonLength)]
    public string? HostName { get; init; }
}

internal sealed record VisitJudgeInput
{
    [Required]
    public Guid? UserId { get; init; }

    public VisitJudgeKind Kind { get; init; }
}

internal record WriteVisitInput
{
    [Required, StringLength(ObservationVisit.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    [Required, StringLength(ObservationVisit.MaxTextLength, MinimumLength = 1)]
    public string Theme { get; init; } = null!;

    /// <summary><c>2026-Q4</c>.</summary>
    [Required, StringLength(ObservationVisit.QuarterLength)]
    public string Quarter { get; init; } = null!;

    [Required]
    public DateOnly? HeldOn { get; init; }

    /// <summary>依据、审批.</summary>
    [Required, StringLength(ObservationVisit.MaxTextLength, MinimumLength = 1)]
    public string Basis { get; init; } = null!;

    [MaxLength(ObservationVisit.MaxLines), NoGaps]
    public IReadOnlyList<VisitLineDto>? Lines { get; init; }

    /// <summary>The route, in its order.</summary>
    [MaxLength(ObservationVisit.MaxStops), NoGaps]
    public IReadOnlyList<VisitStopInput>? Stops { get; init; }

    [MaxLength(ObservationVisit.MaxJudges), NoGaps]
    public IReadOnlyList<VisitJudgeInput>? Judges { get; init; }
}

internal sealed record CreateVisitInput : WriteVisitInput
{
    /// <summary>Who leads it; without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateVisitInput : WriteVisitInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record CloseVisitInput
{
    /// <summary>Why it is closed although sheets are missing.</summary>
    [StringLength(ObservationVisit.MaxTextLength)]
    public string? Reason { get; init; }
}

/// <summary>A stop, with its result and its progress against the visit before once the visit is closed.</summary>
internal sealed record VisitStopDto(
    Guid OrganizationId, string Name, string HostName, int Order, decimal? Points, int? Rank, decimal? PointsBefore, int? RankBefore, decimal? Progress, bool IsOwnUnit, bool IsMineSubmitted,
    int Submitted, int Expected);

internal sealed record VisitJudgeDto(Guid UserId, string Name, VisitJudgeKind Kind);

internal sealed record VisitNoteDto(Guid Id, Guid StopId, VisitNoteKind Kind, string Text, string ByName, DateTimeOffset At, Guid? ProblemId, string? ProblemLink);

internal sealed record VisitDto
{
    public required Guid Id { get; init; }
    public required Guid OrganizationId { get; init; }
    public required string Name { get; init; }
    public required string Theme { get; init; }
    public required string Quarter { get; init; }
    public required DateOnly HeldOn { get; init; }
    public required string Basis { get; init; }
    public required VisitState State { get; init; }
    public required string? ClosedWithout { get; init; }
    public required IReadOnlyList<VisitLineDto> Lines { get; init; }

    /// <summary>In the order of the route.</summary>
    public required IReadOnlyList<VisitStopDto> Stops { get; init; }

    public required IReadOnlyList<VisitJudgeDto> Judges { get; init; }
    public required bool IsJudge { get; init; }

    /// <summary>Whose sheets are missing while it is open.</summary>
    public required IReadOnlyList<string> WaitedFor { get; init; }

    public required IReadOnlyList<VisitNoteDto> Notes { get; init; }
    public required string ConcurrencyStamp { get; init; }
}

internal sealed record VisitDeductionDto
{
    [Required, StringLength(ObservationVisit.MaxCodeLength, MinimumLength = 1)]
    public string Line { get; init; } = null!;

    [Range(0.0, 100.0)]
    public decimal Points { get; init; }

    [StringLength(ObservationVisit.MaxTextLength)]
    public string? Reason { get; init; }
}

internal sealed record WriteVisitSheetInput
{
    [Required, MaxLength(ObservationVisit.MaxLines), NoGaps]
    public IReadOnlyList<VisitDeductionDto> Deductions { get; init; } = null!;

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>The caller's own sheet of a stop. Nobody sees another judge's before the visit is closed.</summary>
internal sealed record VisitSheetDto(Guid StopId, IReadOnlyList<VisitDeductionDto> Deductions, decimal Deducted, DateTimeOffset? SubmittedAt, string ConcurrencyStamp);

internal sealed record WriteVisitNoteInput
{
    [Required]
    public Guid? StopId { get; init; }

    public VisitNoteKind Kind { get; init; }

    [Required, StringLength(VisitNote.MaxTextLength, MinimumLength = 1)]
    public string Text { get; init; } = null!;

    /// <summary>Who said it, where it is written down for another.</summary>
    [StringLength(ObservationVisit.MaxPersonLength)]
    public string? ByName { get; init; }
}

internal sealed record RaiseVisitProblemInput
{
    /// <summary>By when it is to be put right.</summary>
    [Required]
    public DateOnly? DueOn { get; init; }
}

internal sealed record VisitProblemDto(Guid ProblemId, string Link);
