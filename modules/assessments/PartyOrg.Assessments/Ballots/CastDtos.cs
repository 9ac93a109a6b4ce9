using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Codes;

namespace PartyOrg.Assessments.Ballots;

/// <summary>What the phone page shows: the form, whether one may still vote, and what this kind of vote does not protect from.</summary>
internal sealed record BallotPaperDto(Guid Id, string Title, string OrganizationName, BallotKind Kind, DateOnly HeldOn, BallotState State, BallotForm Form, string Notice);

internal sealed record CastBallotInput
{
    /// <summary>The drawn code, with or without its hyphens.</summary>
    [Required, StringLength(DrawnCode.MaxTypedLength, MinimumLength = 1)]
    public string Token { get; init; } = null!;

    /// <summary>The choices of each item; an item left out is left blank.</summary>
    [Required, MaxLength(BallotForm.MaxItems), NoGaps]
    public IReadOnlyList<ItemMarksInput> Choices { get; init; } = null!;

    /// <summary>Says nothing: it fills the request up, so that its length on the wire does not tell what was chosen.</summary>
    [StringLength(20_000)]
    public string? Padding { get; init; }
}

internal sealed record ItemMarksInput
{
    [Required, StringLength(64)]
    public string Item { get; init; } = null!;

    [Required, MaxLength(BallotForm.MaxChoices), NoGaps]
    public IReadOnlyList<string> Choices { get; init; } = null!;

    public ItemMarks ToMarks() => new(Item, Choices);
}
