using PartyOrg.Assessments.Adjustments;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Evaluation.Indicators;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>From where the value of an indicator comes.</summary>
internal enum ValueSource
{
    /// <summary>There is none yet.</summary>
    None,

    Marks,
    Figure,
    Correction,
}

/// <param name="Overridden">The figure that was taken and does not count, since a given score wins.</param>
internal sealed record AssembledValue(string Indicator, string Section, ScoreValue Value, ValueSource Source, SheetFigure? Overridden);

/// <summary>What a sheet still lacks before it can be judged: an error code with its data.</summary>
internal sealed record Gap(string Code, string? Indicator, params (string Name, object? Value)[] Data);

/// <summary>Everything that is on record of one subject, cards that do not count yet too.</summary>
internal sealed record SheetRecords(SubjectSheet Sheet, IReadOnlyList<Scorecard> Cards, IReadOnlyList<SheetFigure> Figures, IReadOnlyList<SheetAdjustment> Adjustments, SheetBallots Ballots);

/// <summary>A subject as the evaluation takes it, whence each value came, and what is missing.</summary>
internal sealed record AssembledSheet(SheetRecords Records, SubjectDefinition Subject, IReadOnlyList<AssembledValue> Values, IReadOnlyList<Gap> Gaps)
{
    public SubjectSheet Sheet => Records.Sheet;
}

/// <summary>
/// Makes of a sheet's records the subject that the evaluation takes. Nothing is guessed: where nobody gave a value, or judges reported different facts, that is a gap.
/// A correction wins over marks, and marks win over figures.
/// </summary>
internal sealed class SheetAssembly(SchemeDefinition scheme)
{
    private readonly SchemeRules _rules = SchemeRules.Read(scheme, new Place([], ""));
    private readonly IReadOnlyDictionary<string, decimal> _weights = scheme.AssessorWeights ?? new Dictionary<string, decimal>();
    private readonly string _decider = Roles.HasJudges(scheme) ? Roles.Superior : Roles.Self;

    /// <param name="records">What is on record.</param>
    /// <param name="counts">Which cards are reckoned with.</param>
    public AssembledSheet Assemble(SheetRecords records, Func<Scorecard, bool> counts)
    {
        var cards = records.Cards.Where(counts).ToList();
        var (gaps, definitions) = (new List<Gap>(), scheme.Sections!.SelectMany(s => s!.Indicators!).ToList());
        var values = _rules.Indicators.Select(i => ValueOf(i, definitions[i.Ordinal]!, cards, records, gaps)).ToList();
        gaps.AddRange(GapsOfSections(records));
        var sheet = records.Sheet;
        return new AssembledSheet(records, new SubjectDefinition
        {
            Id = sheet.Id.ToString(),
            Name = sheet.SubjectName,
            Group = sheet.Group.Length > 0 ? sheet.Group : "-",
            Sector = _rules.Sectors.Count > 0 ? sheet.Sector : null,
            Coefficient = sheet.Difficulty?.Coefficient,
            Scores = values.Where(v => v.Source != ValueSource.None).ToDictionary(v => v.Indicator, v => v.Value),
            Adjustments = records.Adjustments.Where(a => a.State == AdjustmentState.Accepted).Select(a => new GivenAdjustmentDefinition { Code = a.Code, Level = a.Level, Count = a.Count }).ToList(),
            Facts = FactsOf(records),
            Ballots = records.Ballots.Sections,
            Direct = sheet.Direct.ToDictionary(d => d.Section, d => d.IsAwarded),
        }, values, gaps);
    }

    private AssembledValue ValueOf(Indicator indicator, IndicatorDefinition definition, List<Scorecard> cards, SheetRecords records, List<Gap> gaps)
    {
        var figure = records.Figures.FirstOrDefault(f => f.Metric == definition.Metric);
        if (records.Sheet.Corrections.LastOrDefault(c => c.Indicator == indicator.Code) is { } correction)
        {
            return new AssembledValue(indicator.Code, SectionOf(indicator), correction.Value, ValueSource.Correction, figure);
        }

        var marks = cards.SelectMany(c => c.Marks.Where(m => m.Indicator == indicator.Code).Select(m => new GivenMark(c.Role, m.Value))).Where(m => Decides(m.Role)).ToList();
        if (marks.Count == 0)
        {
            return FromFigure(indicator, figure, gaps);
        }

        var combined = MarkCombining.Combine(indicator, marks, _weights, scheme.Trim == true, gaps);
        return combined is { } value ? new AssembledValue(indicator.Code, SectionOf(indicator), value, ValueSource.Marks, figure) : new AssembledValue(indicator.Code, SectionOf(indicator), default, ValueSource.None, figure);
    }

    private bool Decides(string role) => _weights.Count > 0 ? _weights.ContainsKey(role) : role == _decider;

    private string SectionOf(Indicator indicator) => Array.Find(_rules.Sections, s => s.Indicators.Contains(indicator))!.Code;

    private AssembledValue FromFigure(Indicator indicator, SheetFigure? figure, List<Gap> gaps)
    {
        // A figure is one number; where a list is asked for, such as deductions, it is the only entry.
        ScoreValue[] readings = figure is null ? [] : [new ScoreValue(figure.Share), new ScoreValue([figure.Share])];
        if (Array.FindIndex(readings, r => MarkCombining.Fits(indicator, r)) is >= 0 and var fitting)
        {
            return new AssembledValue(indicator.Code, SectionOf(indicator), readings[fitting], ValueSource.Figure, null);
        }

        gaps.Add(new Gap(AssessmentsErrorCodes.GapNoScore, indicator.Code, ("Name", indicator.Name)));
        return new AssembledValue(indicator.Code, SectionOf(indicator), default, ValueSource.None, figure);
    }

    /// <summary>What was stated by hand, then the figures that conditions name, then what the vote says.</summary>
    private Dictionary<string, decimal?> FactsOf(SheetRecords records)
    {
        var facts = new Dictionary<string, decimal?>();
        if (records.Ballots.Satisfaction is { } satisfaction)
        {
            facts[Facts.SatisfactionRate] = satisfaction;
        }

        foreach (var test in scheme.Conditions?.Select(c => c!.When!) ?? [])
        {
            if (records.Figures.FirstOrDefault(f => f.Metric == SchemeMetrics.OfFact(test)) is { } figure)
            {
                facts[test.Fact!] = figure.Share;
            }
        }

        foreach (var stated in records.Sheet.Facts)
        {
            facts[stated.Code] = stated.Value;
        }

        return facts;
    }

    private IEnumerable<Gap> GapsOfSections(SheetRecords records)
    {
        var isVoted = scheme.Rating is { Kind: "perSection", ApprovalAbove: not null };
        foreach (var section in isVoted ? _rules.Sections : [])
        {
            if (section.IsDirect && !records.Sheet.Direct.Any(d => d.Section == section.Code))
            {
                yield return new Gap(AssessmentsErrorCodes.GapNoDecision, null, ("Name", section.Name));
            }
            else if (!section.IsDirect && !records.Ballots.Sections.ContainsKey(section.Code))
            {
                yield return new Gap(AssessmentsErrorCodes.GapNoBallot, null, ("Name", section.Name));
            }
        }
    }
}

/// <summary>Facts that rounds fill by themselves.</summary>
internal static class Facts
{
    /// <summary>满意率, by which ties are broken too.</summary>
    public const string SatisfactionRate = "satisfactionRate";
}
