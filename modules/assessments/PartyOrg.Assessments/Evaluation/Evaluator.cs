using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>
/// Judges subjects by a scheme, in the order that <c>SCHEMES.md</c> gives. The same input gives the same answer, wherever and whenever;
/// faulty input is refused as a whole with every fault.
/// </summary>
internal static class Evaluator
{
    private const int MaxSubjects = 20_000;
    private const int MaxMarks = 2_000_000;

    public static Outcome Evaluate(SchemeDefinition scheme, IReadOnlyList<SubjectDefinition?>? subjects)
    {
        var input = new Place([], "");
        var rules = SchemeRules.Read(scheme, input["scheme"]);
        var sheets = Read(subjects, rules, input["subjects"]);
        AbpValidationException.ThrowIfAny(input.Faults);

        Scoring.Score(sheets, rules);
        foreach (var sheet in sheets)
        {
            Judge(sheet, rules);
        }

        var warnings = ApplyQuotas(sheets, rules);
        foreach (var sheet in sheets)
        {
            rules.Qualification?.Apply(sheet, rules.Rating);
        }

        return new Outcome(sheets.Select(s => new Result(s, rules)).ToList(), warnings);
    }

    private static List<Sheet> Read(IReadOnlyList<SubjectDefinition?>? subjects, SchemeRules rules, Place place)
    {
        var (sheets, ids) = (new List<Sheet>(), new HashSet<string>());
        if (subjects is null)
        {
            place.Fault(AssessmentsErrorCodes.Missing);
        }

        var most = Math.Min(MaxSubjects, MaxMarks / Math.Max(1, rules.Indicators.Length));
        foreach (var (item, at) in place.Items(subjects, most, isOptional: true))
        {
            var subject = Subject.Read(item, rules, at);
            sheets.Add(new Sheet(subject, rules));
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
        if (rules.Floor > sheet.Total)
        {
            sheet.Add(rules.Floor.Value - sheet.Total, "Floor", "total");
        }
        else if (rules.Cap < sheet.Total)
        {
            sheet.Add(rules.Cap.Value - sheet.Total, "Cap", "total");
        }

        rules.Rating.Rate(sheet);
        rules.Conditions.ApplyStanding(sheet, rules.Rating);
    }

    private static void AddSections(Sheet sheet, SchemeRules rules)
    {
        for (var i = 0; i < rules.Sections.Length; i++)
        {
            sheet.Total += Scoring.Weighted(sheet.SectionScores[i], rules.Sections[i]);
        }

        if (sheet.Subject.Coefficient is var coefficient && coefficient != 1)
        {
            sheet.Add(Decimals.Round(sheet.Total * coefficient) - sheet.Total, "Coefficient", "coefficient", ("Coefficient", coefficient));
        }
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
