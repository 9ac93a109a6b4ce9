namespace PartyOrg.Assessments.Evaluation;

/// <summary>Tells how the sections' scores came about. It is worked out from the sheet when somebody asks; most sheets are never asked.</summary>
internal static class Explanation
{
    public static IEnumerable<TraceEntry> Of(Sheet sheet, SchemeRules rules)
    {
        for (var i = 0; i < rules.Sections.Length; i++)
        {
            var (section, score) = (rules.Sections[i], sheet.SectionScores[i]);
            foreach (var indicator in section.Indicators.Where(indicator => IsWorthTelling(indicator, sheet)))
            {
                yield return EntryOf(indicator, sheet);
            }

            var (sum, excluded) = Scoring.Sum(sheet, section);
            if (sum != score)
            {
                yield return new TraceEntry("SectionScaled", section.Code, sum, score, ("Name", section.Name), ("Full", section.FullScore), ("Rest", section.FullScore - excluded));
            }

            if (Scoring.Weighted(score, section) is var weighted && weighted != score)
            {
                yield return new TraceEntry("Weight", section.Code, score, weighted, ("Name", section.Name), ("Weight", section.Weight));
            }
        }
    }

    /// <summary>A plain mark is itself; of everything else it is said what became of it, unless that is all the points there are.</summary>
    private static bool IsWorthTelling(Indicator indicator, Sheet sheet)
    {
        var isPlainMark = indicator.Mode == "graded" && sheet.Subject.Values[indicator.Ordinal].Kind == ScoreKind.Number;
        return !sheet.Applies(indicator) || (!isPlainMark && sheet.Scores[indicator.Ordinal] != indicator.Rule.Points);
    }

    private static TraceEntry EntryOf(Indicator indicator, Sheet sheet)
    {
        var (value, points) = (sheet.Subject.Values[indicator.Ordinal], indicator.Rule.Points);
        var byRole = indicator.Mode == "graded" && value.Kind == ScoreKind.Lists ? "ByRole" : "";
        return sheet.Applies(indicator)
            ? new TraceEntry(
                $"Indicator:{indicator.Mode}{byRole}", indicator.Code, points, sheet.Scores[indicator.Ordinal],
                [("Name", indicator.Name), ("Value", value.ToString()), ("Points", points), ("Place", sheet.Places.ElementAtOrDefault(indicator.Ordinal)), .. indicator.Rule.Figures])
            : new TraceEntry($"NotApplicable:{indicator.NotApplicable!.Kind}", indicator.Code, null, sheet.Scores[indicator.Ordinal], ("Name", indicator.Name), ("Points", points));
    }
}
