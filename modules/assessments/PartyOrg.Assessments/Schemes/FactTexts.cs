using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Schemes;

/// <summary>Calls facts by name in the reader's language: as the scheme does, as they are known here, as the figure that fills them; a fact that nobody has named keeps its code.</summary>
internal sealed class FactTexts(IEnumerable<IMetricProvider> metrics, ITextCatalogue texts) : IScopedDependency
{
    public string Tell(string fact, string? name, string? metric) =>
        !string.IsNullOrEmpty(name) ? name : Known(AssessmentsPermissions.GroupName, $"Fact:{fact}") ?? NameOfFigure(string.IsNullOrEmpty(metric) ? fact : metric) ?? fact;

    private string? NameOfFigure(string metric) => metrics.SelectMany(p => p.Metrics).FirstOrDefault(m => m.Name == metric) is { } figure ? Known(figure.Resource, $"Metric:{metric}") : null;

    private string? Known(string resource, string key) => texts.Get(resource, key) is var text && text != key ? text : null;
}
