using PartyOrg.Assessments.Evaluation.Indicators;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>One line of the sheet, read. Its ordinal is its place among all of the scheme.</summary>
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
internal sealed record Section(string Code, string Name, decimal FullScore, decimal Weight, bool IsDirect, Indicator[] Indicators)
{
    public const int MaxNameLength = 200;
    private const int MaxIndicators = 1000;
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
            place["weight"].Number(definition.Weight, 0, MaxWeight, otherwise: 1), definition.Direct == true, [.. indicators]);
        if (indicators.Count > 0 && definition.FullScore is not null && indicators.Sum(i => i.Rule.Points) is var sum && sum != section.FullScore)
        {
            place["fullScore"].Fault(AssessmentsErrorCodes.PointsDoNotAddUp, ("Name", section.Name), ("Full", section.FullScore), ("Sum", sum));
        }

        return section;
    }
}
