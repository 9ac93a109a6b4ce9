using PartyOrg.Hierarchy;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>How a part of the county does: it colors its light.</summary>
internal enum DemoMood
{
    Green,
    Yellow,
    Red,
}

/// <summary>What becomes of a task.</summary>
internal enum DemoFate
{
    /// <summary>Done in time and struck off.</summary>
    Steady,
    RejectedOnce,
    Relapsed,
    Extended,
    OnSchedule,
    DueSoon,
    Overdue,

    /// <summary>Applied for strike-off; the level above has not looked yet.</summary>
    Pending,
    Suspended,
}

/// <summary>An organization with work in hand.</summary>
internal sealed record DemoLead(OrganizationRef Organization, int Index, DemoMood Mood)
{
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    /// <summary>The same number each time, below <paramref name="below"/>, as if thrown.</summary>
    public int Throw(int salt, int below) => (int)(((uint)(Index + 1) * 2654435761 + (uint)salt * 40503) >> 8) % below;
}

/// <summary>A task of the demo with the problem it puts right, and the weeks from its beginning to its end.</summary>
internal sealed class DemoWork(DemoLead lead, WorkTask task, Problem? problem, IReadOnlyList<string> steps, DemoPlot plot)
{
    public DemoLead Lead => lead;
    public WorkTask Task => task;
    public Problem? Problem => problem;
    public DemoPlot Plot => plot;
    public string? Obstacle { get; init; }

    /// <summary>The week in which it came back.</summary>
    public int? ReopenedIn { get; set; }

    public bool WasRejected { get; set; }

    public int ProgressIn(int week) => ReopenedIn is { } again ? Math.Min(60, 15 * (week - again + 1)) : Math.Min(plot.Reaches, plot.Reaches * (week - plot.Begins + 1) / Math.Max(1, plot.Ends - plot.Begins + 1) / 5 * 5);

    public string StepIn(int week) => steps[Math.Clamp((ReopenedIn is { } again ? week - again : (week - plot.Begins) * steps.Count / Math.Max(1, plot.Ends - plot.Begins + 1)), 0, steps.Count - 1)];

    /// <summary>What comes after that; of the last step, to keep at it.</summary>
    public string? NextIn(int week)
    {
        var at = steps.ToList().IndexOf(StepIn(week));
        return at + 1 < steps.Count ? steps[at + 1] : null;
    }
}

/// <summary>From which week to which, how far it gets, and how it ends.</summary>
internal sealed record DemoPlot(DemoFate Fate, int Begins, int Ends, int Reaches, DateOnly DueOn)
{
    /// <summary>The problem is due some days after the task that puts it right.</summary>
    public DateOnly ProblemDueOn { get; init; } = DueOn.AddDays(5);
}
