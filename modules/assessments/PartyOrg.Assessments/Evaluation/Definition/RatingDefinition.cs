namespace PartyOrg.Assessments.Evaluation;

/// <summary>How the total, or the sections, become stars or a grade.</summary>
internal sealed record RatingDefinition : DataRecord
{
    /// <summary><c>bands</c>, <c>perSection</c> or <c>grades</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<RatingBandDefinition?>? Bands { get; init; }

    /// <summary>The share of its full score from which a section has its star.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The share of approving votes above which a section has its star.</summary>
    public decimal? ApprovalAbove { get; init; }

    /// <summary>Whose share it is: of those who voted validly (<c>valid</c>, the default), were <c>present</c>, or are <c>entitled</c> to vote.</summary>
    public string? Denominator { get; init; }
}

internal sealed record RatingBandDefinition : DataRecord
{
    public decimal? Min { get; init; }
    public int? Stars { get; init; }
    public string? Grade { get; init; }
}

/// <summary>What a fact of the subject brings with it, whatever its marks.</summary>
internal sealed record ConditionDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Name { get; init; }
    public FactTestDefinition? When { get; init; }
    public decimal? Points { get; init; }
    public int? MinStars { get; init; }
    public int? MaxStars { get; init; }
    public int? DropStars { get; init; }
    public string? MaxGrade { get; init; }
}

internal sealed record FactTestDefinition : DataRecord
{
    public string? Fact { get; init; }

    /// <summary>What people call the fact; without one it has the name of its figure, else its code.</summary>
    public string? Name { get; init; }

    /// <summary><c>lt</c>, <c>le</c>, <c>gt</c>, <c>ge</c> or <c>eq</c>.</summary>
    public string? Op { get; init; }

    public decimal? Value { get; init; }

    /// <summary>The named figure by which a round fills the fact; without one, the figure that has the fact's name, if there is any.</summary>
    public string? Metric { get; init; }
}

/// <summary>How many may, or must, have a standing (名额比例).</summary>
internal sealed record QuotaDefinition : DataRecord
{
    public int? Stars { get; init; }
    public int? StarsAtMost { get; init; }
    public string? Grade { get; init; }
    public decimal? AtMost { get; init; }
    public decimal? AtLeast { get; init; }

    /// <summary><c>down</c>, <c>nearest</c> or <c>up</c>: how a share becomes a number of subjects; by default against the subjects, down for at most and up for at least.</summary>
    public string? Rounding { get; init; }

    /// <summary><c>enforce</c> or <c>advise</c>.</summary>
    public string? Mode { get; init; }
}

/// <summary>The steps that a round by this scheme goes through.</summary>
internal sealed record ProcessDefinition : DataRecord
{
    public bool? SelfAssessment { get; init; }
    public BallotDefinition? Ballot { get; init; }
    public bool? SuperiorAssessment { get; init; }
    public bool? ConsultDiscipline { get; init; }
    public int? PublicityDays { get; init; }
    public IReadOnlyList<string?>? Approvals { get; init; }
}

internal sealed record BallotDefinition : DataRecord
{
    public decimal? MinTurnout { get; init; }
}
