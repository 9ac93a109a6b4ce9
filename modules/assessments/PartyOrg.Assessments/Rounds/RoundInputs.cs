using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Who is judged: a subtree narrowed by type and sector, or organizations by name; within the organizer's own subtree, itself not included.</summary>
internal sealed record SubjectsDto
{
    public Guid? WithinId { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<OrganizationType>? Types { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Sector>? Sectors { get; init; }

    [MaxLength(10_000)]
    public IReadOnlyList<Guid>? Ids { get; init; }

    internal OrganizationSelection ToSelection() => new() { WithinId = WithinId, Types = Types, Sectors = Sectors, Ids = Ids };

    internal static SubjectsDto Of(OrganizationSelection s) => new() { WithinId = s.WithinId, Types = s.Types, Sectors = s.Sectors, Ids = s.Ids };
}

/// <summary>A person or an organization that judges; with neither, each subject's own superior.</summary>
internal sealed record JudgeInput
{
    [Required, StringLength(Roles.MaxLength, MinimumLength = 1)]
    public string Role { get; init; } = null!;

    public Guid? UserId { get; init; }
    public Guid? OrganizationId { get; init; }
}

internal sealed record StepDeadlineInput
{
    public StepKind Kind { get; init; }

    /// <summary>Which approval, where there is more than one level.</summary>
    [StringLength(64)]
    public string? By { get; init; }

    [Required]
    public DateOnly? DueOn { get; init; }
}

internal record WriteRoundInput
{
    public Guid SchemeId { get; init; }

    [Required, StringLength(AssessmentRound.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    /// <summary><c>2026</c>, <c>2026-Q3</c>, <c>2026-11</c>.</summary>
    [Required, StringLength(AssessmentRound.MaxPeriodLength, MinimumLength = 4)]
    public string Period { get; init; } = null!;

    /// <summary>The stated day on which figures are taken; without one, the last of the period.</summary>
    public DateOnly? FiguresOn { get; init; }

    [StringLength(AssessmentRound.MaxBasisLength)]
    public string? LegalBasis { get; init; }

    [StringLength(AssessmentRound.MaxBasisLength)]
    public string? Approval { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    [Required]
    public SubjectsDto Subjects { get; init; } = null!;

    /// <summary>For a scheme about members: these, of the organizer's subtree; without any, all members of the subjects chosen.</summary>
    [MaxLength(10_000)]
    public IReadOnlyList<Guid>? MemberIds { get; init; }

    [MaxLength(200), NoGaps]
    public IReadOnlyList<JudgeInput>? Judges { get; init; }

    /// <summary>By when each step is to be done; those not named follow a week apart.</summary>
    [MaxLength(20), NoGaps]
    public IReadOnlyList<StepDeadlineInput>? Deadlines { get; init; }

    internal RoundPlan ToPlan(IReadOnlyList<Judge> judges) => new(
        Name, Period, FiguresOn, LegalBasis, Approval, ApprovedOn, Subjects.ToSelection(), MemberIds?.Distinct().ToList() ?? [], judges,
        Deadlines?.Select(d => new StepDeadline(d.Kind, d.By, d.DueOn!.Value)).ToList() ?? []);
}

internal sealed record CreateRoundInput : WriteRoundInput
{
    /// <summary>Who runs it; without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateRoundInput : WriteRoundInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record PreviewSubjectsInput
{
    public Guid? OrganizationId { get; init; }
    public Guid SchemeId { get; init; }

    [Required]
    public SubjectsDto Subjects { get; init; } = null!;

    [MaxLength(10_000)]
    public IReadOnlyList<Guid>? MemberIds { get; init; }
}

internal sealed record SearchMembersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Who runs the round; without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }

    [Required]
    public SubjectsDto Subjects { get; init; } = null!;
}

internal sealed record GetRoundsInput : PagedAndSortedResultRequestDto
{
    public RoundState? State { get; init; }
    public StepKind? CurrentKind { get; init; }
    public Guid? OrganizationId { get; init; }

    [StringLength(AssessmentRound.MaxPeriodLength)]
    public string? Period { get; init; }
}

internal sealed record ReasonInput
{
    [Required, StringLength(AssessmentRound.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}

internal sealed record AdvanceRoundInput
{
    /// <summary>Of the round as the caller saw it, so that two who press at once go one step and not two.</summary>
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record RecordConsultationInput
{
    /// <summary>What the disciplinary organs answered.</summary>
    [Required, StringLength(RoundStep.MaxNoteLength, MinimumLength = 1)]
    public string Opinion { get; init; } = null!;
}
