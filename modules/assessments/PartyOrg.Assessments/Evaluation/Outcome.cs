using System.Text.Json.Serialization;

namespace PartyOrg.Assessments.Evaluation;

/// <summary>The results in the order of the subjects given, and the quotas that are only advised and not kept.</summary>
internal sealed record Outcome(IReadOnlyList<Result> Results, IReadOnlyList<Warning> Warnings);

/// <summary>The quota, by its place among the scheme's, and whom it would lower.</summary>
internal sealed record Warning(int Quota, IReadOnlyList<string> Ids);

internal sealed record SectionResult(string Code, decimal Score, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Star);

/// <summary>What became of one subject, and why.</summary>
internal sealed record Result
{
    public required string Id { get; init; }
    public required decimal Total { get; init; }
    public required IReadOnlyList<SectionResult> Sections { get; init; }
    public required int? Stars { get; init; }
    public required string? Grade { get; init; }
    public required bool? Qualified { get; init; }
    public required int Rank { get; init; }
    public required IReadOnlyList<TraceEntry> Trace { get; init; }

    public static Result Of(Sheet sheet, SchemeRules rules)
    {
        var sections = new SectionResult[rules.Sections.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = new SectionResult(rules.Sections[i].Code, sheet.SectionScores[i], sheet.SectionStars?[i]);
        }

        return new Result
        {
            Id = sheet.Subject.Id, Total = sheet.Total, Sections = sections, Rank = sheet.Rank, Qualified = sheet.IsQualified, Trace = sheet.Trace,
            Stars = rules.Rating.IsStars ? sheet.Level : null, Grade = rules.Rating.IsStars ? null : (string?)rules.Rating.NameOf(sheet.Level),
        };
    }
}
