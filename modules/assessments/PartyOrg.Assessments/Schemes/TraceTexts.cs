using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Schemes;

/// <summary>Tells the steps of an evaluation in the reader's language.</summary>
internal sealed class TraceTexts(FactTexts facts, ITextCatalogue texts) : IScopedDependency
{
    public IReadOnlyList<TraceEntryDto> Tell(IReadOnlyList<TraceEntry> trace) => Tell(trace.Select(TraceStep.Of).ToList());

    /// <summary>The steps as they were kept with a result.</summary>
    public IReadOnlyList<TraceEntryDto> Tell(IReadOnlyList<TraceStep> trace) => trace.Select(e => new TraceEntryDto(e.Code, e.Before, e.After, texts.Get(AssessmentsPermissions.GroupName, e.Sentence, BlanksOf(e)))).ToList();

    private Dictionary<string, string> BlanksOf(TraceStep step)
    {
        var blanks = step.Blanks.ToDictionary(b => b.Key, b => b.Value ?? "");
        if (blanks.TryGetValue("Fact", out var fact))
        {
            blanks["Fact"] = facts.Tell(fact, blanks.GetValueOrDefault("FactName"), blanks.GetValueOrDefault("Metric"));
        }

        return blanks;
    }
}
