using PartyOrg.Assessments.Evaluation.Indicators;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>One step that changed something: whose rule it was, what stood before and after, and the sentence that says why.</summary>
internal abstract class TraceEntry
{
    public abstract string Code { get; }

    public abstract object? Before { get; }

    public abstract object? After { get; }

    /// <summary>The sentence's key among the module's texts.</summary>
    public abstract string Sentence { get; }

    /// <summary>What fills the sentence's blanks.</summary>
    public abstract IEnumerable<(string Name, object? Value)> Blanks { get; }
}

/// <summary>A step of the evaluation after the indicators.</summary>
internal sealed class StepEntry(string sentence, string code, object? before, object? after, params (string Name, object? Value)[] blanks) : TraceEntry
{
    public override string Code => code;

    public override object? Before => before;

    public override object? After => after;

    public override string Sentence => "Trace:" + sentence;

    public override IEnumerable<(string Name, object? Value)> Blanks => [.. blanks, ("Before", before), ("After", after)];
}

/// <summary>What an indicator made of what was reported. Most sheets are never asked why, so it only points at the column and is worked out when it is read.</summary>
internal sealed class IndicatorEntry(IndicatorColumn column, int subject) : TraceEntry
{
    private readonly Indicator _indicator = column.Indicator;

    public override string Code => _indicator.Code;

    public override object? Before => column.Applies(subject) ? _indicator.Rule.Points : null;

    public override object? After => column.Scores[subject];

    public override string Sentence => column.Applies(subject)
        ? $"Trace:Indicator:{_indicator.Mode}{(column.Value(subject).Kind == ScoreKind.Lists && _indicator.Mode == "graded" ? "ByRole" : "")}"
        : $"Trace:NotApplicable:{_indicator.NotApplicable!.Kind}";

    public override IEnumerable<(string Name, object? Value)> Blanks =>
    [
        ("Name", _indicator.Name), ("Value", column.Value(subject).ToString()), ("Place", column.Places?[subject]), .. _indicator.Rule.Figures, ("Points", _indicator.Rule.Points), ("After", After),
    ];
}
