using PartyOrg.Assessments.Evaluation.Indicators;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>One line of the sheet, read.</summary>
internal sealed record Indicator(int Ordinal, string Code, string Name, string Mode, IndicatorRule Rule, NotApplicable? NotApplicable)
{
    public const int MaxCodeLength = 64;
    public const int MaxNameLength = 500;
    private const int MaxNoteLength = 2000;

    public static Indicator Read(IndicatorDefinition definition, int ordinal, Assessors assessors, Place place)
    {
        var points = place["points"].Number(definition.Points, 0);
        place["metric"].Text(definition.Metric, Section.MaxNameLength, isOptional: true);
        place["note"].Text(definition.Note, MaxNoteLength, isOptional: true);
        return new Indicator(
            ordinal, place["code"].Text(definition.Code, MaxCodeLength), place["name"].Text(definition.Name, MaxNameLength), definition.Mode ?? "",
            IndicatorRule.Read(definition, points, assessors, place), NotApplicable.Read(definition.NotApplicable, points, place["notApplicable"]));
    }
}

/// <summary>A group of indicators, read.</summary>
internal sealed record Section(string Code, string Name, decimal FullScore, decimal Weight, bool IsDirect, IReadOnlyList<Indicator> Indicators)
{
    public const int MaxNameLength = 200;
    private const int MaxIndicators = 500;
    private const decimal MaxWeight = 1000;

    public static Section Read(SectionDefinition definition, Assessors assessors, Place place, List<(string, Place)> codes)
    {
        var indicators = new List<Indicator>();
        foreach (var (item, at) in place["indicators"].Items(definition.Indicators, MaxIndicators))
        {
            indicators.Add(Indicator.Read(item, codes.Count, assessors, at));
            codes.Add((indicators[^1].Code, at["code"]));
        }

        var section = new Section(
            place["code"].Text(definition.Code, Indicator.MaxCodeLength), place["name"].Text(definition.Name, MaxNameLength), place["fullScore"].Number(definition.FullScore, 0),
            place["weight"].Number(definition.Weight, 0, MaxWeight, otherwise: 1), definition.Direct == true, indicators);
        if (indicators.Count > 0 && definition.FullScore is not null && indicators.Sum(i => i.Rule.Points) is var sum && sum != section.FullScore)
        {
            place["fullScore"].Fault(AssessmentsErrorCodes.PointsDoNotAddUp, ("Name", section.Name), ("Full", section.FullScore), ("Sum", sum));
        }

        return section;
    }

    /// <summary>Step 1: the indicators' scores, and the section's for every subject.</summary>
    public void Score(int at, IReadOnlyList<Sheet> sheets)
    {
        var columns = Indicators.Select(i => new IndicatorColumn(i, sheets)).ToList();
        foreach (var column in columns)
        {
            column.Score();
        }

        for (var subject = 0; subject < sheets.Count; subject++)
        {
            ScoreSubject(at, sheets[subject], subject, columns);
        }
    }

    private void ScoreSubject(int at, Sheet sheet, int subject, List<IndicatorColumn> columns)
    {
        var (sum, excluded) = (0m, 0m);
        foreach (var column in columns)
        {
            var score = column.Scores[subject];
            sum += score;
            if (column.IsExcluded(subject))
            {
                excluded += column.Indicator.Rule.Points;
            }

            if (column.Indicator.Mode != "graded" || column.Value(subject).Kind != ScoreKind.Number)
            {
                Tell(column, subject, sheet);
            }
        }

        sheet.SectionScores[at] = excluded == 0 ? sum : Decimals.Round(sum * FullScore / (FullScore - excluded));
        if (sheet.SectionScores[at] != sum)
        {
            sheet.Trace.Add(new StepEntry("SectionScaled", Code, sum, sheet.SectionScores[at], ("Name", Name), ("Full", FullScore), ("Rest", FullScore - excluded)));
        }
    }

    /// <summary>A plain mark is itself; of everything else it is said what became of it, unless that is all the points there are.</summary>
    private static void Tell(IndicatorColumn column, int subject, Sheet sheet)
    {
        if (column.Scores[subject] != column.Indicator.Rule.Points || !column.Applies(subject))
        {
            sheet.Trace.Add(new IndicatorEntry(column, subject));
        }
    }
}
