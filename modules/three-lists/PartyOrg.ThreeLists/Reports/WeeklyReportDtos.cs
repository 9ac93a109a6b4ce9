using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Data;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Reports;

internal sealed record GetReportsInput : PagedAndSortedResultRequestDto
{
    /// <summary>This organization's own.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>This organization's and those of all below it.</summary>
    public Guid? WithinId { get; init; }

    /// <summary>Those that it is this organization's turn to review.</summary>
    public Guid? ReviewerId { get; init; }

    [StringLength(Calendar.Week.TextLength)]
    public string? Week { get; init; }

    public IReadOnlyList<ReportState>? State { get; init; }
    public Timeliness? Timeliness { get; init; }

    /// <summary>What it counts as on the board of its week, also while the week is open.</summary>
    public CountedAs? Counts { get; init; }
}

internal sealed record ReportSummaryDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = "";
    public string Week { get; init; } = "";
    public ReportState State { get; init; }
    public Timeliness? Timeliness { get; init; }
    public int MissedInARow { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public string? SubmittedBy { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    public int LineCount { get; init; }
    public int Urged { get; init; }
}

internal sealed record WeeklyReportDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = "";
    public string Week { get; init; } = "";
    public ReportState State { get; init; }
    public Timeliness? Timeliness { get; init; }
    public int MissedInARow { get; init; }
    public DateTimeOffset? SubmittedAt { get; init; }
    public string? SubmittedBy { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    public string? AcceptedBy { get; init; }
    public string? ReturnReason { get; init; }
    public string? Remark { get; init; }
    public int Urged { get; init; }
    public DateOnly? LastUrgedOn { get; init; }
    public IReadOnlyList<ReportLineDto> Lines { get; init; } = [];
    public IReadOnlyList<ReportDeedDto> Deeds { get; init; } = [];
    public string ConcurrencyStamp { get; init; } = "";
}

internal sealed record ReportLineDto
{
    public Guid Id { get; init; }
    public Guid TaskId { get; init; }
    public string TaskTitle { get; init; } = "";
    public DateOnly DueOn { get; init; }
    public int LastProgress { get; init; }
    public int Progress { get; init; }
    public string? Done { get; init; }
    public string? Next { get; init; }
    public string? Obstacles { get; init; }
    public string? EvidenceBecause { get; init; }
    public IReadOnlyList<Guid> EvidenceIds { get; init; } = [];
    public IReadOnlyList<EvidenceDto> Evidence { get; init; } = [];
    public LightDto? Light { get; init; }
}

/// <summary>A deed, named as in its address, and why it is not to be done now.</summary>
internal sealed record ReportDeedDto(string Name, bool Allowed, string? Code, string? Because);

internal sealed record OpenReportInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [Required, StringLength(Calendar.Week.TextLength)]
    public string? Week { get; init; }
}

internal sealed record SaveReportInput
{
    [StringLength(WeeklyReport.MaxRemarkLength)]
    public string? Remark { get; init; }

    /// <summary>All lines or some: those that are not named stay as they are.</summary>
    public IReadOnlyList<SaveLineInput>? Lines { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record SaveLineInput
{
    [Required]
    public Guid? TaskId { get; init; }

    [Required, Range(0, 100)]
    public int? Progress { get; init; }

    [StringLength(ReportLine.MaxTextLength)]
    public string? Done { get; init; }

    [StringLength(ReportLine.MaxTextLength)]
    public string? Next { get; init; }

    [StringLength(ReportLine.MaxTextLength)]
    public string? Obstacles { get; init; }

    [MaxLength(IdsColumn.MaxIds)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    public LineText ToText() => new(TaskId!.Value, Progress!.Value, Done, Next, Obstacles, EvidenceIds ?? []);
}

internal sealed record SubmitReportInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ReturnReportInput
{
    [Required, StringLength(WeeklyReport.MaxReasonLength, MinimumLength = 1)]
    public string? Reason { get; init; }

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record AcceptAllInput
{
    /// <summary>Whose turn it is: the reports of those directly below are meant.</summary>
    [Required]
    public Guid? OrganizationId { get; init; }

    [Required, StringLength(Calendar.Week.TextLength)]
    public string? Week { get; init; }
}

internal sealed record AcceptAllResultDto(int Accepted);
