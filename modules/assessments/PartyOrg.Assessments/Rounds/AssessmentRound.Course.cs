using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Rounds;

/// <summary>How a round takes its course, from the opening to the end.</summary>
internal sealed partial class AssessmentRound
{
    /// <summary>Begins: each subject gets its sheet. With a job the rest is done in chunks, and the first step begins when that is done.</summary>
    public void Open(IReadOnlyList<SubjectSheet> sheets, Guid? jobId, DateTimeOffset now)
    {
        Demand(RoundState.Draft, AssessmentsErrorCodes.RoundNotDraft);
        if (sheets.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.RoundWithoutSubjects).WithData("Name", Name);
        }

        (State, Total, JobId, OpenedAt) = (RoundState.Opening, sheets.Count, jobId, now);
        OpenKey = $"{SchemeCode}|{Period}|{OrganizationId:N}";
    }

    /// <summary>All is prepared: the first step begins.</summary>
    public void Begin(DateTimeOffset now)
    {
        Demand(RoundState.Opening, AssessmentsErrorCodes.RoundNotDraft);
        State = RoundState.Open;
        Enter(0, now);
    }

    public void NoteFigures(DateTimeOffset now) => FiguresTakenAt = now;

    /// <summary>Ends the current step and begins the next; after the last one the round is closed.</summary>
    public void Advance(DateTimeOffset now)
    {
        Demand(RoundState.Open, AssessmentsErrorCodes.RoundNotOpen);
        var at = PlaceOf(Current!);
        Replace(at, s => s with { FinishedAt = now });
        if (at + 1 < Steps.Count)
        {
            Enter(at + 1, now);
        }
        else
        {
            (State, ClosedAt, CurrentKind, OpenKey) = (RoundState.Closed, now, null, null);
        }
    }

    /// <summary>Goes back to an earlier step, whose work and all after it is to be done again; the reason stays with it.</summary>
    public void ReturnTo(StepKind kind, string reason, DateTimeOffset now)
    {
        Demand(RoundState.Open, AssessmentsErrorCodes.RoundNotOpen);
        var (from, to) = (PlaceOf(Current!), Steps.Index().First(s => s.Item.Kind == kind).Index);
        if (to >= from)
        {
            throw new BusinessException(AssessmentsErrorCodes.NotInThisStep).WithData("Name", Name).WithData("Step", CurrentKind);
        }

        Steps = Steps.Select((s, i) => i > to ? s with { BegunAt = null, FinishedAt = null } : s).ToList();
        Enter(to, now);
        Replace(to, s => s with { Note = reason });
    }

    /// <summary>Those waited for are reminded of the current step once more; twice is enough.</summary>
    public void Remind()
    {
        Demand(RoundState.Open, AssessmentsErrorCodes.RoundNotOpen);
        if (Current!.Reminded >= RoundStep.MaxReminders)
        {
            throw new BusinessException(AssessmentsErrorCodes.RemindedEnough).WithData("Name", Name).WithData("Max", RoundStep.MaxReminders);
        }

        Replace(PlaceOf(Current), s => s with { Reminded = s.Reminded + 1 });
    }

    /// <summary>Puts on record what the current step brought, such as the answer of those who were consulted.</summary>
    public void Record(StepKind kind, string note)
    {
        DemandStep(kind);
        Replace(PlaceOf(Current!), s => s with { Note = note });
    }

    /// <summary>Gives the round up, for a reason that is kept.</summary>
    public void Abandon(string reason, DateTimeOffset now)
    {
        if (State is RoundState.Closed or RoundState.Abandoned)
        {
            throw new BusinessException(AssessmentsErrorCodes.RoundOver).WithData("Name", Name);
        }

        (State, AbandonedBecause, ClosedAt, CurrentKind, OpenKey) = (RoundState.Abandoned, reason, now, null, null);
    }

    private int PlaceOf(RoundStep step) => Steps.Index().First(s => ReferenceEquals(s.Item, step)).Index;

    private void Enter(int place, DateTimeOffset now)
    {
        Replace(place, s => s with { BegunAt = now, FinishedAt = null });
        CurrentKind = Steps[place].Kind;
    }

    private void Replace(int place, Func<RoundStep, RoundStep> change) => Steps = Steps.Select((s, i) => i == place ? change(s) : s).ToList();
}
