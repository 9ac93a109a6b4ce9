namespace PartyOrg.Platform.Documents;

/// <summary>Writes a table row by row, for offices' spreadsheets. Nothing that is written can become a formula.</summary>
public abstract class TableWriter : IDisposable
{
    public const string XlsxContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string CsvContentType = "text/csv";

    /// <summary>Begins a .csv or an .xlsx; the stream has to be readable and seekable, and is left open.</summary>
    public static TableWriter Begin(Stream output, bool asCsv, string sheetName, params IReadOnlyList<double> widths) =>
        asCsv ? new CsvWriter(output) : new SpreadsheetWriter(output, sheetName, widths);

    /// <summary>Texts, numbers, days (<see cref="DateOnly"/>, written as 2026-03-31) and nulls.</summary>
    public abstract void WriteRow(params IReadOnlyList<object?> cells);

    public abstract void Dispose();

    protected static string? TextOf(object? cell) => cell switch
    {
        null => null,
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture),
    };
}
