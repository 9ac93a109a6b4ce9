using PartyOrg.Platform.Domain;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Entries;

internal abstract partial class ListEntry
{
    /// <summary>The lead asks for more time: before the day, with a reason.</summary>
    public void AskExtension(DateOnly until, string reason, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.AskExtension, doer));
        if (until <= DueOn)
        {
            throw new AbpValidationException(ExtensionNotLater, "until", ("DueOn", DueOn));
        }

        (ExtensionUntil, ExtensionReason) = (until, RequiredReason(reason));
        Record(EntryDeed.AskExtension, doer, reason);
    }

    /// <summary>The level above grants the day asked for, or says why not.</summary>
    public void DecideExtension(bool granted, string? reason, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.DecideExtension, doer));
        if (granted)
        {
            (DueOn, Extensions) = (ExtensionUntil!.Value, Extensions + 1);
        }

        (ExtensionUntil, ExtensionReason) = (null, null);
        Record(granted ? EntryDeed.GrantExtension : EntryDeed.RefuseExtension, doer, granted ? reason : RequiredReason(reason));
    }

    public void Suspend(string because, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Suspend, doer));
        (State, SuspendedBecause) = (EntryState.Suspended, RequiredReason(because));
        Record(EntryDeed.Suspend, doer, because);
    }

    public void Resume(Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Resume, doer));
        (State, SuspendedBecause) = (EntryState.Open, null);
        Record(EntryDeed.Resume, doer);
    }

    /// <summary>So many levels up it is known by now that it is overdue; fewer than before where its day was put off meanwhile.</summary>
    public void Escalate(int levels, string? toldName, Doer doer)
    {
        Escalation = levels;
        if (toldName is not null)
        {
            Record(EntryDeed.Escalate, doer, toldName);
        }
    }

    /// <summary>督办: after its day, counted, at most once a day.</summary>
    public void Urge(string? words, Doer doer)
    {
        Refuse(WhyNot(EntryDeed.Urge, doer));
        (Urged, LastUrgedOn) = (Urged + 1, doer.Today);
        Record(EntryDeed.Urge, doer, words);
    }
}
