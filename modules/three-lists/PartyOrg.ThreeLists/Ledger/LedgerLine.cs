using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Ledger;

/// <summary>The words ledgers are written in, and reading one by them.</summary>
internal sealed class LedgerWords(ITextCatalogue texts) : ISingletonDependency
{
    private static readonly LedgerColumn[] Needed = [LedgerColumn.Problem, LedgerColumn.Organization, LedgerColumn.DueOn];

    private readonly Lazy<Vocabulary<LedgerColumn>> _columns = new(() => new(texts, ThreeListsPermissions.GroupName, "Ledger:Column"));
    private readonly Lazy<Vocabulary<StruckOff>> _struckOff = new(() => new(texts, ThreeListsPermissions.GroupName, "Ledger:StruckOff"));

    public Vocabulary<LedgerColumn> Columns => _columns.Value;
    public Vocabulary<StruckOff> StruckOff => _struckOff.Value;

    public List<LedgerLine> Read(Stream file, List<ImportFault> faults) =>
        ImportedRows.Read(file, Columns, Needed, LedgerColumn.Problem, faults).ConvertAll(r => new LedgerLine(r, StruckOff));
}

/// <summary>One problem as a line of the ledger describes it. Null or empty where the line says nothing or something wrong, which has been noted.</summary>
internal sealed class LedgerLine
{
    private readonly ImportedRow<LedgerColumn> _row;

    public LedgerLine(ImportedRow<LedgerColumn> row, Vocabulary<StruckOff> struckOff)
    {
        _row = row;
        Problem = Required(LedgerColumn.Problem, ListEntry.MaxTitleLength);
        Organization = Required(LedgerColumn.Organization, int.MaxValue);
        Measures = row.Text(LedgerColumn.Measures, ListEntry.MaxTextLength);
        Person = row.Text(LedgerColumn.Person, ListEntry.MaxPersonLength);
        DueOn = row.Day(LedgerColumn.DueOn);
        if (DueOn is null && row.Text(LedgerColumn.DueOn).Length == 0)
        {
            row.Fault(LedgerColumn.DueOn, "Platform:Import:Missing");
        }

        Progress = row.Text(LedgerColumn.Progress, ListEntry.MaxTextLength);
        IsClosed = row.Text(LedgerColumn.IsClosed).Length > 0 && row.Word(LedgerColumn.IsClosed, struckOff, ThreeListsErrorCodes.LedgerUnknownWord) == StruckOff.Yes;
    }

    public int Number => _row.Number;
    public string Problem { get; }
    public string Organization { get; }
    public string? Measures { get; }
    public string? Person { get; }
    public DateOnly? DueOn { get; }
    public string? Progress { get; }
    public bool IsClosed { get; }
    public bool SaysMeasures => _row.Has(LedgerColumn.Measures);

    public void Fault(LedgerColumn column, string code, params (string Name, object? Value)[] data) => _row.Fault(column, code, data);

    private string Required(LedgerColumn column, int maxLength)
    {
        var text = _row.Text(column, maxLength);
        if (text is null)
        {
            _row.Fault(column, "Platform:Import:Missing");
        }

        return text ?? "";
    }
}
