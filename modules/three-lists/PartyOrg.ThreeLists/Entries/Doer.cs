namespace PartyOrg.ThreeLists.Entries;

/// <summary>Who does a deed with an entry, when, and on which side of it.</summary>
internal sealed record Doer(Guid? UserId, string Name, DateTimeOffset At, DateOnly Today)
{
    /// <summary>Acts for the organization that leads.</summary>
    public bool Answers { get; init; }

    /// <summary>Acts for the level that oversees it and verifies, or for one above that.</summary>
    public bool Supervises { get; init; }

    /// <summary>For which of the helping organizations the doer acts.</summary>
    public IReadOnlyCollection<Guid> HelpsFor { get; init; } = [];
}

/// <summary>What can be done with an entry of the lists.</summary>
internal enum EntryDeed
{
    Create,
    Update,
    Delete,
    GiveTask,
    Split,
    ReportProgress,
    ReportHelp,
    AskExtension,
    DecideExtension,
    Suspend,
    Resume,
    ApplyClosure,
    VerifyClosure,
    Reopen,
    LookBack,
    Urge,

    /// <summary>A level higher was told that it is overdue.</summary>
    Escalate,

    /// <summary>Another person answers for it now.</summary>
    HandOver,

    /// <summary>Another organization leads it now, or oversees it, because the tree has changed.</summary>
    FollowTree,

    /// <summary>Came in with a ledger.</summary>
    Import,

    // What was decided, for the history.
    AcceptClosure,
    RejectClosure,
    SendInspector,
    GrantExtension,
    RefuseExtension,
}

/// <summary>Why a deed is refused: the rule's code, and what fills the blanks of its text.</summary>
internal sealed record Refusal(string Code, params (string Name, object? Value)[] Data)
{
    public static implicit operator Refusal(string code) => new(code);

    public Platform.Domain.BusinessException ToException() => Data.Aggregate(new Platform.Domain.BusinessException(Code), (e, d) => e.WithData(d.Name, d.Value));
}
