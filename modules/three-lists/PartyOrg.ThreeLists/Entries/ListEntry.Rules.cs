using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Entries;

internal abstract partial class ListEntry
{
    /// <summary>
    /// Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here and so does the page that shows their buttons, so no rule is said twice.
    /// </summary>
    /// <param name="below">Whose tasks under it are still open.</param>
    public virtual Refusal? WhyNot(EntryDeed deed, Doer doer, IReadOnlyCollection<string>? below = null) => deed switch
    {
        EntryDeed.Update => UnlessParty(doer) ?? UnlessLiving(),
        EntryDeed.GiveTask or EntryDeed.Split => UnlessParty(doer) ?? UnlessWorkedOn(),
        EntryDeed.Delete => UnlessParty(doer) ?? (below is { Count: > 0 } ? new Refusal(HasTasks) : State != EntryState.Open || Relapses > 0 ? new Refusal(HasBegun) : null),
        EntryDeed.ReportProgress => UnlessAnswering(doer) ?? UnlessWorkedOn(),
        EntryDeed.ReportHelp => doer.HelpsFor.Count == 0 ? new Refusal(NotAHelper) : UnlessLiving(),
        EntryDeed.AskExtension => UnlessAnswering(doer) ?? UnlessWorkedOn()
            ?? (ExtensionUntil is not null ? new Refusal(ExtensionAsked, ("Until", ExtensionUntil)) : doer.Today > DueOn ? new Refusal(ExtensionTooLate, ("DueOn", DueOn)) : null),
        EntryDeed.DecideExtension => UnlessAbove(doer) ?? (ExtensionUntil is null ? new Refusal(NoExtensionAsked) : null),
        EntryDeed.Suspend => UnlessAbove(doer) ?? UnlessWorkedOn(),
        EntryDeed.Resume => UnlessAbove(doer) ?? (State != EntryState.Suspended ? new Refusal(NotSuspended) : null),
        EntryDeed.ApplyClosure => UnlessAnswering(doer) ?? UnlessWorkedOn() ?? WhileOpen(below),
        EntryDeed.VerifyClosure => (State != EntryState.PendingVerification ? new Refusal(NotPendingVerification) : null) ?? UnlessAbove(doer, VerifyOwn) ?? WhileOpen(below),
        EntryDeed.Reopen => (State != EntryState.Closed ? new Refusal(NotClosed) : null) ?? UnlessAbove(doer),
        EntryDeed.LookBack => (State != EntryState.Closed ? new Refusal(NotClosed) : null) ?? UnlessAbove(doer) ?? (LookBackOn is null ? new Refusal(NoLookBackDue) : null),
        EntryDeed.Urge => UnlessAbove(doer) ?? UnlessUrgeable(doer),
        _ => null,
    };

    private static Refusal? UnlessParty(Doer doer) => doer.Answers || doer.Supervises ? null : new Refusal(NotAParty);

    private static Refusal? UnlessAnswering(Doer doer) => doer.Answers ? null : new Refusal(NotYoursToAnswer);

    /// <summary>Above means not among those who answer. At the top nobody is above: there another than the applicant will do.</summary>
    private Refusal? UnlessAbove(Doer doer, string whenOwn = NotYoursToSupervise) =>
        doer is { UserId: { } user } && user == ApplicantId && whenOwn == VerifyOwn ? new Refusal(whenOwn)
        : doer.Answers && SupervisorId is not null ? new Refusal(whenOwn)
        : doer.Supervises ? null : new Refusal(NotYoursToSupervise);

    private Refusal? UnlessLiving() => State == EntryState.Closed ? new Refusal(AlreadyClosed) : null;

    private Refusal? UnlessWorkedOn() => State switch
    {
        EntryState.Closed => AlreadyClosed,
        EntryState.Suspended => new Refusal(IsSuspended, ("Because", SuspendedBecause)),
        EntryState.PendingVerification => IsPendingVerification,
        _ => null,
    };

    private static Refusal? WhileOpen(IReadOnlyCollection<string>? below) =>
        below is { Count: > 0 } ? new Refusal(WaitingForLowerLevel, ("Names", string.Join('、', below)), ("Count", below.Count)) : null;

    private Refusal? UnlessUrgeable(Doer doer) =>
        UnlessWorkedOn() ?? (!IsOverdueOn(doer.Today) ? new Refusal(NotOverdue, ("DueOn", DueOn))
        : LastUrgedOn == doer.Today ? new Refusal(AlreadyUrgedToday) : null);
}
