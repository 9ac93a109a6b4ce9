using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>
/// 软弱涣散党组织整顿: a weak organization is put right. Proposed for stated reasons and confirmed, it gets its four helpers and a plan whose measures are tasks on the three lists;
/// it leaves by a vote of its people and the acceptance of the level above, and is looked back at for a year. An organization has one at a time, and what comes back within the year reopens the same file.
/// </summary>
internal sealed partial class Rectification : FullAuditedAggregateRoot, IMultiTenant, IAnswersUpward
{
    public const int MaxNameLength = 200;
    public const int MaxTextLength = 1000;
    public const int MaxMeasures = 50;
    public const int LookBackMonths = 12;

    private Rectification() { }

    public Rectification(OrganizationRef organization, IReadOnlyList<RectificationTrigger> triggers, LevelDoer doer)
    {
        if (triggers.Count == 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.RectificationNoReason).WithData("Name", organization.Name);
        }

        (OrganizationId, OrganizationCode, OrganizationName, SuperiorId) = (organization.Id, organization.Code, organization.Name, organization.ParentId);
        (Year, Triggers, OpenFor) = (doer.Today.Year, triggers, organization.Id);
        Record(RectificationDeed.Propose, doer, triggers.FirstOrDefault(t => t.Kind == TriggerKind.ByHand)?.Text);
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;

    /// <summary>As it was called then.</summary>
    public string OrganizationName { get; private set; } = null!;

    /// <summary>The level above, which accepts that it is done.</summary>
    [OrganizationReference]
    public Guid? SuperiorId { get; private set; }

    public int Year { get; private set; }
    public RectificationState State { get; private set; }

    /// <summary>The organization, until its rectification is over: unique, so that there is one at a time.</summary>
    public Guid? OpenFor { get; private set; }

    /// <summary>The how-manieth of this organization.</summary>
    public int Times { get; private set; }

    public IReadOnlyList<RectificationTrigger> Triggers { get; private set; } = [];
    public IReadOnlyList<RectificationHelper> Helpers { get; private set; } = [];

    /// <summary>What is to be reached, and by when.</summary>
    public string? Goal { get; private set; }

    public DateOnly? FinishBy { get; private set; }
    public IReadOnlyList<RectificationMeasure> Measures { get; private set; } = [];
    public DateOnly? ConfirmedOn { get; private set; }
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The last one held; a new one takes its place.</summary>
    public ExitVote? Vote { get; private set; }

    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>Until when it is looked back at.</summary>
    public DateOnly? LookBackUntil { get; private set; }

    /// <summary>How often it came back within its year.</summary>
    public int Relapses { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who did what when, and why, from the proposal on.</summary>
    public IReadOnlyList<RectificationEvent> History { get; private set; } = [];

    public IReadOnlyList<Guid> TaskIds => Measures.Select(m => m.TaskId).OfType<Guid>().ToList();

    /// <summary>列入整顿, after so many earlier ones of this organization.</summary>
    public void Confirm(int earlier, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Confirm, doer));
        (State, Times, ConfirmedOn) = (RectificationState.Confirmed, earlier + 1, doer.Today);
        Record(RectificationDeed.Confirm, doer);
    }

    public void Drop(string reason, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Drop, doer));
        End(RectificationState.Dropped, doer);
        Record(RectificationDeed.Drop, doer, reason);
    }

    /// <summary>Names the helpers, of each kind at most one; they may change as long as it lasts.</summary>
    public void NameHelpers(IReadOnlyList<RectificationHelper> helpers, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.NameHelpers, doer));
        if (helpers.GroupBy(h => h.Role).Any(g => g.Count() > 1))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.RectificationHelperTwice, "helpers");
        }

        Helpers = helpers;
        Record(RectificationDeed.NameHelpers, doer, string.Join('、', helpers.Select(h => h.Name)));
    }

    /// <summary>整顿方案. Each measure is due by its end at the latest.</summary>
    public void Plan(string goal, DateOnly finishBy, IReadOnlyList<RectificationMeasure> measures, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Plan, doer));
        if (finishBy <= doer.Today)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.RectificationEndsBeforeToday, "finishBy", ("Today", doer.Today));
        }

        RefuseUnfit(measures, finishBy, doer);
        (Goal, FinishBy, Measures) = (goal, finishBy, measures);
        Record(RectificationDeed.Plan, doer);
    }

    /// <summary>The measures are on the task list from now on, each as the task at its place.</summary>
    public void Start(IReadOnlyList<Guid> taskIds, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Start, doer));
        (State, StartedOn, Measures) = (RectificationState.UnderWay, doer.Today, WithTasks(Measures, taskIds));
        Record(RectificationDeed.Start, doer);
    }

    /// <summary>More that has to be done, found on the way, at a rejection or after a relapse; where it needs more time, the end is put off.</summary>
    public void AddMeasures(IReadOnlyList<RectificationMeasure> measures, IReadOnlyList<Guid> taskIds, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.AddMeasures, doer));
        RefuseUnfit([.. Measures, .. measures], DateOnly.MaxValue, doer);
        Measures = [.. Measures, .. WithTasks(measures, taskIds)];
        FinishBy = Measures.Max(m => m.DueOn) is var last && last > FinishBy ? last : FinishBy;
        Record(RectificationDeed.AddMeasures, doer, string.Join('、', measures.Select(m => m.Measure)));
    }

    /// <summary>Takes what came of the exit vote, passed or not.</summary>
    public void TakeVote(ExitVote vote, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.TakeVote, doer));
        if (vote.HeldOn < StartedOn)
        {
            throw new BusinessException(AssessmentsErrorCodes.ExitVoteTooEarly).WithData("StartedOn", StartedOn);
        }

        Vote = vote;
        Record(RectificationDeed.TakeVote, doer);
    }

    /// <summary>验收销号: the level above has seen that everything is done; not while any measure is open.</summary>
    public void Accept(IReadOnlyCollection<string> open, string? remark, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Accept, doer, open));
        (State, AcceptedOn, LookBackUntil) = (RectificationState.LookBack, doer.Today, doer.Today.AddMonths(LookBackMonths));
        Record(RectificationDeed.Accept, doer, remark);
    }

    /// <summary>It is not done, and it is said why.</summary>
    public void Reject(string reason, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Reject, doer));
        Vote = null;
        Record(RectificationDeed.Reject, doer, reason);
    }

    /// <summary>反弹: it has come back within its year, and the same file is open again; its people vote anew.</summary>
    public void Relapse(string reason, DateOnly finishBy, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Relapse, doer));
        if (finishBy <= doer.Today)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.RectificationEndsBeforeToday, "finishBy", ("Today", doer.Today));
        }

        (State, FinishBy, StartedOn, Vote) = (RectificationState.UnderWay, finishBy, doer.Today, null);
        (AcceptedOn, LookBackUntil, Relapses) = (null, null, Relapses + 1);
        Record(RectificationDeed.Relapse, doer, reason);
    }

    /// <summary>回头看: the year is over, and it held.</summary>
    public void Complete(string? remark, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(RectificationDeed.Complete, doer));
        End(RectificationState.Completed, doer);
        Record(RectificationDeed.Complete, doer, remark);
    }

    private void End(RectificationState state, LevelDoer doer) => (State, OpenFor, EndedOn) = (state, null, doer.Today);

    private void Record(RectificationDeed deed, LevelDoer doer, string? reason = null) => History = [.. History, new RectificationEvent(deed, doer.At, doer.Name, reason)];
}
