namespace PartyOrg.Assessments.Visits;

/// <summary>Where an observation visit stands.</summary>
internal enum VisitState
{
    /// <summary>Theme, route, sheet and judges can still change.</summary>
    Planned,

    /// <summary>On the road: the judges write their sheets.</summary>
    Open,

    /// <summary>Ranked; nothing changes any more.</summary>
    Closed,
}

/// <summary>In what capacity a judge comes along.</summary>
internal enum VisitJudgeKind
{
    Leader,
    Inspector,

    /// <summary>From another unit on the route: those who learn from each other judge each other, never themselves.</summary>
    Peer,
}

/// <summary>What is written down at a stop beside the points.</summary>
internal enum VisitNoteKind
{
    LeaderRemark,
    PeerRemark,

    /// <summary>Something to be put right; it can go to the problem list in one step.</summary>
    Problem,
}

/// <summary>A line of the deduction sheet: what is looked at, and how much it can cost at most.</summary>
internal sealed record VisitLine(string Code, string Name, decimal Limit, string? Standard);

/// <summary>What a judge takes off on one line, and for what.</summary>
internal sealed record VisitDeduction(string Line, decimal Points, string? Reason);
