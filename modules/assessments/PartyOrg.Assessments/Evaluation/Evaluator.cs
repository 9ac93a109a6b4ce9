using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>
/// Judges subjects by a scheme, in the order that <c>README.md</c> of the data format gives. The same input gives the same answer, wherever and whenever;
/// faulty input is refused as a whole with every fault.
/// </summary>
internal static class Evaluator
{
    public const int MaxSubjects = 20_000;

    public static Outcome Evaluate(SchemeDefinition scheme, IReadOnlyList<SubjectDefinition?>? subjects)
    {
        var input = new Place([], "");
        var rules = SchemeRules.Read(scheme, input["scheme"]);
        var sheets = Read(subjects, rules, input["subjects"]);
        AbpValidationException.ThrowIfAny(input.Faults);

        for (var at = 0; at < rules.Sections.Count; at++)
        {
            rules.Sections[at].Score(at, sheets);
        }

        foreach (var sheet in sheets)
        {
            Judge(sheet, rules);
        }

        var warnings = ApplyQuotas(sheets, rules);
        foreach (var sheet in sheets)
        {
            rules.Qualification?.Apply(sheet, rules.Rating);
        }

        return new Outcome(sheets.Select(s => Result.Of(s, rules)).ToList(), warnings);
    }

    private static List<Sheet> Read(IReadOnlyList<SubjectDefinition?>? subjects, SchemeRules rules, Place place)
    {
        if (subjects is null)
        {
            place.Fault(AssessmentsErrorCodes.Missing);
        }

        var sheets = new List<Sheet>(subjects?.Count ?? 0);
        var ids = new HashSet<string>();
        foreach (var (item, at) in place.Items(subjects, MaxSubjects, isOptional: true))
        {
            var subject = Subject.Read(item, rules, at);
            sheets.Add(new Sheet(subject, rules.Sections.Count));
            if (subject.Id.Length > 0 && !ids.Add(subject.Id))
            {
                at["id"].Fault(AssessmentsErrorCodes.Duplicate, ("Code", subject.Id));
            }
        }

        return sheets;
    }

    /// <summary>What a sheet is worth by itself: steps 1 to 7.</summary>
    private static void Judge(Sheet sheet, SchemeRules rules)
    {
        AddSections(sheet, rules);
        rules.Adjustments.Apply(sheet);
        rules.Conditions.ApplyPoints(sheet);
        sheet.Add(Math.Max(0, (rules.Floor ?? sheet.Total) - sheet.Total), "Floor", "total");
        sheet.Add(Math.Min(0, (rules.Cap ?? sheet.Total) - sheet.Total), "Cap", "total");
        rules.Rating.Rate(sheet);
        rules.Conditions.ApplyStanding(sheet, rules.Rating);
    }

    private static void AddSections(Sheet sheet, SchemeRules rules)
    {
        for (var i = 0; i < rules.Sections.Count; i++)
        {
            var (section, score) = (rules.Sections[i], sheet.SectionScores[i]);
            var weighted = section.Weight == 1 ? score : Decimals.Round(score * section.Weight);
            if (weighted != score)
            {
                sheet.Trace.Add(new StepEntry("Weight", section.Code, score, weighted, ("Name", section.Name), ("Weight", section.Weight)));
            }

            sheet.Total += weighted;
        }

        var harder = Decimals.Round(sheet.Total * sheet.Subject.Coefficient);
        sheet.Add(sheet.Subject.Coefficient == 1 ? 0 : harder - sheet.Total, "Coefficient", "coefficient", ("Coefficient", sheet.Subject.Coefficient));
    }

    /// <summary>Step 8; answers with what is only advised.</summary>
    private static List<Warning> ApplyQuotas(List<Sheet> sheets, SchemeRules rules)
    {
        var ranked = Ranking.Rank(sheets, rules.Rating.IsStars);
        var warnings = new List<Warning>();
        for (var i = 0; i < rules.Quotas.Count; i++)
        {
            var (quota, losers) = (rules.Quotas[i], rules.Quotas[i].Losers(ranked).ToHashSet());
            if (quota.IsEnforced)
            {
                losers.ToList().ForEach(sheet => quota.Lower(sheet, rules.Rating, $"quotas[{i}]"));
            }
            else if (losers.Count > 0)
            {
                warnings.Add(new Warning(i, sheets.Where(losers.Contains).Select(s => s.Subject.Id).ToList()));
            }
        }

        return warnings;
    }
}
