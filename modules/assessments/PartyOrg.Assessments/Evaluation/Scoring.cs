using PartyOrg.Assessments.Evaluation.Indicators;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>Step 1: the indicators' scores and the sections'. Each sheet by itself first; then what takes comparing all of them.</summary>
internal static class Scoring
{
    public static void Score(IReadOnlyList<Sheet> sheets, SchemeRules rules)
    {
        foreach (var sheet in sheets)
        {
            ScoreAlone(sheet, rules.Indicators);
        }

        foreach (var indicator in rules.Indicators)
        {
            (indicator.Rule as ComparativeRule)?.Score(indicator, sheets);
        }

        foreach (var indicator in rules.Indicators.Where(i => i.NotApplicable is not null))
        {
            GiveWhereItDoesNotApply(indicator, indicator.NotApplicable!, sheets);
        }

        foreach (var sheet in sheets)
        {
            ScoreSections(sheet, rules.Sections);
        }
    }

    private static void ScoreAlone(Sheet sheet, Indicator[] indicators)
    {
        var (values, scores) = (sheet.Subject.Values, sheet.Scores);
        for (var i = 0; i < scores.Length; i++)
        {
            if (values[i].Kind != ScoreKind.NotApplicable && indicators[i].Rule is SingleRule rule)
            {
                scores[i] = Decimals.Round(rule.Score(values[i]));
            }
        }
    }

    private static void GiveWhereItDoesNotApply(Indicator indicator, NotApplicable instead, IReadOnlyList<Sheet> sheets)
    {
        var applying = sheets.Where(s => s.Applies(indicator)).Select(s => s.Scores[indicator.Ordinal]).ToList();
        var points = instead.Score(indicator.Rule.Points, applying.Count > 0 ? Decimals.Round(applying.Sum() / applying.Count) : null);
        foreach (var sheet in sheets.Where(s => !s.Applies(indicator)))
        {
            sheet.Scores[indicator.Ordinal] = points;
        }
    }

    private static void ScoreSections(Sheet sheet, Section[] sections)
    {
        for (var i = 0; i < sections.Length; i++)
        {
            var (sum, excluded) = Sum(sheet, sections[i]);
            sheet.SectionScores[i] = excluded == 0 ? sum : Decimals.Round(sum * sections[i].FullScore / (sections[i].FullScore - excluded));
        }
    }

    /// <summary>The sum of the section's scores, and the points of the indicators that are left out of it.</summary>
    public static (decimal Scores, decimal Excluded) Sum(Sheet sheet, Section section)
    {
        var (sum, excluded) = (0m, 0m);
        foreach (var indicator in section.Indicators)
        {
            sum += sheet.Scores[indicator.Ordinal];
            if (indicator.NotApplicable is { IsExcluded: true } && !sheet.Applies(indicator))
            {
                excluded += indicator.Rule.Points;
            }
        }

        return (sum, excluded);
    }

    public static decimal Weighted(decimal score, Section section) => section.Weight == 1 ? score : Decimals.Round(score * section.Weight);
}
