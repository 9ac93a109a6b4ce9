using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>How far a task is: the entry's state, and while it is open whether anything has been done.</summary>
internal enum WorkTaskStatus
{
    NotStarted,
    InProgress,
    PendingVerification,
    Closed,
    Suspended,
}

internal enum TaskSource
{
    Problem,
    LetterItem,
    Instruction,
    Plan,
}

/// <summary>A piece of work with an owner, a day and a goal. It may be split downward; then it waits for what was given to the levels below.</summary>
internal sealed class WorkTask : ListEntry
{
    public const int MaxGoalLength = 1000;

    private WorkTask() { }

    public WorkTask(EntryPlace place, int year, int number, TaskText text, TaskOrigin origin, Doer doer) : base(place, year, number)
    {
        (Source, ProblemId, ParentId, LetterId, ItemCode) = (origin.Source, origin.ProblemId, origin.ParentId, origin.LetterId, origin.ItemCode);
        (DutyId, InstructedBy, InstructionOf) = (origin.DutyId, origin.InstructedBy, origin.InstructionOf);
        Write(text, doer with { Supervises = true });
        Record(EntryDeed.Create, doer);
    }

    public override EntryKind Kind => EntryKind.Task;

    public string? Goal { get; private set; }
    public DateOnly StartOn { get; private set; }
    public TaskSource Source { get; private set; }

    /// <summary>The problem that it is to put right.</summary>
    public Guid? ProblemId { get; private set; }

    /// <summary>The task of the level above that it is a part of.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The duty under which it stands.</summary>
    public Guid? DutyId { get; private set; }

    /// <summary>The leader whose instruction it is, and the week whose board it was given on.</summary>
    public string? InstructedBy { get; private set; }

    public string? InstructionOf { get; private set; }

    /// <summary>Percent, as the lead says it.</summary>
    public int Progress { get; private set; }

    public WorkTaskStatus Status => StatusOf(State, Progress);

    public static WorkTaskStatus StatusOf(EntryState state, int progress) => state switch
    {
        EntryState.PendingVerification => WorkTaskStatus.PendingVerification,
        EntryState.Closed => WorkTaskStatus.Closed,
        EntryState.Suspended => WorkTaskStatus.Suspended,
        _ => progress == 0 ? WorkTaskStatus.NotStarted : WorkTaskStatus.InProgress,
    };

    public void Update(TaskText text, Guid? dutyId, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Update, doer));
        Write(text, doer);
        DutyId = dutyId;
        Record(EntryDeed.Update, doer);
    }

    /// <summary>How far the lead is; said in the week's report, or between reports.</summary>
    public void ReportProgress(int progress, Doer doer, string? note = null, IReadOnlyList<Guid>? evidence = null)
    {
        Refuse(WhyNot(EntryDeed.ReportProgress, doer));
        Progress = progress is >= 0 and <= 100 ? progress : throw new ArgumentOutOfRangeException(nameof(progress));
        Record(EntryDeed.ReportProgress, doer, note, evidence);
    }

    /// <summary>Gives a part of it to an organization below its lead, due no later than itself.</summary>
    public WorkTask SplitTo(OrganizationRef below, int number, TaskText text, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Split, doer));
        if (below.Id == OrganizationId || !Platform.Security.ScopeRanges.Contains(OrganizationCode, below.Code))
        {
            throw new BusinessException(ThreeListsErrorCodes.OutsideLead).WithData("Name", below.Name);
        }

        if (text.Common.DueOn > DueOn)
        {
            throw new AbpValidationException(ThreeListsErrorCodes.DueAfterParent, "dueOn", ("DueOn", DueOn));
        }

        var origin = new TaskOrigin(Source) { ProblemId = ProblemId, ParentId = Id, LetterId = LetterId, ItemCode = ItemCode };
        this.CheckStamp(null); // moves the stamp on, so that it is not struck off at the same moment
        Record(EntryDeed.Split, doer, below.Name);
        return new WorkTask(new EntryPlace(below.Id, below.Code, OrganizationId), doer.Today.Year, number, text, origin, doer);
    }

    protected override void OnClosed(Doer doer) => Progress = 100;

    protected override void OnReopened() => Progress = 0;

    private void Write(TaskText text, Doer doer)
    {
        if (text.Common.DueOn < text.StartOn)
        {
            throw new AbpValidationException(ThreeListsErrorCodes.DueBeforeStart, "dueOn", ("Start", text.StartOn));
        }

        Write(text.Common, doer);
        (Goal, StartOn) = (text.Goal, text.StartOn);
    }
}

/// <summary>What people write in a task.</summary>
internal sealed record TaskText(EntryText Common, string? Goal, DateOnly StartOn);

/// <summary>Where a task comes from.</summary>
internal sealed record TaskOrigin(TaskSource Source)
{
    public static TaskOrigin Of(Problem problem) => new(TaskSource.Problem) { ProblemId = problem.Id, LetterId = problem.LetterId, ItemCode = problem.ItemCode };

    public Guid? ProblemId { get; init; }
    public Guid? ParentId { get; init; }
    public Guid? LetterId { get; init; }
    public string? ItemCode { get; init; }
    public Guid? DutyId { get; init; }
    public string? InstructedBy { get; init; }
    public string? InstructionOf { get; init; }
}
