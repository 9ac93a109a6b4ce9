using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.DutyReports;

internal sealed record GetDutyReportsInput : PagedAndSortedResultRequestDto
{
    public Guid? CallId { get; init; }
    public Guid? OrganizationId { get; init; }
    public Guid? WithinId { get; init; }

    [StringLength(DutyReport.MaxPeriodLength)]
    public string? Period { get; init; }

    /// <summary>A year with its halves, <c>2026</c>, or one half, <c>2026-H1</c>.</summary>
    [StringLength(DutyReport.MaxPeriodLength)]
    public string? About { get; init; }

    public DutyReportState? State { get; init; }

    /// <summary>Filed after the day.</summary>
    public bool Late { get; init; }

    /// <summary>Not filed, and the day is over.</summary>
    public bool Missing { get; init; }

    /// <summary>Those that the caller has to write, or that are filed to the caller and wait for a remark.</summary>
    public bool WaitsForMe { get; init; }
}

internal sealed record DutyReportSummaryDto(
    Guid Id, Guid? CallId, Guid OrganizationId, string OrganizationName, string PersonName, Post Post, string Period, DateOnly? FileBy, DutyReportState State, DateOnly? FiledOn, bool IsLate, bool IsRemarked, DateOnly? PublishedOn);

internal sealed record CreateDutyReportInput
{
    /// <summary>Without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>A year, <c>2026</c>, or half of one, <c>2026-H1</c>.</summary>
    [Required, StringLength(DutyReport.MaxPeriodLength)]
    public string Period { get; init; } = null!;
}

internal sealed record FigureChoiceInput
{
    [Required, StringLength(128)]
    public string Key { get; init; } = null!;

    public bool IsLeftOut { get; init; }

    [StringLength(DutyReport.MaxNoteLength)]
    public string? Note { get; init; }
}

internal sealed record WriteDutyReportInput
{
    [StringLength(DutyReport.MaxSectionLength)]
    public string? DutiesDone { get; init; }

    [StringLength(DutyReport.MaxSectionLength)]
    public string? Problems { get; init; }

    [StringLength(DutyReport.MaxSectionLength)]
    public string? Causes { get; init; }

    [StringLength(DutyReport.MaxSectionLength)]
    public string? NextSteps { get; init; }

    /// <summary>What is to be left out, and what is said beside a figure; figures not named here stay as they are.</summary>
    [MaxLength(500), NoGaps]
    public IReadOnlyList<FigureChoiceInput>? Figures { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }

    public DutyReportText ToText() => new(DutiesDone ?? "", Problems ?? "", Causes ?? "", NextSteps ?? "");

    public IReadOnlyList<FigureChoice> ToChoices() => (Figures ?? []).Select(f => new FigureChoice(f.Key, f.IsLeftOut, string.IsNullOrWhiteSpace(f.Note) ? null : f.Note)).ToList();
}

internal sealed record ReturnDutyReportInput
{
    [Required, StringLength(DutyReport.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}

internal sealed record RemarkDutyReportInput
{
    [Required, StringLength(DutyReport.MaxRemarkLength, MinimumLength = 1)]
    public string Remark { get; init; } = null!;
}

internal sealed record PublishDutyReportInput
{
    /// <summary>The day of the meeting at which it was given.</summary>
    [Required]
    public DateOnly? On { get; init; }

    [Range(1, 100_000)]
    public int Attended { get; init; }
}

internal sealed record ScoreDutyReportInput
{
    public DutyScoreRole Role { get; init; }

    [Range(0.0, (double)DutyReportScore.MaxPoints)]
    public decimal Points { get; init; }

    [StringLength(DutyReport.MaxReasonLength)]
    public string? Reason { get; init; }

    /// <summary>Whose points they are, where somebody else's sheet is written down. A superior's are the caller's own.</summary>
    [StringLength(DutyReport.MaxPersonLength)]
    public string? JudgeName { get; init; }
}

/// <summary>A figure with the sentence that quotes it and the way to what it counts.</summary>
internal sealed record LinkedFigureDto(string Key, FigureSource Source, string Sentence, decimal? Value, decimal? Target, string? Unit, string Link, bool IsLeftOut, string? Note);

internal sealed record DutySectionDto(DutySection Section, string Title, string Text, IReadOnlyList<LinkedFigureDto> Figures);

internal sealed record DutyRemarkDto(string Text, string By, DateTimeOffset At);

internal sealed record DutyScoreDto(Guid Id, DutyScoreRole Role, string JudgeName, decimal Points, string? Reason, string EnteredBy, DateTimeOffset EnteredAt);

/// <summary>The mean of the points given in a role.</summary>
internal sealed record DutyRoleScoreDto(DutyScoreRole Role, decimal Points, int Judges);

internal sealed record DutyReportDto
{
    public required Guid Id { get; init; }
    public required Guid? CallId { get; init; }
    public required string? CallName { get; init; }
    public required Guid OrganizationId { get; init; }
    public required string OrganizationName { get; init; }
    public required Guid? SuperiorId { get; init; }
    public required string? SuperiorName { get; init; }
    public required string PersonName { get; init; }
    public required Post Post { get; init; }
    public required string Period { get; init; }
    public required string Title { get; init; }
    public required DateOnly? FileBy { get; init; }
    public required DutyReportState State { get; init; }
    public required DateTimeOffset? FiledAt { get; init; }
    public required DateOnly? FiledOn { get; init; }
    public required bool IsLate { get; init; }
    public required string? ReturnReason { get; init; }

    /// <summary>The day on which the figures were taken.</summary>
    public required DateOnly? FiguresOn { get; init; }

    public required IReadOnlyList<DutySectionDto> Sections { get; init; }
    public required DutyRemarkDto? Remark { get; init; }
    public required IReadOnlyList<DutyScoreDto> Scores { get; init; }
    public required IReadOnlyList<DutyRoleScoreDto> ScoresByRole { get; init; }
    public required DateOnly? PublishedOn { get; init; }
    public required int? Attended { get; init; }
    public required IReadOnlyList<DeedDto<DutyReportDeed>> Deeds { get; init; }
    public required string ConcurrencyStamp { get; init; }
}
