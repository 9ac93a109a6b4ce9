using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Statements;

/// <summary>Puts a statement into words, in the language of the request.</summary>
internal sealed class StatementText(ITextCatalogue texts) : ISingletonDependency
{
    public string Of(string name, StatementDto s) => Text("Statement", new()
    {
        ["Date"] = Text("Statement:Date", new() { ["Year"] = s.On.Year, ["Month"] = s.On.Month, ["Day"] = s.On.Day }),
        ["Name"] = name,
        ["Total"] = s.Organizations.Total,
        ["Types"] = List(s.Organizations.ByType.Select(t => ($"Enum:OrganizationType.{t.Key}", t.Value))),
        ["Sectors"] = List(s.Organizations.BySector.Select(t => ($"Enum:Sector.{t.Key}", t.Value))),
        ["Members"] = s.Members.Full + s.Members.Probationary,
        ["Full"] = s.Members.Full,
        ["Probationary"] = s.Members.Probationary,
        ["TermsDue"] = s.TermsDueThisYear,
    });

    private string List(IEnumerable<(string Key, int Count)> items) =>
        string.Join(Text("Statement:Separator"), items.Select(i => Text("Statement:Item", new() { ["Name"] = Text(i.Key), ["Count"] = i.Count })));

    private string Text(string key, Dictionary<string, object>? data = null) => texts.Get("Hierarchy", key, data);
}
