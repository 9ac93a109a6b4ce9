using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.RatingDesk;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Results;

internal record GetRoundResultsInput : PagedAndSortedResultRequestDto
{
    /// <summary>An organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    [Range(0, 100)]
    public int? Stars { get; init; }

    [StringLength(SheetResult.MaxGradeLength)]
    public string? Grade { get; init; }

    public bool? Qualified { get; init; }
}

internal sealed record GetResultsInput : GetRoundResultsInput
{
    public Guid? OrganizationId { get; init; }
    public Guid? RoundId { get; init; }
    public Guid? MemberId { get; init; }
}

/// <summary>One result in a list.</summary>
/// <param name="IsChanged">Whether people decided otherwise than the scheme reckons.</param>
/// <param name="Of">How many subjects the round has.</param>
internal sealed record ResultSummaryDto(
    Guid Id,
    Guid RoundId,
    string RoundName,
    string Period,
    string SchemeName,
    bool IsFinal,
    Guid SheetId,
    Guid OrganizationId,
    Guid? MemberId,
    string SubjectName,
    decimal Total,
    int? Stars,
    string? Grade,
    int Rank,
    int Of,
    bool? Qualified,
    bool IsChanged,
    string? AwardNumber,
    DateOnly? AwardedOn);

/// <summary>A round's results: everyone in the caller's scope, with the marks by section and why.</summary>
internal sealed record RoundResultsDto(Guid RoundId, string RoundName, string Period, string SchemeName, bool IsFinal, int TotalCount, IReadOnlyList<RoundResultDto> Items);

internal sealed record RoundResultDto(
    Guid Id,
    Guid SheetId,
    Guid OrganizationId,
    Guid? MemberId,
    string SubjectName,
    decimal Total,
    int? Stars,
    string? Grade,
    int Rank,
    bool? Qualified,
    IReadOnlyList<SectionOfResultDto> Sections,
    IReadOnlyList<TraceEntryDto> Trace,
    IReadOnlyList<StandingChangeDto> Changes);

/// <summary>A section's score beside what it could be: an axis of the radar.</summary>
internal sealed record SectionOfResultDto(string Code, string Name, decimal Score, decimal FullScore, bool? Star);

/// <summary>A step from the marks to the stars.</summary>
/// <param name="Part">Which part of the evaluation it belongs to; none for what people decided afterwards.</param>
/// <param name="Before">Points, or stars or a grade from rating on.</param>
/// <param name="After">The same after it.</param>
/// <param name="Sentence">Why.</param>
internal sealed record WaterfallStepDto(TracePart? Part, object? Before, object? After, string Sentence);

/// <summary>Everything about one result: why it is what it is.</summary>
internal sealed record ResultDto(
    ResultSummaryDto Summary,
    string OrganizerName,
    StarsOrGrade Standing,
    StarsOrGrade Reckoned,
    DateTimeOffset ReckonedAt,
    IReadOnlyList<SectionOfResultDto> Sections,
    IReadOnlyList<WaterfallStepDto> Waterfall,
    IReadOnlyList<TraceEntryDto> Trace,
    IReadOnlyList<StandingChangeDto> Changes,
    string ConcurrencyStamp);

internal sealed record RecheckInput : ChangeStandingInput
{
    [MaxLength(ChangeNote.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }

    public string? ConcurrencyStamp { get; init; }
}
