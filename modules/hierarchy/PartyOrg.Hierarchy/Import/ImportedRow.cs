using PartyOrg.Platform.Documents;

namespace PartyOrg.Hierarchy.Import;

/// <summary>A line of data under a header that was understood. Reading a cell notes what is wrong with it.</summary>
internal sealed class ImportedRow<TColumn>(string sheet, TableRow row, TableHeader<TColumn> header, List<ImportFault> faults) where TColumn : struct, Enum
{
    /// <summary>An absent column is not an empty one: it says nothing, and nothing is changed by it.</summary>
    public bool Has(TColumn column) => header.Has(column);

    public string Text(TColumn column) => CellText.Of(Cell(column));

    public string? Text(TColumn column, int maxLength)
    {
        var text = Text(column);
        if (text.Length > maxLength)
        {
            Fault(column, "Hierarchy:Import:TooLong", ("Max", maxLength));
        }

        return text.Length == 0 ? null : text;
    }

    public T? Word<T>(TColumn column, Vocabulary<T> words, string code) where T : struct, Enum
    {
        var value = words.Find(Text(column));
        if (value is null)
        {
            Fault(column, Text(column).Length == 0 ? "Hierarchy:Import:Missing" : code);
        }

        return value;
    }

    public DateOnly? Day(TColumn column)
    {
        var day = CellText.AsDay(Cell(column));
        if (day is null && Text(column).Length > 0)
        {
            Fault(column, "Hierarchy:Import:BadDate");
        }

        return day;
    }

    public int? Count(TColumn column, int max)
    {
        var count = CellText.AsCount(Cell(column));
        if ((count is null && Text(column).Length > 0) || count > max)
        {
            Fault(column, "Hierarchy:Import:BadNumber", ("Max", max));
            return null;
        }

        return count;
    }

    public void Fault(TColumn column, string code, params (string Name, object? Value)[] data) =>
        faults.Add(new ImportFault(sheet, row.Number, header.TitleOf(column), Text(column), code, data.ToDictionary(d => d.Name, d => d.Value)));

    public int Number => row.Number;

    private object? Cell(TColumn column) => header.IndexOf(column) is { } index ? row[index] : null;
}

/// <summary>The row that names the columns, found below the titles by what it says.</summary>
internal sealed class TableHeader<TColumn> where TColumn : struct, Enum
{
    private const int SearchedRows = 50;

    private readonly Dictionary<TColumn, (int Index, string Title)> _columns = [];
    private readonly Vocabulary<TColumn> _words;

    private TableHeader(TableRow row, Vocabulary<TColumn> words)
    {
        _words = words;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (CellText.Of(row[i]) is { Length: > 0 } title && words.Find(title) is { } column)
            {
                _columns.TryAdd(column, (i, title));
            }
        }
    }

    public bool Has(TColumn column) => _columns.ContainsKey(column);

    public int? IndexOf(TColumn column) => _columns.TryGetValue(column, out var found) ? found.Index : null;

    public string TitleOf(TColumn column) => _columns.TryGetValue(column, out var found) ? found.Title : _words.NameOf(column);

    /// <summary>The sheet's lines of data, or null if no row names all that is needed. Repeated headers, sums and notes are passed over.</summary>
    public static IEnumerable<ImportedRow<TColumn>>? RowsOf(TableSheet sheet, Vocabulary<TColumn> words, TColumn[] needed, TColumn key, List<ImportFault> faults)
    {
        for (var i = 0; i < Math.Min(SearchedRows, sheet.Rows.Count); i++)
        {
            var header = new TableHeader<TColumn>(sheet.Rows[i], words);
            if (needed.All(header.Has))
            {
                return sheet.Rows.Skip(i + 1).Where(r => header.IsData(r, needed, key)).Select(r => new ImportedRow<TColumn>(sheet.Name, r, header, faults));
            }
        }

        return null;
    }

    private bool IsData(TableRow row, TColumn[] needed, TColumn key)
    {
        var first = row.Cells.Select(CellText.Of).FirstOrDefault(t => t.Length > 0) ?? "";
        var name = CellText.Of(row[_columns[key].Index]);
        return !_words.IsRemark(first) && !_words.IsRemark(name) && _words.Find(name) is null && needed.Any(c => CellText.Of(row[_columns[c].Index]).Length > 0);
    }
}
