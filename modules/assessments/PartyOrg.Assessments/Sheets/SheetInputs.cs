using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Sheets;

internal sealed record GetSheetsInput : PagedAndSortedResultRequestDto
{
    public Guid? RoundId { get; init; }

    /// <summary>The organization that is judged, or whose member is.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>Only those that the caller has yet to score.</summary>
    public bool WaitsForMe { get; init; }
}

internal sealed record MarkInput
{
    [Required, StringLength(Evaluation.Indicator.MaxCodeLength, MinimumLength = 1)]
    public string Indicator { get; init; } = null!;

    /// <summary>As the indicator's mode asks for it; <c>null</c> says that it does not apply.</summary>
    [ValidateNever]
    public ScoreValue Value { get; init; }

    [StringLength(Mark.MaxReasonLength)]
    public string? Reason { get; init; }

    [MaxLength(Mark.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    internal Mark ToMark() => new(Indicator, Value, Reason, EvidenceIds?.Distinct().ToList() ?? []);
}

internal sealed record ScoreSheetInput
{
    [Required, StringLength(Roles.MaxLength, MinimumLength = 1)]
    public string Role { get; init; } = null!;

    /// <summary>All marks of the card; they take the place of those before.</summary>
    [Required, MaxLength(1000), NoGaps]
    public IReadOnlyList<MarkInput> Scores { get; init; } = null!;

    /// <summary>Of the card.</summary>
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record SubmitSheetInput
{
    [Required, StringLength(Roles.MaxLength, MinimumLength = 1)]
    public string Role { get; init; } = null!;
}

internal sealed record ReturnScorecardInput
{
    public Guid ScorecardId { get; init; }

    [Required, StringLength(SubjectSheet.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}

internal sealed record FactInput
{
    [Required, StringLength(Evaluation.Indicator.MaxCodeLength, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Range(-1e9, 1e9)]
    public decimal Value { get; init; }

    [Required, StringLength(SubjectSheet.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;

    [MaxLength(Mark.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

internal sealed record DirectInput
{
    [Required, StringLength(Evaluation.Indicator.MaxCodeLength, MinimumLength = 1)]
    public string Section { get; init; } = null!;

    public bool IsAwarded { get; init; }

    [Required, StringLength(SubjectSheet.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;

    [MaxLength(Mark.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

internal sealed record DifficultyInput
{
    [Range(0.01, 100)]
    public decimal Coefficient { get; init; }

    [Required, StringLength(SubjectSheet.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}

/// <summary>All that is stated of a subject beside the scorecards; it takes the place of what was.</summary>
internal sealed record StateFactsInput
{
    [MaxLength(100), NoGaps]
    public IReadOnlyList<FactInput>? Facts { get; init; }

    [MaxLength(100), NoGaps]
    public IReadOnlyList<DirectInput>? Direct { get; init; }

    public DifficultyInput? Difficulty { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record CorrectSheetInput
{
    [Required, StringLength(Evaluation.Indicator.MaxCodeLength, MinimumLength = 1)]
    public string Indicator { get; init; } = null!;

    [ValidateNever]
    public ScoreValue Value { get; init; }

    [Required, StringLength(SubjectSheet.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;

    [MaxLength(Mark.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}
