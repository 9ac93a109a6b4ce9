using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Domain;
using static PartyOrg.Assessments.AssessmentsErrorCodes;

namespace PartyOrg.Assessments.Rectifications;

internal sealed partial class Rectification
{
    private static readonly HelperRole[] Wanted = Enum.GetValues<HelperRole>();

    /// <summary>Which of the four are not named yet.</summary>
    public IReadOnlyList<HelperRole> MissingHelpers => Wanted.Except(Helpers.Select(h => h.Role)).ToList();

    /// <summary>Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here, and so does the page that shows their buttons.</summary>
    /// <param name="deed">What is to be done.</param>
    /// <param name="doer">By whom.</param>
    /// <param name="open">The measures that are not struck off.</param>
    public Refusal? WhyNot(RectificationDeed deed, LevelDoer doer, IReadOnlyCollection<string>? open = null) => deed switch
    {
        RectificationDeed.Confirm or RectificationDeed.Drop => Unless(RectificationState.Proposed) ?? UnlessAbove(doer),
        RectificationDeed.NameHelpers => Unless(RectificationState.Confirmed, RectificationState.UnderWay) ?? UnlessAbove(doer),
        RectificationDeed.Plan => Unless(RectificationState.Confirmed) ?? UnlessParty(doer),
        RectificationDeed.Start => Unless(RectificationState.Confirmed) ?? UnlessParty(doer) ?? UnlessReady(),
        RectificationDeed.AddMeasures => Unless(RectificationState.UnderWay) ?? UnlessParty(doer),
        RectificationDeed.TakeVote => Unless(RectificationState.UnderWay) ?? UnlessParty(doer),
        RectificationDeed.Accept => Unless(RectificationState.UnderWay) ?? UnlessAbove(doer) ?? WhileOpen(open) ?? UnlessVoted(),
        RectificationDeed.Reject => Unless(RectificationState.UnderWay) ?? UnlessAbove(doer),
        RectificationDeed.Relapse => Unless(RectificationState.LookBack) ?? UnlessAbove(doer),
        RectificationDeed.Complete => Unless(RectificationState.LookBack) ?? UnlessAbove(doer) ?? WhileLookedAt(doer),
        _ => null,
    };

    private Refusal? Unless(params RectificationState[] states) => states.Contains(State) ? null : new Refusal(RectificationWrongState, ("Name", OrganizationName), ("State", State));

    /// <summary>Nobody confirms, accepts or ends their own.</summary>
    private Refusal? UnlessAbove(LevelDoer doer) =>
        doer.IsOwn && SuperiorId is not null ? new Refusal(RectificationOwn, ("Name", OrganizationName)) : doer.IsAbove ? null : new Refusal(RectificationNotAbove, ("Name", OrganizationName));

    private Refusal? UnlessParty(LevelDoer doer) => doer.IsOwn || doer.IsAbove ? null : new Refusal(RectificationNotAbove, ("Name", OrganizationName));

    private Refusal? UnlessReady() =>
        MissingHelpers is { Count: > 0 } missing ? new Refusal(RectificationHelpersMissing, ("Count", missing.Count), ("Wanted", Wanted.Length))
        : Measures.Count == 0 ? new Refusal(RectificationPlanMissing) : null;

    private static Refusal? WhileOpen(IReadOnlyCollection<string>? open) =>
        open is { Count: > 0 } ? new Refusal(RectificationMeasuresOpen, ("Names", string.Join('、', open)), ("Count", open.Count)) : null;

    private Refusal? UnlessVoted() =>
        Vote is null ? new Refusal(ExitVoteMissing) : Vote.Passed ? null : new Refusal(ExitVoteFailed, ("Share", $"{Vote.Share:0.##%}"), ("Wanted", $"{Vote.Wanted:0.##%}"));

    private Refusal? WhileLookedAt(LevelDoer doer) => doer.Today < LookBackUntil ? new Refusal(RectificationLookBackRuns, ("Until", LookBackUntil)) : null;

    private static void RefuseUnfit(IReadOnlyList<RectificationMeasure> measures, DateOnly finishBy, LevelDoer doer)
    {
        if (measures.Count > MaxMeasures)
        {
            throw new AbpValidationException(TooMany, "measures", ("Place", "measures"), ("Max", MaxMeasures));
        }

        if (measures.Any(m => m.TaskId is null && (m.DueOn > finishBy || m.DueOn < doer.Today)))
        {
            throw new AbpValidationException(RectificationMeasureDue, "measures", ("Today", doer.Today), ("FinishBy", finishBy));
        }
    }

    private static List<RectificationMeasure> WithTasks(IReadOnlyList<RectificationMeasure> measures, IReadOnlyList<Guid> taskIds) =>
        measures.Zip(taskIds, (measure, taskId) => measure with { TaskId = taskId }).ToList();
}
