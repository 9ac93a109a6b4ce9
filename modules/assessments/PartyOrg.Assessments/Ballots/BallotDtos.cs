using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Ballots;

internal sealed record BallotItemDto
{
    [Required, StringLength(64, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(200, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    /// <summary>The organization or member that it is about.</summary>
    public Guid? SubjectId { get; init; }
}

internal sealed record BallotChoiceDto
{
    [Required, StringLength(32, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(64, MinimumLength = 1)]
    public string Name { get; init; } = null!;
}

internal sealed record VoterClassInput
{
    [Required, StringLength(32, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(64, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    /// <summary>What its votes weigh; all weights sum to 1.</summary>
    [Range(0.0001, 1.0)]
    public decimal Weight { get; init; }

    [Range(1, 100_000)]
    public int Entitled { get; init; }
}

internal record WriteBallotInput
{
    [Required, StringLength(Ballot.MaxTitleLength, MinimumLength = 1)]
    public string Title { get; init; } = null!;

    public BallotKind Kind { get; init; }

    [Required]
    public DateOnly? HeldOn { get; init; }

    public Guid? RoundId { get; init; }

    [Required, MinLength(1), MaxLength(BallotForm.MaxItems), NoGaps]
    public IReadOnlyList<BallotItemDto> Items { get; init; } = null!;

    /// <summary>The first means approval, where shares and <see cref="MaxApprovals"/> are concerned.</summary>
    [Required, MinLength(1), MaxLength(BallotForm.MaxChoices), NoGaps]
    public IReadOnlyList<BallotChoiceDto> Choices { get; init; } = null!;

    /// <summary>How many items may be approved at most; a ballot that approves more is void.</summary>
    [Range(1, BallotForm.MaxItems)]
    public int? MaxApprovals { get; init; }

    [Required, MinLength(1), MaxLength(VoterClass.MaxClasses), NoGaps]
    public IReadOnlyList<VoterClassInput> VoterClasses { get; init; } = null!;

    public BallotDenominator Denominator { get; init; }

    /// <summary>The share of the entitled who have to vote.</summary>
    [Range(0.0, 1.0)]
    public decimal MinTurnout { get; init; }

    public BallotPlan ToPlan() => new(
        Title, Kind, HeldOn!.Value, RoundId,
        new BallotForm(Items.Select(i => new BallotItem(i.Code, i.Name, i.SubjectId)).ToList(), Choices.Select(c => new BallotChoice(c.Code, c.Name)).ToList(), MaxApprovals),
        VoterClasses.Select(c => new VoterClass(c.Code, c.Name, c.Weight, c.Entitled)).ToList(), Denominator, MinTurnout);
}

internal sealed record CreateBallotInput : WriteBallotInput
{
    /// <summary>Whose meeting it is; without one, the organization of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateBallotInput : WriteBallotInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record GetBallotsInput : PagedAndSortedResultRequestDto
{
    public Guid? OrganizationId { get; init; }
    public Guid? RoundId { get; init; }
    public BallotState? State { get; init; }
}

internal sealed record BallotSummaryDto(Guid Id, Guid OrganizationId, string Title, BallotKind Kind, DateOnly HeldOn, BallotState State, BallotVoidReason? VoidReason, Guid? RoundId);

internal sealed record BallotDto(
    Guid Id, Guid OrganizationId, string Title, BallotKind Kind, DateOnly HeldOn, Guid? RoundId, BallotForm Form, IReadOnlyList<VoterClass> VoterClasses,
    int Entitled, int Present, int Cards, int OnPaper, BallotDenominator Denominator, decimal MinTurnout, BallotState State, BallotVoidReason? VoidReason, string? Annulment, string ConcurrencyStamp)
{
    public BallotDto(Ballot b)
        : this(b.Id, b.OrganizationId, b.Title, b.Kind, b.HeldOn, b.RoundId, b.Form, b.VoterClasses, b.Entitled, b.Present, b.Cards, b.OnPaper, b.Denominator, b.MinTurnout, b.State, b.VoidReason, b.Annulment, b.ConcurrencyStamp) { }
}

internal sealed record AnnulBallotInput
{
    [Required, StringLength(Ballot.MaxReasonLength, MinimumLength = 1)]
    public string Reason { get; init; } = null!;
}
