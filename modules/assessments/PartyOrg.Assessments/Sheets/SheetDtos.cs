using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;

namespace PartyOrg.Assessments.Sheets;

/// <summary>A sheet in a list, with how far it is.</summary>
/// <param name="IsSelfAssessed">Whether the subject has submitted its own card.</param>
/// <param name="Submitted">How many judges have submitted theirs.</param>
/// <param name="Claims">How many adjustments wait to be decided.</param>
internal sealed record SheetSummaryDto(
    Guid Id, Guid RoundId, int Number, Guid OrganizationId, string OrganizationName, Guid? MemberId, string SubjectName, string? SuperiorName, bool IsSelfAssessed, int Submitted, int Claims);

internal sealed record EvidenceDto(Guid Id, string FileName, string ContentType, long Size);

internal sealed record MarkDto(string Indicator, ScoreValue Value, string? Reason, IReadOnlyList<EvidenceDto> Evidence);

/// <param name="JudgeName">Told to the judge and to whoever leads the round.</param>
/// <param name="IsMine">Whether the caller fills it in.</param>
internal sealed record ScorecardDto(
    Guid Id, string Role, string? JudgeName, ScorecardState State, IReadOnlyList<MarkDto> Marks, string? ScoredBy, DateTimeOffset? ScoredAt, DateTimeOffset? SubmittedAt, string? ReturnReason, bool IsMine, string ConcurrencyStamp);

/// <summary>A figure as it was taken, with the list that it counts.</summary>
/// <param name="Share">As schemes reckon with it: percentages are shares there.</param>
internal sealed record SheetFigureDto(string Metric, string DisplayName, string Unit, decimal Value, decimal Share, string Period, DateTimeOffset TakenAt, string? Link);

/// <summary>What counts of an indicator, and whence it comes.</summary>
/// <param name="Value">Absent where there is none yet.</param>
/// <param name="OverriddenFigure">The figure that does not count, since a given score wins.</param>
internal sealed record SheetValueDto(string Indicator, string Section, ValueSource Source, ScoreValue? Value, decimal? OverriddenFigure);

internal sealed record StatedFactDto(string Code, decimal Value, string Reason, IReadOnlyList<EvidenceDto> Evidence, string By, DateTimeOffset At);

internal sealed record DirectDecisionDto(string Section, bool IsAwarded, string Reason, IReadOnlyList<EvidenceDto> Evidence, string By, DateTimeOffset At);

internal sealed record DifficultyDto(decimal Coefficient, string Reason, string By, DateTimeOffset At);

internal sealed record CorrectionDto(string Indicator, ScoreValue Value, string Reason, IReadOnlyList<EvidenceDto> Evidence, string By, DateTimeOffset At);

internal sealed record SheetBallotDto(string Section, int Approve, int Against, int Abstain, int? Present, int? Entitled);

/// <param name="Text">What is missing, in the reader's language.</param>
internal sealed record GapDto(string Code, string? Indicator, string Text);

internal sealed record SheetRoundDto(Guid Id, string Name, string OrganizerName, Guid SchemeId, string SchemeName, string Period, DateOnly FiguresOn, DateTimeOffset? FiguresTakenAt, RoundState State, StepKind? CurrentKind, DateOnly? DueOn);

/// <summary>One subject's sheet with all that is on record and that the caller may see.</summary>
/// <param name="MyRoles">In which roles the caller may score it now.</param>
/// <param name="IsOwnUnit">The caller belongs to it, and so never judges it.</param>
internal sealed record SheetDto(
    Guid Id, SheetRoundDto Round, int Number, Guid OrganizationId, string OrganizationName, Guid? MemberId, string SubjectName, string Sector, string? SuperiorName,
    IReadOnlyList<string> MyRoles, bool IsOwnUnit, bool CanManage, IReadOnlyList<ScorecardDto> Scorecards, IReadOnlyList<SheetFigureDto> Figures, IReadOnlyList<SheetValueDto> Values, IReadOnlyList<GapDto> Gaps,
    IReadOnlyList<StatedFactDto> Facts, IReadOnlyDictionary<string, decimal?> KnownFacts, IReadOnlyList<DirectDecisionDto> Direct, DifficultyDto? Difficulty, IReadOnlyList<CorrectionDto> Corrections,
    IReadOnlyList<SheetBallotDto> Ballots, IReadOnlyList<AdjustmentDto> Adjustments, string ConcurrencyStamp);

/// <summary>What the scheme makes of the sheet now: nothing while something is missing. Its standing is that before quotas, which need all sheets.</summary>
internal sealed record SheetPreviewDto(IReadOnlyList<GapDto> Gaps, EvaluatedSubjectDto? Result);
