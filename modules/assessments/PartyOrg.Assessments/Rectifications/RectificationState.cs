namespace PartyOrg.Assessments.Rectifications;

/// <summary>Where a rectification stands.</summary>
internal enum RectificationState
{
    Proposed,

    /// <summary>The county did not confirm it.</summary>
    Dropped,

    /// <summary>Its helpers are named and its plan is drawn up.</summary>
    Confirmed,

    /// <summary>The plan's measures are on the task list.</summary>
    UnderWay,

    /// <summary>Accepted; whether it holds is looked at for a year.</summary>
    LookBack,

    /// <summary>It held.</summary>
    Completed,
}

internal enum RectificationDeed
{
    Propose,
    Confirm,
    Drop,
    NameHelpers,
    Plan,
    Start,
    AddMeasures,
    TakeVote,
    Accept,
    Reject,
    Relapse,
    Complete,
}
