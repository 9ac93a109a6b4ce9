using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;

namespace PartyOrg.Assessments.RatingDesk;

/// <summary>The rules after which a standing is looked at, in the order in which they are applied.</summary>
internal enum DeskColumn
{
    /// <summary>By marks alone.</summary>
    Thresholds,

    /// <summary>After direct awards, caps and drops.</summary>
    Conditions,

    /// <summary>After the quotas that are enforced.</summary>
    Quotas,

    /// <summary>After what was changed by hand.</summary>
    Hand,
}

/// <summary>
/// One subject as the desk sees it: what it would be by marks alone, what conditions and quotas make of that, and why. Read from the evaluation's own trace, so that the desk shows what the result will say.
/// </summary>
internal sealed class DeskLine
{
    private static readonly string[] OfConditions = ["Trace:DirectAward", "Trace:MaxStars", "Trace:MaxGrade", "Trace:DropStars"];
    private static readonly string[] OfQuotas = ["Trace:QuotaMost", "Trace:QuotaLeast"];

    public DeskLine(Result result, StarsOrGrade? byHand)
    {
        Result = result;
        var first = result.Trace.FirstOrDefault(e => e.Code == "rating");
        ByThresholds = StarsOrGrade.Of(first?.After);
        Reasons = result.Trace.Where(e => OfConditions.Contains(e.Sentence) || OfQuotas.Contains(e.Sentence)).ToList();
        AfterConditions = Reasons.LastOrDefault(e => OfConditions.Contains(e.Sentence)) is { } last ? StarsOrGrade.Of(last.After) : ByThresholds;
        AfterQuotas = StarsOrGrade.Of(result);
        AfterHand = byHand ?? AfterQuotas;
    }

    public Result Result { get; }

    public StarsOrGrade ByThresholds { get; }

    public StarsOrGrade AfterConditions { get; }

    public StarsOrGrade AfterQuotas { get; }

    public StarsOrGrade AfterHand { get; }

    /// <summary>What made the difference between the columns.</summary>
    public IReadOnlyList<TraceEntry> Reasons { get; }

    public bool IsMoved => ByThresholds != AfterHand || Reasons.Count > 0;

    public StarsOrGrade this[DeskColumn column] => column switch
    {
        DeskColumn.Thresholds => ByThresholds,
        DeskColumn.Conditions => AfterConditions,
        DeskColumn.Quotas => AfterQuotas,
        _ => AfterHand,
    };
}
