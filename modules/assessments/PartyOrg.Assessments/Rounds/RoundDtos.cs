using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;

namespace PartyOrg.Assessments.Rounds;

internal sealed record RoundStepDto(StepKind Kind, string? By, DateOnly DueOn, DateTimeOffset? BegunAt, DateTimeOffset? FinishedAt, string? Note, bool IsCurrent, bool IsLate);

internal sealed record JudgeDto(string Role, Guid? UserId, Guid? OrganizationId, string? Name);

/// <summary>A round with its timetable.</summary>
/// <param name="IsMine">Whether the caller's scope covers it, so that it can be led; others see where it stands, but neither its judges nor what was put on record.</param>
internal sealed record RoundDto(
    Guid Id, Guid OrganizationId, string OrganizerName, string Name, Guid SchemeId, string SchemeCode, string SchemeName, SubjectKind SubjectKind, string Period,
    DateOnly FiguresOn, DateTimeOffset? FiguresTakenAt, string? LegalBasis, string? Approval, DateOnly? ApprovedOn, SubjectsDto Subjects, IReadOnlyList<Guid> MemberIds,
    IReadOnlyList<JudgeDto> Judges, IReadOnlyList<RoundStepDto> Steps, RoundState State, StepKind? CurrentKind, Guid? JobId, int Total,
    DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, string? AbandonedBecause, bool IsMine, string ConcurrencyStamp)
{
    public static RoundDto Of(AssessmentRound r, DateOnly today, bool isMine) => new(
        r.Id, r.OrganizationId, r.OrganizerName, r.Name, r.SchemeId, r.SchemeCode, r.SchemeName, r.SubjectKind, r.Period,
        r.FiguresOn, r.FiguresTakenAt, r.LegalBasis, r.Approval, r.ApprovedOn, SubjectsDto.Of(r.Subjects), isMine ? r.MemberIds : [],
        isMine ? r.Judges.Select(j => new JudgeDto(j.Role, j.UserId, j.OrganizationId, j.Name)).ToList() : [],
        r.Steps.Select(s => new RoundStepDto(s.Kind, s.By, s.DueOn, s.BegunAt, s.FinishedAt, isMine ? s.Note : null, s.IsCurrent, s.FinishedAt is null && s.DueOn < today && r.State == RoundState.Open)).ToList(),
        r.State, r.CurrentKind, r.JobId, r.Total, r.OpenedAt, r.ClosedAt, r.AbandonedBecause, isMine, r.ConcurrencyStamp);
}

internal sealed record RoundSummaryDto(
    Guid Id, Guid OrganizationId, string OrganizerName, string Name, string SchemeName, SubjectKind SubjectKind, string Period, RoundState State, StepKind? CurrentKind, int Total,
    DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, DateTimeOffset CreationTime);

/// <summary>Whom the round waits for, with what each has yet to do in the reader's language.</summary>
internal sealed record WaitedForDto(string Who, string Text, Guid? OrganizationId, string? Link, int Count);

internal sealed record WaitingDto(StepKind? Kind, string? By, DateOnly? DueOn, bool IsLate, IReadOnlyList<WaitedForDto> WaitedFor);

/// <summary>Whom a choice of subjects means, before anything happens. Those of sectors that the scheme has no sheet for are left out, and counted.</summary>
internal sealed record SubjectsPreviewDto(int Total, int OtherSectors, IReadOnlyList<SubjectPreviewDto> Items);

internal sealed record SubjectPreviewDto(Guid Id, string Name, Guid OrganizationId, string OrganizationName)
{
    public static SubjectPreviewDto Of(SheetSubject s) => new(s.MemberId ?? s.Organization.Id, s.Name, s.Organization.Id, s.Organization.Name);
}
