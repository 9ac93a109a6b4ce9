using System.Reflection;

namespace PartyOrg.Assessments.Evaluation.Indicators;

/// <summary>Names the mode of an indicator that a rule stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ModeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>
/// How one indicator turns what was reported of its subjects into points. A new shape of rule is one class derived from one of the bases beside this:
/// it reads its parameters in its constructor, says what is wrong with a value, gives scores, and is found by its mode.
/// </summary>
internal abstract class IndicatorRule(RuleParameters parameters)
{
    private static readonly Dictionary<string, Type> Types = typeof(IndicatorRule).Assembly.GetTypes()
        .Where(t => t.IsDefined(typeof(ModeAttribute))).ToDictionary(t => t.GetCustomAttribute<ModeAttribute>()!.Name);

    public static IReadOnlyCollection<string> Modes => Types.Keys;

    public decimal Points { get; } = parameters.Points;

    /// <summary>The rule's figures that its sentence names, beside the indicator's name, points, value and score.</summary>
    public virtual IEnumerable<(string Name, object? Value)> Figures => [];

    /// <summary>Tells what is wrong with the value.</summary>
    public abstract void Check(in ScoreValue value, in ScorePlace place);

    public static IndicatorRule Read(IndicatorDefinition definition, decimal points, Assessors assessors, Place place)
    {
        if (!Types.TryGetValue(definition.Mode ?? "", out var type))
        {
            place["mode"].Choice(definition.Mode, [.. Types.Keys.Order(StringComparer.Ordinal).Select(m => (m, m))]);
            return new UnknownRule(new RuleParameters(definition, points, assessors, place));
        }

        var parameters = new RuleParameters(definition, points, assessors, place);
        var rule = (IndicatorRule)Activator.CreateInstance(type, parameters)!;
        parameters.RefuseTheRest();
        return rule;
    }

    /// <summary>Stands where the scheme names no mode that there is, so that the rest of the input can still be checked.</summary>
    private sealed class UnknownRule(RuleParameters parameters) : IndicatorRule(parameters)
    {
        public override void Check(in ScoreValue value, in ScorePlace place) { }
    }
}

/// <summary>Where a subject's value stands. The path is only put together when there is something to tell.</summary>
internal readonly ref struct ScorePlace(Place subject, Indicator indicator)
{
    public void Fault(string code, params (string Name, object? Value)[] data) =>
        subject["scores"][indicator.Code].Fault(code, [.. data, ("Code", indicator.Code), ("Name", indicator.Name)]);

    public void WrongKind(string wanted) => Fault(AssessmentsErrorCodes.WrongKind, ("Wanted", wanted));

    public void OutOfRange(decimal min, decimal max) => Fault(AssessmentsErrorCodes.ScoreOutOfRange, ("Min", min), ("Max", max));
}
