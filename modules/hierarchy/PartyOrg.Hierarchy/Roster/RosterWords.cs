using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>The words rosters are written in, and reading one by them.</summary>
internal sealed class RosterWords(ITextCatalogue texts) : ISingletonDependency
{
    private static readonly RosterColumn[] Needed = [RosterColumn.Name, RosterColumn.Type, RosterColumn.Sector];

    private readonly Lazy<Vocabulary<RosterColumn>> _columns = new(() => new(texts, "Hierarchy", "Roster:Column"));
    private readonly Lazy<Vocabulary<OrganizationType>> _types = new(() => new(texts, "Hierarchy", "Enum:OrganizationType"));
    private readonly Lazy<Vocabulary<Sector>> _sectors = new(() => new(texts, "Hierarchy", "Enum:Sector"));

    public Vocabulary<RosterColumn> Columns => _columns.Value;
    public Vocabulary<OrganizationType> Types => _types.Value;
    public Vocabulary<Sector> Sectors => _sectors.Value;

    /// <summary>Every sheet that has a roster's header; the faults found so far are added to the list.</summary>
    public List<RosterLine> Read(Stream file, List<ImportFault> faults) =>
        ImportedRows.Read(file, Columns, Needed, RosterColumn.Name, faults).ConvertAll(r => new RosterLine(r, this));
}
