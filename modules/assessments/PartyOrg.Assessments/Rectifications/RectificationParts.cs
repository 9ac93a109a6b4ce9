namespace PartyOrg.Assessments.Rectifications;

/// <summary>How an organization came to be proposed.</summary>
internal enum TriggerKind
{
    /// <summary>Below the qualification of a round's scheme.</summary>
    NotQualified,

    /// <summary>Among the lowest of a round, where the county rectifies a share of them.</summary>
    LowestShare,

    /// <summary>So much of its three lists is overdue.</summary>
    Overdue,

    /// <summary>So often came back what it had struck off.</summary>
    Relapses,

    /// <summary>Somebody says so, and why.</summary>
    ByHand,
}

/// <summary>One reason why an organization is weak: the figure against the limit, where it is read, and for a reason given by hand the reason itself.</summary>
internal sealed record RectificationTrigger(TriggerKind Kind)
{
    public string? Text { get; init; }
    public decimal? Figure { get; init; }
    public decimal? Limit { get; init; }
    public Guid? RoundId { get; init; }

    /// <summary>The page that shows what the figure counts.</summary>
    public string? Link { get; init; }
}

/// <summary>四个一: what each weak organization is given.</summary>
internal enum HelperRole
{
    /// <summary>联村县级领导</summary>
    CountyLeader,

    /// <summary>包村乡镇领导</summary>
    TownshipLeader,

    /// <summary>第一书记（驻村工作队）</summary>
    FirstSecretary,

    /// <summary>结对帮扶单位</summary>
    SupportUnit,
}

/// <summary>Who helps, as what. A unit helps by an organization, or by name where it is none of the county's.</summary>
internal sealed record RectificationHelper(HelperRole Role, string Name)
{
    public const int MaxNameLength = 100;
    public const int MaxPostLength = 100;

    /// <summary>As what the helper is known: 县委常委、组织部部长.</summary>
    public string? Post { get; init; }

    public Guid? OrganizationId { get; init; }
    public Guid? UserId { get; init; }
}

/// <summary>One measure of the plan: what is wrong, what is done about it, who answers for it and until when. From the start on it is a task on the three lists.</summary>
internal sealed record RectificationMeasure(Guid Id, string Problem, string Measure, DateOnly DueOn)
{
    public const int MaxProblemLength = 500;
    public const int MaxMeasureLength = 1000;
    public const int MaxPersonLength = 64;

    /// <summary>Who leads it; left out, the weak organization itself.</summary>
    public Guid? OrganizationId { get; init; }

    public string? ResponsiblePerson { get; init; }
    public Guid? TaskId { get; init; }
}

/// <summary>The exit vote (民主测评): how many approved, of how many, and the share that was wanted that day.</summary>
internal sealed record ExitVote(Guid BallotId, DateOnly HeldOn, int Approve, int Of, decimal Share, decimal Wanted)
{
    public bool Passed => Share >= Wanted;
}

/// <summary>A line of the file's history: who did what when, and why.</summary>
internal sealed record RectificationEvent(RectificationDeed Deed, DateTimeOffset At, string By, string? Reason);
