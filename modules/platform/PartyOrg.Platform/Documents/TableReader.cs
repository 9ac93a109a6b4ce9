using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Documents;

/// <summary>One sheet's rows that hold anything, numbered as the spreadsheet numbers them.</summary>
public sealed record TableSheet(string Name, IReadOnlyList<TableRow> Rows);

/// <summary>The cells of a row: texts, numbers (<see cref="double"/>), dates (<see cref="DateTime"/>), truth values and nulls.</summary>
public sealed record TableRow(int Number, IReadOnlyList<object?> Cells)
{
    public object? this[int column] => column < Cells.Count ? Cells[column] : null;
}

/// <summary>
/// Reads the tables people send: .xlsx, .xls, and .csv in UTF-8 or GB18030. What the file is, is seen from its first bytes.
/// The sizes a file declares are the sender's word, so what comes out of it is counted while it comes.
/// </summary>
public static class TableReader
{
    public const int MaxRows = 20_000;
    public const int MaxColumns = 256;
    public const int MaxSheets = 30;
    private const int MaxParts = 200;
    private const long MaxInflatedBytes = 48 * 1024 * 1024;

    static TableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<TableSheet> Read(Stream file)
    {
        var head = new byte[4];
        file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        try
        {
            return head switch
            {
                [(byte)'P', (byte)'K', 3, 4] => ReadWorkbook(Unpacked(file), ExcelReaderFactory.CreateOpenXmlReader),
                [0xD0, 0xCF, 0x11, 0xE0] => ReadWorkbook(file, ExcelReaderFactory.CreateBinaryReader),
                _ => [new TableSheet("CSV", ReadCsv(file))],
            };
        }
        catch (Exception e) when (e is not (AbpValidationException or OutOfMemoryException)) // a parser that is fed anything may throw anything
        {
            throw new AbpValidationException("Platform:FileNotReadable", "file");
        }
    }

    private static Stream Unpacked(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var left = zip.Entries.Count <= MaxParts ? MaxInflatedBytes : throw TooLarge();
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                left = left > read ? left - read : throw TooLarge();
            }
        }

        file.Position = 0;
        return file;
    }

    private static List<TableSheet> ReadWorkbook(Stream file, Func<Stream, ExcelReaderConfiguration?, IExcelDataReader> open)
    {
        using var reader = open(file, new ExcelReaderConfiguration { LeaveOpen = true });
        var sheets = new List<TableSheet>();
        do
        {
            if (sheets.Count == MaxSheets || reader.FieldCount > MaxColumns)
            {
                throw TooLarge();
            }

            sheets.Add(new TableSheet(reader.Name, Limited(RowsOf(reader))));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static IEnumerable<TableRow> RowsOf(IExcelDataReader reader)
    {
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new object?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetValue(i);
            }

            yield return new TableRow(number, cells);
        }
    }

    private static List<TableRow> ReadCsv(Stream file)
    {
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var text = Decode(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        return text.Contains('\0', StringComparison.Ordinal) ? throw new InvalidDataException() : Limited(CsvParser.Parse(text).Select((cells, i) => new TableRow(i + 1, cells)));
    }

    /// <summary>By its mark; without one UTF-8 if it is that, else GB18030, which Chinese Excel writes.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]: return Encoding.UTF8.GetString(bytes[3..]);
            case [0xFF, 0xFE, ..]: return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]: return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
    }

    private static List<TableRow> Limited(IEnumerable<TableRow> rows)
    {
        var kept = new List<TableRow>();
        foreach (var row in rows.Where(r => r.Cells.Any(c => c is not null and not "")))
        {
            kept.Add(kept.Count < MaxRows && row.Cells.Count <= MaxColumns ? row : throw TooLarge());
        }

        return kept;
    }

    private static AbpValidationException TooLarge() => new("Platform:FileTooLarge", "file", ("MaxRows", MaxRows.ToString(CultureInfo.InvariantCulture)), ("MaxColumns", MaxColumns), ("MaxSheets", MaxSheets));
}
