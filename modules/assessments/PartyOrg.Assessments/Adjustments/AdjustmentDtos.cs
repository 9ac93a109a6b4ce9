using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Adjustments;

internal sealed record AdjustmentDto(
    Guid Id, Guid SheetId, string SubjectName, string Code, string Level, decimal Count, string Reason, IReadOnlyList<EvidenceDto> Evidence, string ClaimedBy, DateTimeOffset ClaimedAt,
    AdjustmentState State, string? Decision, string? DecidedBy, DateTimeOffset? DecidedAt);

internal sealed record GetAdjustmentsInput : PagedAndSortedResultRequestDto
{
    public Guid? RoundId { get; init; }
    public Guid? SheetId { get; init; }
    public AdjustmentState? State { get; init; }
}

internal sealed record ClaimAdjustmentInput
{
    public Guid SheetId { get; init; }

    /// <summary>Which of the scheme's adjustments.</summary>
    [Required, StringLength(SheetAdjustment.MaxCodeLength, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(SheetAdjustment.MaxCodeLength, MinimumLength = 1)]
    public string Level { get; init; } = null!;

    /// <summary>How often, where the scheme adds them up.</summary>
    [Range(0.01, 1000)]
    public decimal Count { get; init; } = 1;

    [Required, StringLength(SheetAdjustment.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;

    /// <summary>The documents that prove it.</summary>
    [Required, MinLength(1), MaxLength(SheetAdjustment.MaxEvidence)]
    public IReadOnlyList<Guid> EvidenceIds { get; init; } = null!;
}

internal sealed record DecideAdjustmentInput
{
    public bool Accepted { get; init; }

    /// <summary>Needed where it is refused.</summary>
    [StringLength(SheetAdjustment.MaxReasonLength)]
    public string? Reason { get; init; }
}
