using PartyOrg.Hierarchy.Import;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Members;

/// <summary>The words members' registers are written in, and reading one by them.</summary>
internal sealed class MemberWords(ITextCatalogue texts) : ISingletonDependency
{
    private static readonly MemberColumn[] Needed = [MemberColumn.Name, MemberColumn.IdentityNumber, MemberColumn.Organization, MemberColumn.Status, MemberColumn.AdmittedOn];

    private readonly Lazy<Vocabulary<MemberColumn>> _columns = new(() => new(texts, "Members:Column"));
    private readonly Lazy<Vocabulary<MemberStatus>> _statuses = new(() => new(texts, "Enum:MemberStatus"));

    public Vocabulary<MemberColumn> Columns => _columns.Value;
    public Vocabulary<MemberStatus> Statuses => _statuses.Value;

    public List<MemberLine> Read(Stream file, List<ImportFault> faults)
    {
        var sheets = TableReader.Read(file);
        var registers = sheets.Select(s => TableHeader<MemberColumn>.RowsOf(s, Columns, Needed, MemberColumn.Name, faults)).OfType<IEnumerable<ImportedRow<MemberColumn>>>().ToList();
        if (registers.Count == 0)
        {
            faults.Add(ImportFault.NoHeader(sheets, Needed.Select(Columns.NameOf)));
        }

        return registers.SelectMany(r => r).Select(r => new MemberLine(r, Statuses)).ToList();
    }
}
