namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>A rule that looks at each subject by itself.</summary>
internal abstract class SingleRule(RuleParameters parameters) : IndicatorRule(parameters)
{
    /// <summary>The score before it is rounded.</summary>
    public abstract decimal Score(in ScoreValue value);
}

/// <summary>A rule whose value is a number within bounds.</summary>
internal abstract class NumberRule(RuleParameters parameters, decimal min = -Decimals.Limit, decimal max = Decimals.Limit) : SingleRule(parameters)
{
    protected abstract decimal ScoreOf(decimal value);

    public override void Check(in ScoreValue value, in ScorePlace place) => Bounds.Check(value, place, min, max);

    public sealed override decimal Score(in ScoreValue value) => ScoreOf(value.Number);
}

/// <summary>A rule whose value is a list of numbers within bounds.</summary>
internal abstract class ListRule(RuleParameters parameters, decimal max, bool mayBeEmpty) : SingleRule(parameters)
{
    protected abstract decimal ScoreOf(decimal[] list);

    public override void Check(in ScoreValue value, in ScorePlace place)
    {
        if (value.Kind != ScoreKind.List)
        {
            place.WrongKind("[]");
        }
        else if (value.List.Length == 0 && !mayBeEmpty)
        {
            place.Fault(AssessmentsErrorCodes.NoScores);
        }
        else if (value.List.Any(n => n < 0 || n > max))
        {
            place.OutOfRange(0, max);
        }
    }

    public sealed override decimal Score(in ScoreValue value) => ScoreOf(value.List);
}

/// <summary>A rule by which a subject's score depends on the others' values: all of the call, or those of its group.</summary>
internal abstract class ComparativeRule(RuleParameters parameters, bool isLowestBest = false, decimal min = -Decimals.Limit) : IndicatorRule(parameters)
{
    public bool ComparesWithinGroups { get; } = parameters.OptionalChoice("within", ("all", false), ("group", true));

    /// <summary>Whether the rule's <c>order</c> says that fewer is better.</summary>
    protected static bool IsAscending(RuleParameters parameters) => parameters.OptionalChoice("order", ("desc", false), ("asc", true));

    /// <summary>The score of a value that has this place among so many; the best of them is given too.</summary>
    protected abstract decimal ScoreOf(decimal value, int place, int count, decimal best);

    public override void Check(in ScoreValue value, in ScorePlace place) => Bounds.Check(value, place, min, Decimals.Limit);

    public void Score(Indicator indicator, IReadOnlyList<Sheet> sheets)
    {
        var at = indicator.Ordinal;
        foreach (var group in sheets.Where(s => s.Applies(indicator)).GroupBy(s => ComparesWithinGroups ? s.Subject.Group : ""))
        {
            var ordered = group.Select(s => (Sheet: s, s.Subject.Values[at].Number)).OrderBy(s => isLowestBest ? s.Number : -s.Number).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                var (sheet, value) = ordered[i];
                var isTied = i > 0 && ordered[i - 1].Number == value;
                sheet.Places[at] = isTied ? ordered[i - 1].Sheet.Places[at] : i + 1; // equal values share the better place
                sheet.Scores[at] = Decimals.Round(ScoreOf(value, sheet.Places[at], ordered.Count, ordered[0].Number));
            }
        }
    }
}

internal static class Bounds
{
    public static void Check(in ScoreValue value, in ScorePlace place, decimal min, decimal max)
    {
        if (value.Kind != ScoreKind.Number)
        {
            place.WrongKind("0");
        }
        else if (value.Number < min || value.Number > max)
        {
            place.OutOfRange(min, max);
        }
    }
}
