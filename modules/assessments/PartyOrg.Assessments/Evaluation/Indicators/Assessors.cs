namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>The roles that give marks (考核主体), what each weighs, and whether extremes are dropped.</summary>
internal sealed class Assessors
{
    private const int MaxCodeLength = 64;
    private const int LeastToTrim = 3;
    private readonly bool _isTrimming;

    private Assessors(IReadOnlyDictionary<string, decimal> weights, bool isTrimming) => (Weights, _isTrimming) = (weights, isTrimming);

    /// <summary>Empty where a mark is one number only.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; }

    public static Assessors Read(SchemeDefinition scheme, Place place)
    {
        var weights = scheme.AssessorWeights ?? new Dictionary<string, decimal>();
        var at = place["assessorWeights"];
        foreach (var (role, weight) in weights)
        {
            at[role].Text(role, MaxCodeLength);
            at[role].Number(weight, 0, 1);
        }

        if (weights.Count > 0 && weights.Values.Where(w => w is >= 0 and <= 1).Sum() is var sum && sum != 1)
        {
            at.Fault(AssessmentsErrorCodes.WeightsDoNotSumToOne, ("Sum", sum));
        }

        return new Assessors(weights, scheme.Trim == true);
    }

    public void Check(IReadOnlyDictionary<string, decimal[]> marks, decimal points, in ScorePlace place)
    {
        foreach (var role in Weights.Keys.Where(r => !marks.TryGetValue(r, out var given) || given.Length == 0))
        {
            place.Fault(AssessmentsErrorCodes.RoleMissing, ("Role", role));
        }

        foreach (var role in marks.Keys.Where(r => !Weights.ContainsKey(r)))
        {
            place.Fault(AssessmentsErrorCodes.UnknownRole, ("Role", role));
        }

        if (marks.Values.Any(given => given.Any(m => m < 0 || m > points)))
        {
            place.OutOfRange(0, points);
        }
    }

    /// <summary>The mean of each role, weighted.</summary>
    public decimal Combine(IReadOnlyDictionary<string, decimal[]> marks)
    {
        decimal sum = 0;
        foreach (var (role, weight) in Weights)
        {
            sum += WeightedMean(marks[role], weight);
        }

        return sum;
    }

    private decimal WeightedMean(decimal[] marks, decimal weight)
    {
        if (!_isTrimming || marks.Length < LeastToTrim)
        {
            return weight * marks.Sum() / marks.Length;
        }

        return weight * (marks.Sum() - marks.Max() - marks.Min()) / (marks.Length - 2);
    }
}
