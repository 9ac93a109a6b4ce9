using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>What a card may say by its scheme, and what it has to.</summary>
internal static class SheetMarks
{
    /// <summary>Refuses (400) marks that no rule could take; all faults are told at once.</summary>
    public static void Check(SchemeDefinition scheme, IReadOnlyList<MarkInput> marks)
    {
        var faults = new List<ValidationFault>();
        var (rules, place) = (SchemeRules.Read(scheme, new Place([], "")), new Place(faults, ""));
        place["scores"].RefuseDuplicates(marks.Select(m => (m.Indicator, new Place(faults, "scores", m.Indicator))));
        foreach (var mark in marks)
        {
            CheckOne(rules, mark.Indicator, mark.Value, place);
        }

        AbpValidationException.ThrowIfAny(faults);
    }

    public static void Check(SchemeDefinition scheme, string indicator, in ScoreValue value)
    {
        var faults = new List<ValidationFault>();
        CheckOne(SchemeRules.Read(scheme, new Place([], "")), indicator, value, new Place(faults, ""));
        AbpValidationException.ThrowIfAny(faults);
    }

    /// <summary>The indicators that a card in a role has to score: those that no figure fills. Where roles are weighed, what is reported and not graded is the superior's.</summary>
    public static IReadOnlyList<string> Wanted(SchemeDefinition scheme, string role)
    {
        var gradesOnly = role is not (Roles.Self or Roles.Superior) && scheme.AssessorWeights?.ContainsKey(Roles.Superior) == true;
        return scheme.Sections!.SelectMany(s => s!.Indicators!).Where(i => i!.Metric is null && (!gradesOnly || i.Mode == MarkCombining.Graded)).Select(i => i!.Code!).ToList();
    }

    private static void CheckOne(SchemeRules rules, string code, in ScoreValue value, Place place)
    {
        if (Array.Find(rules.Indicators, i => i.Code == code) is not { } indicator)
        {
            place["scores"][code].Fault(AssessmentsErrorCodes.UnknownIndicator, ("Code", code));
        }
        else if (indicator.Mode == MarkCombining.Graded && value.Kind == ScoreKind.Lists)
        {
            place["scores"][code].Fault(AssessmentsErrorCodes.WrongKind, ("Wanted", "0"), ("Code", code), ("Name", indicator.Name)); // one card is one judge's
        }
        else
        {
            MarkCombining.Check(indicator, value, place);
        }
    }
}
