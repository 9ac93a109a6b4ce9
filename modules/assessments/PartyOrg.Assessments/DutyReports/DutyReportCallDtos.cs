using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.DutyReports;

internal sealed record GetDutyReportCallsInput : PagedAndSortedResultRequestDto
{
    [StringLength(DutyReport.MaxPeriodLength)]
    public string? Period { get; init; }
}

/// <summary>Which organizations' secretaries are asked: a subtree, narrowed by type and sector, or some by name.</summary>
internal sealed record GetReportersInput
{
    public Guid? WithinId { get; init; }

    [MaxLength(20), NoGaps]
    public IReadOnlyList<OrganizationType>? Types { get; init; }

    [MaxLength(20), NoGaps]
    public IReadOnlyList<Sector>? Sectors { get; init; }

    [MaxLength(1000), NoGaps]
    public IReadOnlyList<Guid>? Ids { get; init; }

    public OrganizationSelection ToSelection() => new() { WithinId = WithinId, Types = Types, Sectors = Sectors, Ids = Ids };
}

/// <summary>Who would be asked; without a secretary there is nobody to ask.</summary>
internal sealed record ReportersDto(int Total, IReadOnlyList<ReporterDto> Reporters, IReadOnlyList<string> WithoutSecretary);

internal sealed record ReporterDto(Guid OrganizationId, string OrganizationName, string PersonName, bool HasAccount);

internal sealed record CreateDutyReportCallInput
{
    [Required, StringLength(DutyReportCall.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    /// <summary>Who asks; without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>A year, <c>2026</c>, or half of one, <c>2026-H1</c>.</summary>
    [Required, StringLength(DutyReport.MaxPeriodLength)]
    public string Period { get; init; } = null!;

    [Required]
    public DateOnly? FileBy { get; init; }

    /// <summary>依据.</summary>
    [Required, StringLength(DutyReportCall.MaxBasisLength, MinimumLength = 1)]
    public string Basis { get; init; } = null!;

    /// <summary>审批.</summary>
    [StringLength(DutyReportCall.MaxBasisLength)]
    public string? Approval { get; init; }

    [Required]
    public GetReportersInput Reporters { get; init; } = null!;
}

internal sealed record DutyReportCallSummaryDto(Guid Id, Guid OrganizationId, string IssuerName, string Name, string Period, DateOnly FileBy, int Total, int Filed);

/// <summary>Each figure counts what the list of reports shows with the same filter.</summary>
internal sealed record DutyReportCallDto(
    Guid Id, Guid OrganizationId, string IssuerName, string Name, string Period, DateOnly FileBy, string Basis, string? Approval,
    int Total, int Filed, int Late, int Missing, int Returned, int Remarked, int Published, string ConcurrencyStamp);

internal sealed record RemindedDto(int Reminded);
