using PartyOrg.Assessments.Sides;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>What a list shows of a rectification.</summary>
internal sealed record RectificationSummaryDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }

    /// <summary>As it was called when it was proposed.</summary>
    public string OrganizationName { get; init; } = null!;

    public int Year { get; init; }
    public RectificationState State { get; init; }

    /// <summary>The how-manieth of this organization; 0 before it is confirmed.</summary>
    public int Times { get; init; }

    public int Relapses { get; init; }
    public IReadOnlyList<RectificationTriggerDto> Triggers { get; init; } = [];
    public DateOnly? FinishBy { get; init; }
    public bool IsOverdue { get; init; }
    public int Measures { get; init; }
    public int MeasuresClosed { get; init; }
    public bool? VotePassed { get; init; }
    public DateOnly? LookBackUntil { get; init; }
}

/// <summary>Everything that the page of a rectification shows.</summary>
internal sealed record RectificationDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public Guid? SuperiorId { get; init; }
    public string? SuperiorName { get; init; }
    public int Year { get; init; }
    public RectificationState State { get; init; }
    public int Times { get; init; }
    public int Relapses { get; init; }
    public IReadOnlyList<RectificationTriggerDto> Triggers { get; init; } = [];

    /// <summary>The four, named or not.</summary>
    public IReadOnlyList<RectificationHelperDto> Helpers { get; init; } = [];

    public string? Goal { get; init; }
    public DateOnly? FinishBy { get; init; }
    public bool IsOverdue { get; init; }
    public IReadOnlyList<RectificationMeasureDto> Measures { get; init; } = [];

    /// <summary>How far the measures are on average, as their leads say it.</summary>
    public int Progress { get; init; }

    public ExitVoteDto? Vote { get; init; }

    /// <summary>Which share of the votes an exit vote has to approve with today.</summary>
    public decimal ExitShare { get; init; }

    public DateOnly? ConfirmedOn { get; init; }
    public DateOnly? StartedOn { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public DateOnly? LookBackUntil { get; init; }
    public DateOnly? EndedOn { get; init; }
    public IReadOnlyList<RectificationEvent> History { get; init; } = [];

    /// <summary>The rectifications of this organization before.</summary>
    public IReadOnlyList<EarlierRectificationDto> Earlier { get; init; } = [];

    /// <summary>What the caller may do with it now, and for the rest why not.</summary>
    public IReadOnlyList<DeedDto<RectificationDeed>> Deeds { get; init; } = [];

    public string ConcurrencyStamp { get; init; } = null!;
}

/// <param name="Kind">Which rule it is.</param>
/// <param name="Sentence">The reason in the reader's language.</param>
/// <param name="Link">Where the figure is read.</param>
internal sealed record RectificationTriggerDto(TriggerKind Kind, string Sentence, string? Link);

internal sealed record RectificationHelperDto(HelperRole Role, string? Name, string? Post, Guid? OrganizationId, string? OrganizationName, Guid? UserId);

/// <summary>A measure with its task as the three lists have it today; without one before the start, or where it is not the caller's to see.</summary>
internal sealed record RectificationMeasureDto(
    Guid Id, string Problem, string Measure, Guid OrganizationId, string OrganizationName, string? ResponsiblePerson, DateOnly DueOn, Guid? TaskId, EntryState? TaskState, int Progress, bool IsOverdue, string? Link);

internal sealed record ExitVoteDto(Guid BallotId, DateOnly HeldOn, int Approve, int Of, decimal Share, decimal Wanted, bool Passed);

internal sealed record EarlierRectificationDto(Guid Id, int Year, RectificationState State, int Times, DateOnly? EndedOn);

/// <summary>An organization that may be proposed, and why.</summary>
internal sealed record RectificationCandidateDto(Guid OrganizationId, string OrganizationName, IReadOnlyList<RectificationTriggerDto> Triggers, int TimesBefore, Guid? UnderWayId);
