using PartyOrg.Platform.Domain;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Entries;

internal abstract partial class ListEntry
{
    /// <summary>销号申请: the lead says that it is done. Not while anything below is open, and with evidence only where the entry says why.</summary>
    /// <param name="below">Whose tasks under it are still open.</param>
    public void ApplyForClosure(string? note, IReadOnlyList<Guid> evidence, IReadOnlyCollection<string> below, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.ApplyClosure, doer, below));
        if (EvidenceBecause is not null && evidence.Count == 0)
        {
            throw new AbpValidationException(EvidenceMissing, "evidenceIds", ("Because", EvidenceBecause));
        }

        (State, ClosureNote, ApplicantId) = (EntryState.PendingVerification, note, doer.UserId);
        (ExtensionUntil, ExtensionReason) = (null, null);
        Record(EntryDeed.ApplyClosure, doer, note, evidence);
    }

    /// <summary>The next level up has seen that it is done: struck off, and looked at again on some day.</summary>
    public void AcceptClosure(DateOnly lookBackOn, string? remark, IReadOnlyCollection<string> below, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.VerifyClosure, doer, below));
        if (lookBackOn <= doer.Today)
        {
            throw new AbpValidationException(LookBackBeforeClosing, "lookBackOn", ("Today", doer.Today));
        }

        (State, ClosedOn, LookBackOn) = (EntryState.Closed, doer.Today, lookBackOn);
        OnClosed(doer);
        Record(EntryDeed.AcceptClosure, doer, remark);
    }

    /// <summary>It is not done, or not shown to be: back to work, and it is said why.</summary>
    public void RejectClosure(string? reason, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.VerifyClosure, doer));
        State = EntryState.Open;
        Record(EntryDeed.RejectClosure, doer, RequiredReason(reason));
    }

    /// <summary>Someone goes there first to look; until then it waits.</summary>
    public void SendInspector(string inspectorName, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.VerifyClosure, doer));
        Record(EntryDeed.SendInspector, doer, inspectorName);
    }

    /// <summary>It has come back: the same number is open again, and the relapse is counted.</summary>
    public void Reopen(string? reason, DateOnly dueOn, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Reopen, doer));
        (State, ClosedOn, LookBackOn, DueOn) = (EntryState.Open, null, null, dueOn);
        (Relapses, LastUrgedOn) = (Relapses + 1, null);
        OnReopened();
        Record(EntryDeed.Reopen, doer, RequiredReason(reason));
    }

    /// <summary>回头看: it was looked at again, and holds.</summary>
    public void ConfirmLookBack(string? note, IReadOnlyList<Guid> evidence, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.LookBack, doer));
        LookBackOn = null;
        Record(EntryDeed.LookBack, doer, note, evidence);
    }

    /// <summary>Comes from a ledger, which says how far it is and whether it was struck off; what is over is not looked back at.</summary>
    protected void KeepAsImported(DateOnly? closedOn, string? progress) =>
        (State, ClosedOn, ClosureNote) = (closedOn is null ? EntryState.Open : EntryState.Closed, closedOn, progress);

    protected virtual void OnClosed(Doer doer) { }

    protected virtual void OnReopened() { }

    private static string RequiredReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new AbpValidationException(ReasonMissing, "reason") : reason;
}
