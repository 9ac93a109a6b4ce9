using System.ComponentModel.DataAnnotations;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Rectifications;

internal sealed record GetRectificationsInput : PagedAndSortedResultRequestDto
{
    public Guid? OrganizationId { get; init; }

    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public RectificationState[]? State { get; init; }
    public int? Year { get; init; }

    /// <summary>Only those that are not their organization's first, or came back within their year.</summary>
    public bool Repeated { get; init; }
}

internal sealed record GetRectificationCandidatesInput
{
    public Guid? WithinId { get; init; }

    /// <summary>The round whose results are looked at; without one only the three lists are.</summary>
    public Guid? RoundId { get; init; }
}

internal sealed record ProposeRectificationsInput
{
    [Required, MinLength(1), MaxLength(200)]
    public IReadOnlyList<Guid> OrganizationIds { get; init; } = [];

    public Guid? RoundId { get; init; }

    /// <summary>Why, where no figure says so, or beside the figures.</summary>
    [StringLength(Rectification.MaxTextLength)]
    public string? Reason { get; init; }
}

internal record RectificationDeedInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record RectificationRemarkInput : RectificationDeedInput
{
    [StringLength(Rectification.MaxTextLength)]
    public string? Remark { get; init; }
}

internal sealed record RectificationReasonInput : RectificationDeedInput
{
    [Required, StringLength(Rectification.MaxTextLength, MinimumLength = 1)]
    public string Reason { get; init; } = "";
}

internal sealed record RectificationRelapseInput : RectificationDeedInput
{
    [Required, StringLength(Rectification.MaxTextLength, MinimumLength = 1)]
    public string Reason { get; init; } = "";

    [Required]
    public DateOnly? FinishBy { get; init; }
}

internal sealed record NameHelpersInput : RectificationDeedInput
{
    [Required, MaxLength(4), NoGaps]
    public IReadOnlyList<RectificationHelperInput> Helpers { get; init; } = [];
}

internal sealed record RectificationHelperInput
{
    [Required]
    public HelperRole? Role { get; init; }

    [Required, StringLength(RectificationHelper.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = "";

    [StringLength(RectificationHelper.MaxPostLength)]
    public string? Post { get; init; }

    public Guid? OrganizationId { get; init; }
    public Guid? UserId { get; init; }

    public RectificationHelper ToHelper() => new(Role!.Value, Name) { Post = Post, OrganizationId = OrganizationId, UserId = UserId };
}

internal sealed record RectificationPlanInput : RectificationDeedInput
{
    [Required, StringLength(Rectification.MaxTextLength, MinimumLength = 1)]
    public string Goal { get; init; } = "";

    [Required]
    public DateOnly? FinishBy { get; init; }

    [Required, MinLength(1), MaxLength(Rectification.MaxMeasures), NoGaps]
    public IReadOnlyList<RectificationMeasureInput> Measures { get; init; } = [];
}

internal sealed record AddRectificationMeasuresInput : RectificationDeedInput
{
    [Required, MinLength(1), MaxLength(Rectification.MaxMeasures), NoGaps]
    public IReadOnlyList<RectificationMeasureInput> Measures { get; init; } = [];
}

internal sealed record RectificationMeasureInput
{
    [Required, StringLength(RectificationMeasure.MaxProblemLength, MinimumLength = 1)]
    public string Problem { get; init; } = "";

    [Required, StringLength(RectificationMeasure.MaxMeasureLength, MinimumLength = 1)]
    public string Measure { get; init; } = "";

    [Required]
    public DateOnly? DueOn { get; init; }

    /// <summary>Who leads it; left out, the weak organization itself.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>Left out: the secretary of who leads it.</summary>
    [StringLength(RectificationMeasure.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    public RectificationMeasure ToMeasure() => new(Guid.CreateVersion7(), Problem, Measure, DueOn!.Value) { OrganizationId = OrganizationId, ResponsiblePerson = ResponsiblePerson };
}

internal sealed record TakeExitVoteInput : RectificationDeedInput
{
    [Required]
    public Guid? BallotId { get; init; }
}
