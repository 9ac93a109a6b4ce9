using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Results;

/// <summary>Tells why a result is what it is: from the marks through bonuses and caps to the stars, and what people made of those.</summary>
internal sealed class ResultStory(TraceTexts traces, ResultTexts words, ITextCatalogue texts) : IScopedDependency
{
    private static readonly TracePart[] Steps = [TracePart.Points, TracePart.Rating, TracePart.Conditions, TracePart.Quotas];

    /// <summary>Every step, people's last.</summary>
    public IReadOnlyList<TraceEntryDto> Trace(SheetResult result) => [.. traces.Tell(result.Trace), .. result.Changes.Select(Tell)];

    /// <summary>Begins with what the sections' marks come to.</summary>
    public IReadOnlyList<WaterfallStepDto> Waterfall(SheetResult result)
    {
        var parts = result.Trace.Select(step => TraceParts.PartOf(step.Sentence)).ToList();
        var firstPoints = parts.IndexOf(TracePart.Points);
        var marks = firstPoints < 0 ? result.Total : result.Trace[firstPoints].Before;
        var told = traces.Tell(result.Trace);
        return
        [
            new WaterfallStepDto(TracePart.Marks, null, marks, Text("Marks")),
            .. told.Select((entry, i) => (entry, Part: parts[i])).Where(t => Steps.Contains(t.Part) && t.entry.After is not false).Select(t => new WaterfallStepDto(t.Part, t.entry.Before, t.entry.After, t.entry.Sentence)),
            .. result.Changes.Select(Tell).Select(e => new WaterfallStepDto(null, e.Before, e.After, e.Sentence)),
        ];
    }

    public static IReadOnlyList<SectionOfResultDto> Sections(SheetResult result, RatingScale scale) =>
        result.Sections.Select(s => new SectionOfResultDto(s.Code, scale.NameOf(s.Code), s.Score, scale.FullScoreOf(s.Code), s.Star)).ToList();

    private TraceEntryDto Tell(StandingChange change) => new(
        $"changed-{change.Kind}", Value(change.From), Value(change.To),
        Text($"Changed:{change.Kind}", ("Before", words.Tell(change.From)), ("After", words.Tell(change.To)), ("Reason", change.Note.Reason), ("By", change.Note.By.Name)));

    private static object? Value(StarsOrGrade standing) => standing.Stars is { } stars ? stars : standing.Grade;

    private string Text(string key, params (string Name, object Value)[] data) => texts.Get(AssessmentsPermissions.GroupName, $"Result:{key}", data.ToDictionary(d => d.Name, d => d.Value));
}
