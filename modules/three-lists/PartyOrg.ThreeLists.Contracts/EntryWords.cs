namespace PartyOrg.ThreeLists;

/// <summary>Where an entry stands on its way to strike-off (销号). Being overdue is no state: it follows from the day.</summary>
public enum EntryState
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
public enum EntryKind
{
    Problem,
    Task,
}

/// <summary>What a problem is about.</summary>
public enum ProblemCategory
{
    /// <summary>党的建设</summary>
    PartyBuilding,

    /// <summary>组织生活</summary>
    OrganizationLife,

    /// <summary>班子建设</summary>
    Team,

    /// <summary>党员队伍</summary>
    Members,

    /// <summary>服务群众</summary>
    Service,

    /// <summary>基层治理</summary>
    Governance,

    /// <summary>集体经济</summary>
    CollectiveEconomy,

    /// <summary>作风纪律</summary>
    Discipline,

    Other,
}

/// <summary>How a problem came to light.</summary>
public enum ProblemSource
{
    SelfFound,
    Inspection,
    MidYearCheck,
    ObservationVisit,
    DemocraticEvaluation,
    HigherInstruction,
    Objection,
}

/// <summary>How grave a problem is.</summary>
public enum Severity
{
    Minor,
    Major,
    Severe,
}
