using System.Collections;
using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Results;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Schemes;

/// <summary>Tells the steps of an evaluation in the reader's language.</summary>
internal sealed class TraceTexts(ITextCatalogue texts) : ISingletonDependency
{
    public IReadOnlyList<TraceEntryDto> Tell(IReadOnlyList<TraceEntry> trace) =>
        trace.Select(e => new TraceEntryDto(e.Code, e.Before, e.After, texts.Get(AssessmentsPermissions.GroupName, e.Sentence, BlanksOf(e)))).ToList();

    /// <summary>The steps as they were kept with a result.</summary>
    public IReadOnlyList<TraceEntryDto> Tell(IReadOnlyList<TraceStep> trace) =>
        trace.Select(e => new TraceEntryDto(e.Code, e.Before, e.After, texts.Get(AssessmentsPermissions.GroupName, e.Sentence, e.Blanks.ToDictionary(b => b.Key, b => b.Value ?? "")))).ToList();

    private static Hashtable BlanksOf(TraceEntry entry)
    {
        var blanks = new Hashtable();
        foreach (var (name, value) in entry.Blanks)
        {
            blanks[name] = value is decimal number ? Decimals.Tell(number) : value;
        }

        return blanks;
    }
}
