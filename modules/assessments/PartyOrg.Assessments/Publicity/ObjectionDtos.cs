using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Platform.Application;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Publicity;

internal sealed record GetObjectionsInput : PagedAndSortedResultRequestDto
{
    public Guid? RoundId { get; init; }
    public ObjectionState? State { get; init; }

    /// <summary>Those only that have no answer yet.</summary>
    public bool OpenOnly { get; init; }
}

internal sealed record ObjectionSummaryDto(Guid Id, Guid RoundId, string RoundName, Guid PublicityId, Guid? SheetId, string? SubjectName, string Text, DateOnly RaisedOn, string? ObjectorName, ObjectionState State);

internal sealed record ObjectionDto(
    Guid Id,
    Guid RoundId,
    Guid PublicityId,
    Guid? SheetId,
    string? SubjectName,
    string Text,
    DateOnly RaisedOn,
    string? ObjectorName,
    string? Contact,
    IReadOnlyList<Guid> EvidenceIds,
    ObjectionState State,
    string? Finding,
    string? InvestigatedBy,
    DateOnly? InvestigatedOn,
    string? Reply,
    string? AnsweredBy,
    DateOnly? AnsweredOn,
    Guid? ProblemId,
    string ConcurrencyStamp)
{
    public ObjectionDto(PublicObjection o, string? subjectName) : this(
        o.Id, o.RoundId, o.PublicityId, o.SheetId, subjectName, o.Text, o.RaisedOn, o.ObjectorName, o.Contact, o.EvidenceIds, o.State,
        o.Finding, o.InvestigatedBy, o.InvestigatedOn, o.Reply, o.AnsweredBy, o.AnsweredOn, o.ProblemId, o.ConcurrencyStamp) { }
}

internal sealed record InvestigateInput
{
    [Required, StringLength(PublicObjection.MaxTextLength, MinimumLength = 2)]
    public string Finding { get; init; } = null!;

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record AnswerObjectionInput
{
    [Required]
    public bool? IsUpheld { get; init; }

    [Required, StringLength(PublicObjection.MaxTextLength, MinimumLength = 2)]
    public string Reply { get; init; } = null!;

    /// <summary>What is put right, where the objection is upheld.</summary>
    public RemedyInput? Remedy { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

/// <summary>What is put right on the subject's sheet: values of indicators, or the stars or grade themselves.</summary>
internal sealed record RemedyInput
{
    /// <summary>Whose sheet; that of the objection, where it names one.</summary>
    public Guid? SheetId { get; init; }

    [MaxLength(100), NoGaps]
    public IReadOnlyList<CorrectedValueInput> Values { get; init; } = [];

    [Range(0, 100)]
    public int? Stars { get; init; }

    [StringLength(SheetResult.MaxGradeLength, MinimumLength = 1)]
    public string? Grade { get; init; }

    public bool HasStanding => Stars is not null || Grade is not null;
}

internal sealed record CorrectedValueInput
{
    [Required, StringLength(Evaluation.Indicator.MaxCodeLength, MinimumLength = 1)]
    public string Indicator { get; init; } = null!;

    [ValidateNever] // the indicator's rule says what is wrong with it
    public ScoreValue Value { get; init; }
}

/// <summary>The objection as answered, and the posting anew where something has moved.</summary>
internal sealed record ObjectionAnsweredDto(ObjectionDto Objection, Guid? PostedAnewId);

internal sealed record ProblemOfObjectionInput
{
    [Required, StringLength(120, MinimumLength = 2)]
    public string Title { get; init; } = null!;

    [Required]
    public DateOnly? DueOn { get; init; }

    public Severity Severity { get; init; }
}

/// <summary>The problem that stands on the lists now.</summary>
internal sealed record ProblemRaisedDto(Guid ProblemId);
