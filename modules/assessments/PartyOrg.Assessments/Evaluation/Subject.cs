using PartyOrg.Assessments.Evaluation.Indicators;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>A level of an adjustment that a subject has earned or incurred.</summary>
internal sealed record GivenAdjustment(string Level, decimal Count);

/// <summary>The ballot on one section.</summary>
internal sealed record BallotCount(decimal Approve, decimal Of);

/// <summary>An organization or member to be judged, read against its scheme: whatever the scheme asks for is there.</summary>
internal sealed record Subject
{
    private const int MaxIdLength = 128;
    private const decimal MaxCoefficient = 100;
    private static readonly Dictionary<string, ScoreValue> NoScores = [];
    private static readonly Dictionary<string, decimal?> NoFacts = [];

    public required string Id { get; init; }
    public required string Group { get; init; }
    public required decimal Coefficient { get; init; }

    /// <summary>In the order of the scheme's indicators.</summary>
    public required ScoreValue[] Values { get; init; }

    public required ILookup<string, GivenAdjustment> Adjustments { get; init; }
    public required IReadOnlyDictionary<string, decimal?> Facts { get; init; }
    public required IReadOnlyDictionary<string, BallotCount> Ballots { get; init; }
    public required IReadOnlyDictionary<string, bool> Direct { get; init; }

    public static Subject Read(SubjectDefinition definition, SchemeRules rules, Place place)
    {
        place["name"].Text(definition.Name, Section.MaxNameLength, isOptional: true);
        CheckKind(definition, rules, place);
        CheckSections(definition.Ballots?.Keys, rules, place["ballots"]);
        CheckSections(definition.Direct?.Keys, rules, place["direct"]);
        foreach (var (fact, value) in definition.Facts?.Where(f => Math.Abs(f.Value ?? 0) > Decimals.Limit) ?? [])
        {
            place["facts"][fact].Number(value);
        }

        return new Subject
        {
            Id = place["id"].Text(definition.Id, MaxIdLength),
            Group = definition.Group ?? "",
            Coefficient = place["coefficient"].Number(definition.Coefficient, Decimals.Smallest, MaxCoefficient, otherwise: 1),
            Values = ReadValues(definition.Scores ?? NoScores, rules, place),
            Adjustments = rules.Adjustments.Read(definition.Adjustments, place["adjustments"]),
            Facts = definition.Facts ?? NoFacts,
            Ballots = rules.Rating.ReadBallots(definition, place["ballots"]),
            Direct = rules.Rating.ReadDirect(definition, place["direct"]),
        };
    }

    private static void CheckKind(SubjectDefinition definition, SchemeRules rules, Place place)
    {
        if (rules.ComparesWithinGroups)
        {
            place["group"].Text(definition.Group, MaxIdLength);
        }

        if (rules.Sectors.Count > 0 && definition.Sector is not null)
        {
            place["sector"].Choice(definition.Sector, [.. rules.Sectors.Select(s => (s, s))]);
        }
    }

    private static void CheckSections(IEnumerable<string>? codes, SchemeRules rules, Place place)
    {
        foreach (var code in codes?.Where(c => !Array.Exists(rules.Sections, s => s.Code == c)) ?? [])
        {
            place[code].Fault(AssessmentsErrorCodes.UnknownSection, ("Code", code));
        }
    }

    private static ScoreValue[] ReadValues(Dictionary<string, ScoreValue> scores, SchemeRules rules, Place place)
    {
        var values = new ScoreValue[rules.Indicators.Length];
        if (rules.Sections.Sum(section => ReadSection(section, scores, values, place)) != scores.Count)
        {
            foreach (var code in scores.Keys.Except(rules.Indicators.Select(i => i.Code)))
            {
                place["scores"][code].Fault(AssessmentsErrorCodes.UnknownIndicator, ("Code", code));
            }
        }

        return values;
    }

    /// <summary>How many of the section's indicators have a value.</summary>
    private static int ReadSection(Section section, Dictionary<string, ScoreValue> scores, ScoreValue[] values, Place place)
    {
        var (known, counting, excluded) = (0, 0m, 0m);
        foreach (var indicator in section.Indicators)
        {
            var isThere = scores.TryGetValue(indicator.Code, out values[indicator.Ordinal]);
            known += isThere ? 1 : 0;
            var counts = Counts(isThere, values[indicator.Ordinal], indicator, new ScorePlace(place, indicator));
            (counting, excluded) = counts ? (counting + indicator.Rule.Points, excluded) : (counting, excluded + indicator.Rule.Points);
        }

        if (excluded > 0 && counting == 0)
        {
            place["scores"].Fault(AssessmentsErrorCodes.NothingApplies, ("Code", section.Code), ("Name", section.Name));
        }

        return known;
    }

    /// <summary>Whether the indicator counts for the subject; what is wrong with its value is told.</summary>
    private static bool Counts(bool isThere, in ScoreValue value, Indicator indicator, in ScorePlace place)
    {
        if (!isThere)
        {
            place.Fault(AssessmentsErrorCodes.ScoreMissing);
        }
        else if (value.Kind != ScoreKind.NotApplicable)
        {
            indicator.Rule.Check(value, place);
        }
        else if (indicator.NotApplicable is null)
        {
            place.Fault(AssessmentsErrorCodes.MustApply);
        }

        return value.Kind != ScoreKind.NotApplicable || indicator.NotApplicable?.IsExcluded != true;
    }
}
