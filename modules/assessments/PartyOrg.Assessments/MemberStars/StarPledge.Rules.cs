using PartyOrg.Assessments.Sides;
using static PartyOrg.Assessments.AssessmentsErrorCodes;

namespace PartyOrg.Assessments.MemberStars;

internal enum StarDeed
{
    Write,
    Publish,
    Mark,
    TakeVote,
    Decide,
    Award,
    Revoke,
}

internal sealed partial class StarPledge
{
    /// <summary>Why this doer may not do this deed now; null if nothing stands against it. The deeds ask here, and so does the page that shows their buttons.</summary>
    public Refusal? WhyNot(StarDeed deed, LevelDoer doer) => deed switch
    {
        StarDeed.Write => UnlessParty(doer) ?? Unless(StarPledgeState.Draft),
        StarDeed.Publish => UnlessParty(doer) ?? Unless(StarPledgeState.Draft) ?? (Stars.Count == 0 ? new Refusal(StarNothingPledged, ("Name", SubjectName)) : null),
        StarDeed.Mark or StarDeed.TakeVote or StarDeed.Decide => UnlessParty(doer) ?? Unless(StarPledgeState.Published),
        StarDeed.Award => UnlessAbove(doer) ?? Unless(StarPledgeState.Published) ?? WhileUndecided(),
        StarDeed.Revoke => UnlessAbove(doer) ?? Unless(StarPledgeState.Awarded),
        _ => null,
    };

    private Refusal? UnlessParty(LevelDoer doer) => doer.IsOwn || doer.IsAbove ? null : new Refusal(StarNotYours, ("Name", SubjectName));

    /// <summary>Nobody awards their own.</summary>
    private Refusal? UnlessAbove(LevelDoer doer) =>
        doer.IsOwn && SuperiorId is not null ? new Refusal(StarOwn, ("Name", SubjectName)) : doer.IsAbove ? null : new Refusal(StarNotYours, ("Name", SubjectName));

    private Refusal? Unless(StarPledgeState state) => State == state ? null : new Refusal(StarWrongState, ("Name", SubjectName));

    private Refusal? WhileUndecided() => Stars.Where(s => s.IsVoted ? s.Vote is null : s.Decided is null).Select(s => s.Name).ToList() is { Count: > 0 } open
        ? new Refusal(StarUndecided, ("Names", string.Join('、', open)), ("Count", open.Count)) : null;
}
