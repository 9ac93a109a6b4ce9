namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>The mark is the score; of several roles' marks, the weighted mean.</summary>
[Mode("graded")]
internal sealed class GradedRule(RuleParameters parameters) : SingleRule(parameters)
{
    private readonly Assessors _assessors = parameters.Assessors;

    public override void Check(in ScoreValue value, in ScorePlace place)
    {
        if (value.Kind == ScoreKind.Lists && _assessors.Weights.Count > 0)
        {
            _assessors.Check(value.Lists, Points, place);
        }
        else
        {
            Bounds.Check(value, place, 0, Points);
        }
    }

    public override decimal Score(in ScoreValue value) => value.Kind == ScoreKind.Lists ? _assessors.Combine(value.Lists) : value.Number;
}

/// <summary>Done, or nothing.</summary>
[Mode("allOrNothing")]
internal sealed class AllOrNothingRule(RuleParameters parameters) : SingleRule(parameters)
{
    public override void Check(in ScoreValue value, in ScorePlace place)
    {
        if (value.Kind != ScoreKind.Flag)
        {
            place.WrongKind("true/false");
        }
    }

    public override decimal Score(in ScoreValue value) => value.Flag ? Points : 0;
}

/// <summary>As much of the points as of the target was reached. With <c>upTo</c>, more than the target earns more, up to so many times the points (超额加分).</summary>
[Mode("ratio")]
internal sealed class RatioRule(RuleParameters parameters) : NumberRule(parameters, min: 0)
{
    private readonly decimal _target = parameters.Number("target", Decimals.Smallest);
    private readonly decimal _upTo = parameters.Number("upTo", 1, 10, otherwise: 1);

    public override IEnumerable<(string, object?)> Figures => [("Target", _target)];

    protected override decimal ScoreOf(decimal value) => value >= _target * _upTo ? Points * _upTo : Points * value / _target;
}

/// <summary>The points of the highest band that the value reaches.</summary>
[Mode("banded")]
internal sealed class BandedRule : NumberRule
{
    private readonly IReadOnlyList<(decimal From, decimal Points)> _bands;

    public BandedRule(RuleParameters parameters) : base(parameters)
    {
        _bands = parameters.Bands("bands", "min", -Decimals.Limit, Decimals.Limit);
        if (_bands.Zip(_bands.Skip(1)).Any(pair => pair.First.From <= pair.Second.From))
        {
            parameters.Fault("bands", AssessmentsErrorCodes.BandsOutOfOrder);
        }
    }

    protected override decimal ScoreOf(decimal value)
    {
        foreach (var band in _bands)
        {
            if (band.From <= value)
            {
                return band.Points;
            }
        }

        return 0;
    }
}

/// <summary>Points for each, up to the indicator's points.</summary>
[Mode("count")]
internal sealed class CountRule(RuleParameters parameters) : NumberRule(parameters, min: 0)
{
    private readonly decimal _each = parameters.Number("each", 0);

    public override IEnumerable<(string, object?)> Figures => [("Each", _each)];

    protected override decimal ScoreOf(decimal value) => Math.Min(Points, _each * value);
}

/// <summary>All points where the threshold is met, and so many fewer for each step away from it.</summary>
[Mode("steps")]
internal sealed class StepsRule(RuleParameters parameters) : NumberRule(parameters)
{
    private readonly decimal _threshold = parameters.Number("threshold");
    private readonly decimal _step = parameters.Number("step", Decimals.Smallest);
    private readonly decimal _perStep = parameters.Number("perStep", 0);
    private readonly bool _isCeiling = parameters.Choice("direction", ("atLeast", false), ("atMost", true));
    private readonly bool _countsPartialSteps = parameters.Flag("partial");

    public override IEnumerable<(string, object?)> Figures => [("Threshold", _threshold), ("Step", _step), ("PerStep", _perStep)];

    protected override decimal ScoreOf(decimal value)
    {
        var distance = _isCeiling ? value - _threshold : _threshold - value;
        if (distance <= 0)
        {
            return Points;
        }

        var steps = _countsPartialSteps ? Math.Ceiling(distance / _step) : Math.Floor(distance / _step);
        return Math.Max(0, Points - (_perStep * steps));
    }
}
