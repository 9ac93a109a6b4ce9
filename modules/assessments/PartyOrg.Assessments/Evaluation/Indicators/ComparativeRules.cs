namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>Points by place, and the rest's below the table.</summary>
[Mode("rankTable")]
internal sealed class RankTableRule(RuleParameters parameters) : ComparativeRule(parameters, IsAscending(parameters))
{
    private readonly IReadOnlyList<decimal> _table = parameters.Numbers("table", 0, parameters.Points);
    private readonly decimal _below = parameters.Number("below", 0, parameters.Points);

    protected override decimal ScoreOf(decimal value, int place, int count, decimal best) => place <= _table.Count ? _table[place - 1] : _below;
}

/// <summary>Points by the share of subjects among which the place lies (强制分布): the first tenth, the first two fifths …</summary>
[Mode("rankShare")]
internal sealed class RankShareRule : ComparativeRule
{
    private readonly IReadOnlyList<(decimal From, decimal Points)> _bands;
    private readonly decimal _below;
    private readonly MidpointRounding _rounding;

    public RankShareRule(RuleParameters parameters) : base(parameters, IsAscending(parameters))
    {
        _bands = parameters.Bands("bands", "share", 0, 1);
        _below = parameters.Number("below", 0, parameters.Points);
        _rounding = parameters.OptionalChoice("rounding", ("down", MidpointRounding.ToNegativeInfinity), ("nearest", MidpointRounding.AwayFromZero), ("up", MidpointRounding.ToPositiveInfinity));
        if (_bands.Zip(_bands.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
        {
            parameters.Fault("bands", AssessmentsErrorCodes.BandsOutOfOrder);
        }
    }

    protected override decimal ScoreOf(decimal value, int place, int count, decimal best)
    {
        foreach (var band in _bands)
        {
            if (place <= Decimals.Count(band.From, count, _rounding))
            {
                return band.Points;
            }
        }

        return _below;
    }
}

/// <summary>The best has all points, the others as much of them as their value is of the best.</summary>
[Mode("proportionalToBest")]
internal sealed class ProportionalToBestRule(RuleParameters parameters) : ComparativeRule(parameters, min: 0)
{
    protected override decimal ScoreOf(decimal value, int place, int count, decimal best) => best == 0 ? 0 : Points * value / best;
}
