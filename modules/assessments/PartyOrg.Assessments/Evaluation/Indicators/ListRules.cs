namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>All points less what was deducted, until none are left (扣完为止) or, where it says so, below zero to its <c>floor</c>.</summary>
[Mode("deduct")]
internal sealed class DeductRule(RuleParameters parameters) : ListRule(parameters, Decimals.Limit, mayBeEmpty: true)
{
    private readonly decimal _floor = parameters.Number("floor", max: 0, otherwise: 0);

    protected override decimal ScoreOf(decimal[] list) => Math.Max(_floor, Points - list.Sum());
}

/// <summary>The mean of marks such as the months' (月度均分).</summary>
[Mode("mean")]
internal sealed class MeanRule(RuleParameters parameters) : ListRule(parameters, parameters.Points, mayBeEmpty: false)
{
    protected override decimal ScoreOf(decimal[] list) => list.Sum() / list.Length;
}

/// <summary>What was earned one by one, up to the indicator's points (累计得分).</summary>
[Mode("sum")]
internal sealed class SumRule(RuleParameters parameters) : ListRule(parameters, Decimals.Limit, mayBeEmpty: true)
{
    protected override decimal ScoreOf(decimal[] list) => Math.Min(Points, list.Sum());
}

/// <summary>Deductions by line, each line with a limit of its own beside that of the whole.</summary>
[Mode("deductByLine")]
internal sealed class DeductByLineRule(RuleParameters parameters) : SingleRule(parameters)
{
    private readonly IReadOnlyDictionary<string, decimal> _limits = parameters.Named("lines", 0, Decimals.Limit);

    public override void Check(in ScoreValue value, in ScorePlace place)
    {
        if (value.Kind != ScoreKind.Lists)
        {
            place.WrongKind("{line: []}");
            return;
        }

        foreach (var line in value.Lists.Keys.Where(l => !_limits.ContainsKey(l)))
        {
            place.Fault(AssessmentsErrorCodes.UnknownLine, ("Line", line));
        }

        if (value.Lists.Values.Any(list => list.Any(n => n is < 0 or > Decimals.Limit)))
        {
            place.OutOfRange(0, Decimals.Limit);
        }
    }

    public override decimal Score(in ScoreValue value) =>
        Math.Max(0, Points - value.Lists.Sum(line => Math.Min(_limits[line.Key], line.Value.Sum())));
}
