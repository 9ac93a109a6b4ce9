using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.RatingDesk;

internal sealed record GetDeskInput : PagedAndSortedResultRequestDto
{
    /// <summary>Other thresholds, best first and divided by commas, to see what they would give.</summary>
    [StringLength(400)]
    public string? Thresholds { get; init; }

    /// <summary>Those only whom conditions, quotas or a hand have moved.</summary>
    public bool MovedOnly { get; init; }

    /// <summary>With <see cref="Stars"/> or <see cref="Grade"/>, or neither where there is no grade: those only that have this standing in this column, as a count of the desk counts them.</summary>
    public DeskColumn? Column { get; init; }

    [Range(0, 100)]
    public int? Stars { get; init; }

    [StringLength(SheetResult.MaxGradeLength)]
    public string? Grade { get; init; }

    public bool Includes(DeskLine line) => (!MovedOnly || line.IsMoved) && (Column is not { } column || line[column] == new StarsOrGrade(Stars, string.IsNullOrEmpty(Grade) ? null : Grade));
}

/// <summary>What the desk has before it: the counts beside the quotas, and subject by subject what each rule makes of it.</summary>
internal sealed record RatingDeskDto(
    Guid RoundId,
    string RoundName,
    string SchemeName,
    bool IsTrial,
    DateTimeOffset? SettledAt,
    IReadOnlyList<DeskCount> Counts,
    IReadOnlyList<DeskQuota> Quotas,
    IReadOnlyList<DeskGapDto> Gaps,
    int TotalCount,
    IReadOnlyList<DeskLineDto> Items);

/// <summary>What a sheet still lacks.</summary>
internal sealed record DeskGapDto(Guid SheetId, string SubjectName, IReadOnlyList<string> Missing);

internal sealed record DeskLineDto(
    Guid SheetId,
    Guid? ResultId,
    string SubjectName,
    decimal Total,
    int Rank,
    bool? Qualified,
    StarsOrGrade ByThresholds,
    StarsOrGrade AfterConditions,
    StarsOrGrade AfterQuotas,
    StarsOrGrade AfterHand,
    IReadOnlyList<TraceEntryDto> Reasons,
    IReadOnlyList<StandingChangeDto> Changes);

/// <summary>A change that people decided: from what, to what, why, by whom.</summary>
internal sealed record StandingChangeDto(StandingChangeKind Kind, StarsOrGrade From, StarsOrGrade To, string Reason, IReadOnlyList<Guid> EvidenceIds, string ByName, DateTimeOffset At)
{
    public StandingChangeDto(StandingChange change) : this(change.Kind, change.From, change.To, change.Note.Reason, change.Note.EvidenceIds, change.Note.By.Name, change.Note.By.At) { }
}

internal sealed record SettleInput
{
    /// <summary>Why it is reckoned again, where that moves something.</summary>
    [StringLength(ChangeNote.MaxReasonLength)]
    public string? Reason { get; init; }
}

/// <summary>One result as the desk left it.</summary>
internal sealed record DeskResultDto(Guid Id, StarsOrGrade Standing, StarsOrGrade Reckoned, IReadOnlyList<StandingChangeDto> Changes, string ConcurrencyStamp);

/// <summary>How many subjects were reckoned, and the posting anew where something had been posted that has moved.</summary>
internal sealed record SettledDto(int Subjects, Guid? PostedAnewId);

internal record ChangeStandingInput
{
    [Range(0, 100)]
    public int? Stars { get; init; }

    [StringLength(SheetResult.MaxGradeLength, MinimumLength = 1)]
    public string? Grade { get; init; }

    [Required, StringLength(ChangeNote.MaxReasonLength, MinimumLength = 2)]
    public string Reason { get; init; } = null!;

    public StarsOrGrade ToStanding() => new(Stars, Grade);
}

internal sealed record ChangeAtDeskInput : ChangeStandingInput
{
    [Required]
    public Guid? SheetId { get; init; }

    public string? ConcurrencyStamp { get; init; }
}
