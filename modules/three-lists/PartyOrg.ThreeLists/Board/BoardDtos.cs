using System.ComponentModel.DataAnnotations;
using PartyOrg.Hierarchy;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.ThreeLists.Board;

internal record GetBoardInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary>The week; the present one unless given.</summary>
    [StringLength(Calendar.Week.TextLength)]
    public string? Week { get; init; }
}

internal sealed record GetTrendInput : GetBoardInput
{
    private const int Most = 53;

    [Range(1, Most)]
    public int Weeks { get; init; } = 12;
}

internal sealed record GetDispatchInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    /// <summary><c>2026-Q4</c>.</summary>
    [Required, RegularExpression(@"^\d{4}-Q[1-4]$")]
    public string? Quarter { get; init; }
}

/// <summary>The reports of a subtree's week. Until it closes, what is not submitted is pending; after that it is missing.</summary>
internal sealed record ReportCounts(int OnTime, int Late, int Missing, int Pending)
{
    public int Due => OnTime + Late + Missing + Pending;

    public decimal? OnTimeRate => Rate(OnTime, OnTime + Late + Missing);

    /// <summary>From 0 to 1; null of nothing.</summary>
    public static decimal? Rate(int part, int whole) => whole == 0 ? null : Math.Round((decimal)part / whole, 4);
}

internal sealed record TaskCountsDto(int Open, int Closed, int Overdue);

internal sealed record ProblemCountsDto(int Open, int Closed, int Overdue, int Relapsed);

/// <summary>One organization with all below it.</summary>
internal sealed record BoardRowDto(
    Guid OrganizationId, string Name, OrganizationType Type, bool HasChildren, ReportCounts Reports, TaskCountsDto Tasks, ProblemCountsDto Problems, LightDto Light);

/// <summary>The organization's own report, where it is to file one.</summary>
internal sealed record OwnReportDto(ReportState? ReportState, LightDto Light);

internal sealed record BoardPeriodDto(DateTimeOffset OpensAt, DateTimeOffset DueAt, DateTimeOffset ClosesAt, PeriodState State, DateTimeOffset? ClosedAt);

internal sealed record WeeklyBoardDto(string Week, BoardPeriodDto? Period, BoardRowDto Self, OwnReportDto? Own, IReadOnlyList<BoardRowDto> Children);

internal sealed record TrendWeekDto(string Week, int OnTime, int Late, int Missing, int Pending, decimal? OnTimeRate, decimal? ClosedRate, int Open, int Overdue);

/// <summary>One of the reddest: an entry, or a report that is missing again and again.</summary>
internal sealed record RedDto(Guid Id, string Kind, string Title, Guid OrganizationId, string OrganizationName, DateOnly? DueOn, LightDto Light, string Link);

internal sealed record DispatchRowDto(
    Guid OrganizationId, string Name, int ReportsDue, int OnTime, int Late, int Missing, decimal? OnTimeRate, int TasksOpen, int TasksClosed, int Overdue, int ProblemsOpen, int ProblemsClosed,
    int Relapses, int Urged);

internal sealed record DispatchDto(string Quarter, DateOnly From, DateOnly To, DispatchRowDto Total, IReadOnlyList<DispatchRowDto> Children);
