using PartyOrg.Assessments.Evaluation.Indicators;
using PartyOrg.Assessments.Evaluation.Ratings;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>A scheme, read: rules that can be applied. Reading tells everything that is wrong with the definition, and goes on with what is usable.</summary>
internal sealed class SchemeRules
{
    public const int MaxCodeLength = 64;
    public const int MaxNameLength = 200;
    private const int MaxSections = 100;
    private const int MaxIndicators = 1000;
    private const int MaxQuotas = 50;

    private SchemeRules(SchemeDefinition definition, Place place)
    {
        place["code"].Text(definition.Code, MaxCodeLength);
        place["name"].Text(definition.Name, MaxNameLength);
        place["subject"].Choice(definition.Subject, ("organization", 0), ("member", 1));
        place.RefuseUnknown(definition);
        Sectors = place["sectors"].Items(definition.Sectors, MaxSections, isOptional: true).Select(s => s.Place.Text(s.Item, MaxCodeLength)).ToList();
        Sections = ReadSections(definition, place);
        Indicators = Sections.SelectMany(s => s.Indicators).ToArray();
        if (Indicators.Length > MaxIndicators)
        {
            place["sections"].Fault(AssessmentsErrorCodes.TooMany, ("Max", MaxIndicators));
        }

        HasComparisons = Indicators.Any(i => i.Rule is ComparativeRule);
        ComparesWithinGroups = Indicators.Any(i => i.Rule is ComparativeRule { ComparesWithinGroups: true });
        Adjustments = Adjustments.Read(definition.Adjustments, place["adjustments"]);
        Rating = Rating.Read(definition.Rating, Sections, place["rating"]);
        Conditions = Conditions.Read(definition.Conditions, Rating, place["conditions"]);
        Qualification = Qualification.Read(definition.Qualification, Rating, place["qualification"]);
        Quotas = place["quotas"].Items(definition.Quotas, MaxQuotas, isOptional: true).Select(q => Quota.Read(q.Item, Rating, q.Place)).ToList();
        (Floor, Cap) = ReadTotal(definition.Total, place["total"]);
        ProcessSteps.Check(definition.Process, place["process"]);
    }

    public IReadOnlyList<string> Sectors { get; }

    public Section[] Sections { get; }

    public Adjustments Adjustments { get; }

    public Rating Rating { get; }

    public Conditions Conditions { get; }

    public Qualification? Qualification { get; }

    public IReadOnlyList<Quota> Quotas { get; }

    public decimal? Floor { get; }

    public decimal? Cap { get; }

    /// <summary>Those of all sections, in order.</summary>
    public Indicator[] Indicators { get; }

    public bool HasComparisons { get; }

    /// <summary>Whether subjects have to say which group they belong to.</summary>
    public bool ComparesWithinGroups { get; }

    public static SchemeRules Read(SchemeDefinition definition, Place place) => new(definition, place);

    private static Section[] ReadSections(SchemeDefinition definition, Place place)
    {
        var assessors = Assessors.Read(definition, place);
        var indicators = new List<(string, Place)>();
        var at = place["sections"];
        var sections = at.Items(definition.Sections, MaxSections).Select(s => (Section: Section.Read(s.Item, assessors, s.Place, indicators), s.Place)).ToList();
        at.RefuseDuplicates(sections.Select(s => (s.Section.Code, s.Place["code"])));
        at.RefuseDuplicates(indicators);
        return [.. sections.Select(s => s.Section)];
    }

    private static (decimal? Floor, decimal? Cap) ReadTotal(TotalDefinition? total, Place place)
    {
        place.RefuseUnknown(total);
        decimal? floor = total?.Floor is { } least ? place["floor"].Number(least) : null;
        decimal? cap = total?.Cap is { } most ? place["cap"].Number(most, floor ?? -Decimals.Limit) : null;
        return (floor, cap);
    }
}

/// <summary>What a round reads of the scheme; here it only has to make sense.</summary>
internal static class ProcessSteps
{
    private const int MaxPublicityDays = 60;
    private const int MaxApprovals = 10;

    public static void Check(ProcessDefinition? process, Place place)
    {
        place.RefuseUnknown(process);
        place["ballot"].RefuseUnknown(process?.Ballot);
        if (process?.Ballot is { } ballot)
        {
            place["ballot"]["minTurnout"].Number(ballot.MinTurnout, 0, 1);
        }

        place["publicityDays"].Number(process?.PublicityDays, 0, MaxPublicityDays, otherwise: 0);
        foreach (var (level, at) in place["approvals"].Items(process?.Approvals, MaxApprovals, isOptional: true))
        {
            at.Text(level, Indicator.MaxCodeLength);
        }
    }
}
