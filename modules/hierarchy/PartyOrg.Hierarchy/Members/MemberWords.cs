using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Members;

/// <summary>The words members' registers are written in, and reading one by them.</summary>
internal sealed class MemberWords(ITextCatalogue texts) : ISingletonDependency
{
    private static readonly MemberColumn[] Needed = [MemberColumn.Name, MemberColumn.IdentityNumber, MemberColumn.Organization, MemberColumn.Status, MemberColumn.AdmittedOn];

    private readonly Lazy<Vocabulary<MemberColumn>> _columns = new(() => new(texts, "Hierarchy", "Members:Column"));
    private readonly Lazy<Vocabulary<MemberStatus>> _statuses = new(() => new(texts, "Hierarchy", "Enum:MemberStatus"));

    public Vocabulary<MemberColumn> Columns => _columns.Value;
    public Vocabulary<MemberStatus> Statuses => _statuses.Value;

    public List<MemberLine> Read(Stream file, List<ImportFault> faults) =>
        ImportedRows.Read(file, Columns, Needed, MemberColumn.Name, faults).ConvertAll(r => new MemberLine(r, Statuses));
}
