using System.Text.Json.Serialization;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>The results in the order of the subjects given, and the quotas that are only advised and not kept.</summary>
internal sealed record Outcome(IReadOnlyList<Result> Results, IReadOnlyList<Warning> Warnings);

/// <summary>The quota, by its place among the scheme's, and whom it would lower.</summary>
internal sealed record Warning(int Quota, IReadOnlyList<string> Ids);

internal sealed record SectionResult(string Code, decimal Score, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Star);

/// <summary>What became of one subject, and why.</summary>
internal sealed class Result(Sheet sheet, SchemeRules rules)
{
    public string Id => sheet.Subject.Id;

    public decimal Total => sheet.Total;

    public IReadOnlyList<SectionResult> Sections => rules.Sections.Select((section, i) => new SectionResult(section.Code, sheet.SectionScores[i], sheet.SectionStars?[i])).ToList();

    public int? Stars => rules.Rating.IsStars ? sheet.Level : null;

    public string? Grade => rules.Rating.IsStars ? null : (string?)rules.Rating.NameOf(sheet.Level);

    public bool? Qualified => sheet.IsQualified;

    public int Rank => sheet.Rank;

    /// <summary>Every step that changed something, in order.</summary>
    public IReadOnlyList<TraceEntry> Trace => [.. Explanation.Of(sheet, rules), .. sheet.Trace];
}
