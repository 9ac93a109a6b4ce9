using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>What happens to the demo's entries beside their weekly reports: strike-off, relapse, extension, suspension, urging. Each deed is the domain's own.</summary>
internal sealed class DemoDeeds(DemoStory story, DemoHours hours, DemoCast cast)
{
    private const int LookBackDays = 90;

    /// <summary>What the level above does on the second working day: it looks at what was applied for last week, and at what is late.</summary>
    public void Supervise(DemoWork work, DemoTurn turn)
    {
        var at = hours.At(turn.Day(1), 10, work.Lead.Index);
        if (!hours.IsPast(at))
        {
            return;
        }

        var above = cast.Above(work.Task.SupervisorId!.Value, at);
        Verify(work, above);
        switch (work.Plot.Fate)
        {
            case DemoFate.Relapsed when turn.Index == work.Plot.Ends + 5 && work.Task.State == EntryState.Closed:
                Reopen(work, turn, above);
                break;
            case DemoFate.Extended when work.Task.ExtensionUntil is not null:
                work.Task.DecideExtension(true, story.Granted, above);
                break;
            case DemoFate.Suspended when turn.Index == work.Plot.Begins + 5:
                work.Task.Suspend(story.Suspended, above);
                break;
            case DemoFate.Overdue when work.Task.IsOverdueOn(above.Today):
                work.Task.Urge(story.Urged[Math.Min(work.Task.Urged, story.Urged.Count - 1)], above);
                break;
        }
    }

    /// <summary>What the lead does at the end of the week, after its report.</summary>
    public void Apply(DemoWork work, DemoTurn turn, DateTimeOffset? reportedAt)
    {
        var at = hours.At(turn.Day(4), 15, work.Lead.Index);
        at = reportedAt > at ? reportedAt.Value.AddMinutes(15) : at;
        if (!hours.IsPast(at))
        {
            return;
        }

        var lead = cast.For(work.Task.OrganizationId, at);
        if (work.Task.State == EntryState.Open && IsDone(work, turn))
        {
            work.Task.ApplyForClosure(Pick(story.ClosureNotes, work), work.Lead.Evidence, [], lead);
        }
        else if (work.Problem is { State: EntryState.Open } problem && work.Task.State == EntryState.Closed)
        {
            problem.ApplyForClosure(Pick(story.ClosureNotes, work), work.Lead.Evidence, [], lead);
        }
        else if (work is { Plot.Fate: DemoFate.Extended, Task.State: EntryState.Open } && turn.Index == work.Plot.Begins + 5 && work.Task.WhyNot(EntryDeed.AskExtension, lead) is null)
        {
            work.Task.AskExtension(hours.Today.AddDays(14 + work.Lead.Throw(21, 10)), story.Extension, lead);
        }
    }

    private static bool IsDone(DemoWork work, DemoTurn turn) => work.ReopenedIn is null && work.Task.Progress == 100 && turn.Index >= work.Plot.Ends;

    private void Verify(DemoWork work, Doer above)
    {
        if (work.Problem is { State: EntryState.PendingVerification } problem)
        {
            problem.AcceptClosure(above.Today.AddDays(LookBackDays), Pick(story.Accepted, work), [], above);
        }

        if (work.Task.State != EntryState.PendingVerification || work.Plot.Fate == DemoFate.Pending)
        {
            return;
        }

        if (work is { Plot.Fate: DemoFate.RejectedOnce, WasRejected: false })
        {
            work.Task.RejectClosure(Pick(story.Rejected, work), above);
            work.WasRejected = true;
        }
        else
        {
            work.Task.AcceptClosure(above.Today.AddDays(LookBackDays), Pick(story.Accepted, work), [], above);
        }
    }

    /// <summary>回头看 has found that it came back.</summary>
    private void Reopen(DemoWork work, DemoTurn turn, Doer above)
    {
        var dueOn = hours.Today.AddDays(9 + work.Lead.Throw(22, 9));
        if (work.Problem is { State: EntryState.Closed } problem)
        {
            problem.Reopen(Pick(story.Relapsed, work), dueOn.AddDays(5), above);
        }

        work.Task.Reopen(Pick(story.Relapsed, work), dueOn, above);
        work.ReopenedIn = turn.Index;
    }

    private static string Pick(IReadOnlyList<string> texts, DemoWork work) => texts[work.Lead.Index % texts.Count];
}
