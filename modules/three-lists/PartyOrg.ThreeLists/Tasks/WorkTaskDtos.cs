using System.ComponentModel.DataAnnotations;
using PartyOrg.ThreeLists.Data;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.StrikeOff;

namespace PartyOrg.ThreeLists.Tasks;

internal sealed record WorkTaskSummaryDto : EntrySummaryDto
{
    public WorkTaskStatus Status => WorkTask.StatusOf(State, Progress);
    public TaskSource Source { get; init; }
    public DateOnly StartOn { get; init; }
    public int Progress { get; init; }
    public override int Done => Progress;
    public Guid? ProblemId { get; init; }
    public Guid? ParentId { get; init; }

    /// <summary>How many parts given downward are not struck off.</summary>
    public int OpenChildren { get; init; }
}

internal sealed record WorkTaskDto : EntryDto
{
    public WorkTaskStatus Status { get; init; }
    public string? Goal { get; init; }
    public DateOnly StartOn { get; init; }
    public TaskSource Source { get; init; }
    public int Progress { get; init; }
    public override int Done => Progress;
    public Guid? ProblemId { get; init; }
    public Guid? ParentId { get; init; }
    public Guid? DutyId { get; init; }
    public string? InstructedBy { get; init; }
    public string? InstructionOf { get; init; }
    public IReadOnlyList<WorkTaskSummaryDto> Children { get; init; } = [];
}

internal sealed record GetWorkTasksInput : GetEntriesInput
{
    public WorkTaskStatus[]? Status { get; init; }
    public TaskSource[]? Source { get; init; }
    public Guid? ProblemId { get; init; }
    public Guid? ParentId { get; init; }
    public Guid? DutyId { get; init; }
}

internal abstract record WriteWorkTaskInput : WriteEntryInput
{
    [StringLength(WorkTask.MaxGoalLength)]
    public string? Goal { get; init; }

    /// <summary>Left out: today.</summary>
    public DateOnly? StartOn { get; init; }

    /// <summary>The duty under which it stands.</summary>
    public Guid? DutyId { get; init; }

    public TaskText ToText(EntryText common, DateOnly startOn) => new(common, Goal, StartOn ?? startOn);
}

internal sealed record CreateWorkTaskInput : WriteWorkTaskInput
{
    /// <summary>The organization that leads; left out, the caller's own.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>Which organization above oversees it; left out, the next level up.</summary>
    public Guid? SupervisorId { get; init; }

    /// <summary>The problem that it is to put right; its lead is the problem's or below it.</summary>
    public Guid? ProblemId { get; init; }
}

internal sealed record UpdateWorkTaskInput : WriteWorkTaskInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>An item of a letter that becomes a task of the letter's organization.</summary>
internal sealed record TaskFromItemInput : WriteWorkTaskInput
{
    [Required]
    public Guid? LetterId { get; init; }

    [Required, StringLength(32)]
    public string? ItemCode { get; init; }
}

/// <summary>A leader's instruction (批示), given on a board or anywhere else.</summary>
internal sealed record InstructInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [Required, StringLength(WorkTask.MaxGoalLength, MinimumLength = 1)]
    public string Text { get; init; } = "";

    [Required]
    public DateOnly? DueOn { get; init; }

    /// <summary>The week whose board it was given on, such as <c>2026-W47</c>.</summary>
    [RegularExpression(@"^\d{4}-W\d{2}$")]
    public string? Week { get; init; }

    /// <summary>Left out: the organization's secretary.</summary>
    [StringLength(ListEntry.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    /// <summary>The instruction's first words are its title.</summary>
    public WriteEntryInput ToWriteInput() => new CreateWorkTaskInput
    {
        Title = ListEntry.TitleOf(Text),
        DueOn = DueOn,
        ResponsiblePerson = ResponsiblePerson,
    };
}

internal sealed record SplitInput
{
    [Required, MinLength(1), MaxLength(500)]
    public IReadOnlyList<SplitPartInput> Parts { get; init; } = [];

    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>What one organization below is given; what is left out is the whole task's.</summary>
internal sealed record SplitPartInput
{
    [Required]
    public Guid? OrganizationId { get; init; }

    [StringLength(ListEntry.MaxTitleLength)]
    public string? Title { get; init; }

    [StringLength(WorkTask.MaxGoalLength)]
    public string? Goal { get; init; }

    [StringLength(ListEntry.MaxPersonLength)]
    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }
}

internal sealed record ReportTaskProgressInput : DeedInput
{
    [Range(0, 100)]
    public int Progress { get; init; }

    [StringLength(ListEntry.MaxReasonLength)]
    public string? Note { get; init; }

    [MaxLength(IdsColumn.MaxIds)]
    public IReadOnlyList<Guid>? EvidenceIds { get; init; }
}

internal sealed record ReportHelpInput
{
    [Required, StringLength(EntryHelper.MaxNoteLength, MinimumLength = 1)]
    public string ProgressNote { get; init; } = "";
}
