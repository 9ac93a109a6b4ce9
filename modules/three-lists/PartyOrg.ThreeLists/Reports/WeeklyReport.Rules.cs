using PartyOrg.ThreeLists.Entries;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>What can be done with a week's report.</summary>
internal enum ReportDeed
{
    Begin,
    Save,
    Submit,
    Accept,
    Return,
    Urge,
}

internal sealed partial class WeeklyReport
{
    /// <summary>Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here, and so does the page that shows their buttons.</summary>
    public Refusal? WhyNot(ReportDeed deed, Doer doer) => deed switch
    {
        ReportDeed.Begin => UnlessFiling(doer) ?? UnlessOpen() ?? UnlessInHand(),
        ReportDeed.Save or ReportDeed.Submit => UnlessFiling(doer) ?? UnlessOpen() ?? (State == ReportState.Expected ? new Refusal(ReportNotBegun) : UnlessInHand()),
        ReportDeed.Accept => UnlessReviewing(doer) ?? UnlessSubmitted(),
        ReportDeed.Return => UnlessReviewing(doer) ?? UnlessSubmitted() ?? UnlessOpen(),
        ReportDeed.Urge => UnlessReviewing(doer) ?? UnlessOpen() ?? UnlessInHand() ?? (LastUrgedOn == doer.Today ? new Refusal(AlreadyUrgedToday) : null),
        _ => null,
    };

    private static Refusal? UnlessFiling(Doer doer) => doer.Answers ? null : new Refusal(NotYoursToReport);

    /// <summary>Nobody accepts or returns their own.</summary>
    private static Refusal? UnlessReviewing(Doer doer) => doer is { Supervises: true, Answers: false } ? null : new Refusal(NotYoursToReview);

    private Refusal? UnlessOpen() => Timeliness is null ? null : new Refusal(WeekClosed, ("Week", Week), ("On", SettledOn));

    private Refusal? UnlessInHand() => State is ReportState.Submitted or ReportState.Accepted ? new Refusal(ReportAlreadySubmitted) : null;

    private Refusal? UnlessSubmitted() => State == ReportState.Submitted ? null : new Refusal(ReportNotSubmitted);
}
