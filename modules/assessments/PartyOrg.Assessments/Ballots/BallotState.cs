namespace PartyOrg.Assessments.Ballots;

internal enum BallotKind
{
    /// <summary>民主测评: grades</summary>
    Evaluation,

    /// <summary>表决、选举: approval</summary>
    Vote,
}

internal enum BallotState
{
    Draft,

    /// <summary>The codes are drawn; whoever holds one may cast it.</summary>
    Open,

    /// <summary>Nobody may cast any more; what was voted on paper is still to be counted.</summary>
    Closed,

    Counted,
    Void,
}

/// <summary>Of what an approval is a share.</summary>
internal enum BallotDenominator
{
    Valid,
    Present,
    Entitled,
}

/// <summary>Why a vote has no result and is to be held again.</summary>
internal enum BallotVoidReason
{
    MoreReturnedThanIssued,

    /// <summary>There are more or fewer ballots in the box than codes that were used, or some that do not open: someone was at the database.</summary>
    BoxTamperedWith,

    /// <summary>So few voted that each could be told.</summary>
    TooFewReturned,

    TurnoutTooLow,
    Annulled,
}
