namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>A rule that looks at each subject by itself.</summary>
internal abstract class SingleRule(RuleParameters parameters) : IndicatorRule(parameters)
{
    protected abstract decimal ScoreOf(in ScoreValue value);

    public sealed override void Score(IndicatorColumn column)
    {
        for (var i = 0; i < column.Scores.Length; i++)
        {
            if (column.Applies(i))
            {
                column.Scores[i] = Decimals.Round(ScoreOf(column.Value(i)));
            }
        }
    }
}

/// <summary>A rule whose value is a number within bounds.</summary>
internal abstract class NumberRule(RuleParameters parameters, decimal min = -Decimals.Limit, decimal max = Decimals.Limit) : SingleRule(parameters)
{
    protected abstract decimal ScoreOf(decimal value);

    public override void Check(in ScoreValue value, in ScorePlace place) => Bounds.Check(value, place, min, max);

    protected sealed override decimal ScoreOf(in ScoreValue value) => ScoreOf(value.Number);
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

    protected sealed override decimal ScoreOf(in ScoreValue value) => ScoreOf(value.List);
}

/// <summary>A rule by which a subject's score depends on the others' values: all of the call, or those of its group.</summary>
internal abstract class ComparativeRule(RuleParameters parameters, bool isLowestBest = false, decimal min = -Decimals.Limit) : IndicatorRule(parameters)
{
    public override bool ComparesWithinGroups { get; } = parameters.OptionalChoice("within", ("all", false), ("group", true));

    /// <summary>Whether the rule's <c>order</c> says that fewer is better.</summary>
    protected static bool IsAscending(RuleParameters parameters) => parameters.OptionalChoice("order", ("desc", false), ("asc", true));

    /// <summary>The score of a value that has this place among so many; the best of them is given too.</summary>
    protected abstract decimal ScoreOf(decimal value, int place, int count, decimal best);

    public override void Check(in ScoreValue value, in ScorePlace place) => Bounds.Check(value, place, min, Decimals.Limit);

    public sealed override void Score(IndicatorColumn column)
    {
        column.Places = new int[column.Scores.Length];
        foreach (var group in Enumerable.Range(0, column.Scores.Length).Where(column.Applies).GroupBy(i => ComparesWithinGroups ? column.Sheets[i].Subject.Group : ""))
        {
            int[] ordered = isLowestBest ? [.. group.OrderBy(i => column.Value(i).Number)] : [.. group.OrderByDescending(i => column.Value(i).Number)];
            for (var at = 0; at < ordered.Length; at++)
            {
                var (subject, value) = (ordered[at], column.Value(ordered[at]).Number);
                var isTied = at > 0 && column.Value(ordered[at - 1]).Number == value;
                column.Places[subject] = isTied ? column.Places[ordered[at - 1]] : at + 1; // equal values share the better place
                column.Scores[subject] = Decimals.Round(ScoreOf(value, column.Places[subject], ordered.Length, column.Value(ordered[0]).Number));
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
