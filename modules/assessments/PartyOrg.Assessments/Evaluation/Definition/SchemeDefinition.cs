namespace PartyOrg.Assessments.Evaluation;

/// <summary>
/// An assessment scheme (考核办法) as data: what a county writes, tries out and opens a round with.
/// It is read into <see cref="SchemeRules"/>, which finds everything that is wrong with it.
/// </summary>
internal record SchemeDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Name { get; init; }

    /// <summary><c>organization</c> or <c>member</c>.</summary>
    public string? Subject { get; init; }

    /// <summary>The sectors (领域) it is for, where each has a sheet of its own; none given: all.</summary>
    public IReadOnlyList<string?>? Sectors { get; init; }

    /// <summary>What each role's marks weigh (考核主体权重); sums to 1.</summary>
    public IReadOnlyDictionary<string, decimal>? AssessorWeights { get; init; }

    /// <summary>Whether one highest and one lowest mark of a role are dropped where it has three or more.</summary>
    public bool? Trim { get; init; }

    public IReadOnlyList<SectionDefinition?>? Sections { get; init; }
    public IReadOnlyList<AdjustmentDefinition?>? Adjustments { get; init; }
    public TotalDefinition? Total { get; init; }
    public RatingDefinition? Rating { get; init; }
    public IReadOnlyList<ConditionDefinition?>? Conditions { get; init; }
    public QualificationDefinition? Qualification { get; init; }
    public IReadOnlyList<QuotaDefinition?>? Quotas { get; init; }
    public ProcessDefinition? Process { get; init; }
}

/// <summary>The bounds of the total; either may be open.</summary>
internal sealed record TotalDefinition : DataRecord
{
    public decimal? Floor { get; init; }
    public decimal? Cap { get; init; }
}

/// <summary>Points beside the sheet for what happened (加分、扣分), by level.</summary>
internal sealed record AdjustmentDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Name { get; init; }

    /// <summary><c>bonus</c> or <c>deduction</c>.</summary>
    public string? Kind { get; init; }

    public IReadOnlyDictionary<string, decimal>? Levels { get; init; }

    /// <summary><c>highest</c>: of several only the greatest counts; <c>sum</c>: all of them.</summary>
    public string? Combine { get; init; }

    public decimal? Cap { get; init; }
}

/// <summary>Who falls short (整改对象), and what they are called.</summary>
internal sealed record QualificationDefinition : DataRecord
{
    public int? MinStars { get; init; }
    public decimal? MinTotal { get; init; }
    public string? MinGrade { get; init; }
    public string? Below { get; init; }
}
