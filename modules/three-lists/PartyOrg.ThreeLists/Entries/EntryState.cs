namespace PartyOrg.ThreeLists.Entries;

/// <summary>Where an entry stands on its way to strike-off (销号). Being overdue is no state: it follows from the day.</summary>
internal enum EntryState
{
    Open,

    /// <summary>Its organization says that it is done; the next level up has not yet looked.</summary>
    PendingVerification,

    /// <summary>Struck off.</summary>
    Closed,

    /// <summary>Stands still for a reason.</summary>
    Suspended,
}

/// <summary>Which of the lists an entry stands on; each counts its own numbers.</summary>
internal enum EntryKind
{
    Problem,
    Task,
}
