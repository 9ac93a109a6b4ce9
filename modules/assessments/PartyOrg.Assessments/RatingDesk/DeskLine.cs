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
    public DeskLine(Result result, StarsOrGrade? byHand)
    {
        Result = result;
        var trace = result.Trace.Select(e => (Entry: e, Part: TraceParts.PartOf(e.Sentence))).ToList();
        ByThresholds = StarsOrGrade.Of(trace.Find(t => t is { Part: TracePart.Rating, Entry.Code: "rating" }).Entry?.After);
        AfterConditions = trace.FindLast(t => t.Part == TracePart.Conditions).Entry is { } last ? StarsOrGrade.Of(last.After) : ByThresholds;
        Reasons = trace.Where(t => t.Part is TracePart.Conditions or TracePart.Quotas).Select(t => t.Entry).ToList();
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
