namespace PartyOrg.Platform.Documents;

/// <summary>A line of data under a header that was understood. Reading a cell notes what is wrong with it.</summary>
public sealed class ImportedRow<TColumn> where TColumn : struct, Enum
{
    private readonly string _sheet;
    private readonly TableRow _row;
    private readonly TableHeader<TColumn> _header;
    private readonly List<ImportFault> _faults;

    internal ImportedRow(string sheet, TableRow row, TableHeader<TColumn> header, List<ImportFault> faults) => (_sheet, _row, _header, _faults) = (sheet, row, header, faults);

    /// <summary>An absent column is not an empty one: it says nothing, and nothing is changed by it.</summary>
    public bool Has(TColumn column) => _header.Has(column);

    /// <summary>The cell, healed; empty for nothing.</summary>
    public string Text(TColumn column) => CellText.Of(Cell(column));

    /// <summary>The cell, healed; null for nothing. Longer ones are a fault.</summary>
    public string? Text(TColumn column, int maxLength)
    {
        var text = Text(column);
        if (text.Length > maxLength)
        {
            Fault(column, "Platform:Import:TooLong", ("Max", maxLength));
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>What the cell's word means; none, or an unknown one, is a fault.</summary>
    public T? Word<T>(TColumn column, Vocabulary<T> words, string code) where T : struct, Enum
    {
        var value = words.Find(Text(column));
        if (value is null)
        {
            Fault(column, Text(column).Length == 0 ? "Platform:Import:Missing" : code);
        }

        return value;
    }

    /// <summary>The cell as a day; null for nothing. What is no day is a fault.</summary>
    public DateOnly? Day(TColumn column)
    {
        var day = CellText.AsDay(Cell(column));
        if (day is null && Text(column).Length > 0)
        {
            Fault(column, "Platform:Import:BadDate");
        }

        return day;
    }

    /// <summary>The cell as a whole number from 0 up; null for nothing. What is none is a fault.</summary>
    public int? Count(TColumn column, int max)
    {
        var count = CellText.AsCount(Cell(column));
        if ((count is null && Text(column).Length > 0) || count > max)
        {
            Fault(column, "Platform:Import:BadNumber", ("Max", max));
            return null;
        }

        return count;
    }

    /// <summary>Notes what is wrong with the cell.</summary>
    public void Fault(TColumn column, string code, params (string Name, object? Value)[] data) =>
        _faults.Add(new ImportFault(_sheet, _row.Number, _header.TitleOf(column), Text(column), code, data.ToDictionary(d => d.Name, d => d.Value)));

    /// <summary>The row's number in its sheet, from 1.</summary>
    public int Number => _row.Number;

    private object? Cell(TColumn column) => _header.IndexOf(column) is { } index ? _row[index] : null;
}

/// <summary>A file's lines of data, whichever of the usual forms it has.</summary>
public static class ImportedRows
{
    /// <summary>The lines of every sheet that has the table's header; if none has, the fault says which columns are needed.</summary>
    public static List<ImportedRow<TColumn>> Read<TColumn>(Stream file, Vocabulary<TColumn> words, TColumn[] needed, TColumn key, List<ImportFault> faults) where TColumn : struct, Enum
    {
        var sheets = TableReader.Read(file);
        var tables = sheets.Select(s => TableHeader<TColumn>.RowsOf(s, words, needed, key, faults)).OfType<IEnumerable<ImportedRow<TColumn>>>().ToList();
        if (tables.Count == 0)
        {
            faults.Add(ImportFault.NoHeader(sheets, needed.Select(words.NameOf)));
        }

        return tables.SelectMany(r => r).ToList();
    }
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
