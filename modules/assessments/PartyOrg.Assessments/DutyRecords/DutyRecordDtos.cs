using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.DutyRecords;

internal sealed record GetDutyRecordsInput : PagedAndSortedResultRequestDto
{
    public Guid? OrganizationId { get; init; }
    public Guid? WithinId { get; init; }
    public DutyRecordKind? Kind { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Only what the caller did.</summary>
    public bool Mine { get; init; }
}

internal record WriteDutyRecordInput
{
    [Required]
    public DateOnly? HappenedOn { get; init; }

    public DutyRecordKind Kind { get; init; }

    [Required, StringLength(DutyRecord.MaxTitleLength, MinimumLength = 1)]
    public string Title { get; init; } = null!;

    [StringLength(DutyRecord.MaxTextLength)]
    public string? Text { get; init; }

    [StringLength(DutyRecord.MaxPlaceLength)]
    public string? Place { get; init; }

    /// <summary>Photos and documents, if there are any.</summary>
    [MaxLength(DutyRecord.MaxEvidence), NoGaps]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    public DutyRecordText ToText(IReadOnlyList<Guid> evidence) => new(HappenedOn!.Value, Kind, Title, Text, Place, evidence);
}

internal sealed record CreateDutyRecordInput : WriteDutyRecordInput
{
    /// <summary>For which organization it was done; without one, that of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateDutyRecordInput : WriteDutyRecordInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record DutyRecordSummaryDto(
    Guid Id, Guid OrganizationId, string PersonName, DateOnly HappenedOn, DutyRecordKind Kind, string Title, string? Place, IReadOnlyList<Guid> EvidenceIds);

internal sealed record DutyRecordDto(
    Guid Id, Guid OrganizationId, string OrganizationName, string PersonName, DateOnly HappenedOn, DutyRecordKind Kind, string Title, string? Text, string? Place,
    IReadOnlyList<EvidenceDto> Evidence, bool IsMine, string ConcurrencyStamp);

/// <summary>How many entries a month has, in all and by kind.</summary>
internal sealed record DutyRecordMonthDto(string Month, int Count, IReadOnlyDictionary<DutyRecordKind, int> ByKind);
