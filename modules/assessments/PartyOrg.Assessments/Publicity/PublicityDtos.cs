using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Codes;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Publicity;

internal sealed record GetPublicityInput : PagedAndSortedResultRequestDto
{
    public Guid? RoundId { get; init; }

    /// <summary>Those only that one can still object to.</summary>
    public bool OpenOnly { get; init; }
}

internal sealed record PublicitySummaryDto(Guid Id, Guid RoundId, string RoundName, string OrganizerName, int Number, DateOnly BeginsOn, DateOnly EndsOn, DateOnly? ReplacedOn);

internal sealed record GetPostedInput : PagedAndSortedResultRequestDto
{
    [Range(0, 100)]
    public int? Stars { get; init; }

    [StringLength(Results.SheetResult.MaxGradeLength)]
    public string? Grade { get; init; }
}

/// <summary>What is posted, for everyone: names, stars or grades, places. No marks.</summary>
/// <param name="WorkingDaysLeft">How many working days are left, today included once it has begun.</param>
/// <param name="ReplacedById">The posting that took its place.</param>
/// <param name="Objections">How many there were against the round's postings so far.</param>
internal sealed record PublicityDto(
    Guid Id,
    Guid RoundId,
    string RoundName,
    string Period,
    string SchemeName,
    string OrganizerName,
    int Number,
    int WorkingDays,
    DateOnly PostedOn,
    DateOnly BeginsOn,
    DateOnly EndsOn,
    bool IsOpen,
    int WorkingDaysLeft,
    Guid? ReplacedById,
    int Objections,
    int Answered,
    PagedResultDto<PostedEntryDto> Entries);

internal sealed record PostedEntryDto(Guid SheetId, string SubjectName, int Rank, int? Stars, string? Grade, int? FormerRank, int? FormerStars, string? FormerGrade);

internal sealed record ObjectInput
{
    /// <summary>Whose result it is about; none where it is about the whole.</summary>
    public Guid? SheetId { get; init; }

    [Required, StringLength(PublicObjection.MaxTextLength, MinimumLength = 5)]
    public string Text { get; init; } = null!;

    /// <summary>Nothing of who objects is kept.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Who signs without an account.</summary>
    [StringLength(PublicObjection.MaxNameLength)]
    public string? Name { get; init; }

    [StringLength(PublicObjection.MaxContactLength)]
    public string? Contact { get; init; }

    /// <summary>Files of those who are signed in.</summary>
    [MaxLength(PublicObjection.MaxEvidence)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

/// <summary>It was received, and when it is too late for another.</summary>
/// <param name="Receipt">By which the reply is read, where no account stands for the objector; told this once.</param>
internal sealed record ObjectionReceivedDto(DateOnly ReceivedOn, DateOnly EndsOn, string? Receipt);

internal sealed record ReadReplyInput
{
    /// <summary>However it is typed: in small letters, with or without hyphens.</summary>
    [Required, StringLength(DrawnCode.MaxTypedLength, MinimumLength = 1)]
    public string Receipt { get; init; } = null!;
}

/// <summary>What the objector sees of it.</summary>
internal sealed record OwnObjectionDto(Guid Id, string? SubjectName, string Text, DateOnly RaisedOn, ObjectionState State, string? Reply, DateOnly? AnsweredOn);
