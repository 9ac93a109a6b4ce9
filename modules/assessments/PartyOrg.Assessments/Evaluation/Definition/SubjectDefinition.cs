namespace PartyOrg.Assessments.Evaluation;

/// <summary>An organization or member to be judged, with all that is known of it.</summary>
internal sealed record SubjectDefinition : DataRecord
{
    public string? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>With whom it is compared where a rule compares within a group, such as the villages of one town.</summary>
    public string? Group { get; init; }

    public string? Sector { get; init; }

    /// <summary>Difficulty (难度系数): what its weighted sum is multiplied by.</summary>
    public decimal? Coefficient { get; init; }

    public Dictionary<string, ScoreValue>? Scores { get; init; }
    public IReadOnlyList<GivenAdjustmentDefinition?>? Adjustments { get; init; }
    public IReadOnlyDictionary<string, decimal?>? Facts { get; init; }
    public IReadOnlyDictionary<string, BallotCountDefinition?>? Ballots { get; init; }
    public IReadOnlyDictionary<string, bool>? Direct { get; init; }
}

internal sealed record GivenAdjustmentDefinition : DataRecord
{
    public string? Code { get; init; }
    public string? Level { get; init; }
    public decimal? Count { get; init; }
}

internal sealed record BallotCountDefinition : DataRecord
{
    public int? Approve { get; init; }
    public int? Against { get; init; }
    public int? Abstain { get; init; }
    public int? Present { get; init; }
    public int? Entitled { get; init; }
}
