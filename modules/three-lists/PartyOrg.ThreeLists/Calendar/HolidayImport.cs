using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>What is wrong with a row of an imported table.</summary>
internal sealed record HolidayFault(string Sheet, int Row, string Column, string Value, string Code)
{
    public HolidayFaultDto ToDto(ITextCatalogue texts) => new(Sheet, Row, Column, Value, texts.GetByCode(Code));
}

internal sealed record HolidayFaultDto(string Sheet, int Row, string Column, string Value, string Message);

internal sealed record HolidayImportResultDto(int Created, int Updated, int Unchanged, IReadOnlyList<HolidayFaultDto> Errors);

/// <summary>Reads holiday tables: below a row that names the columns date, kind and name, in any order and in either language.</summary>
internal sealed class HolidayImport(ITextCatalogue texts) : ITransientDependency
{
    public const long MaxFileSize = 1024 * 1024;
    private static readonly string[] Cultures = ["zh-Hans", "en"];

    public (List<SpecialDay> Days, List<HolidayFault> Faults) Read(Stream file)
    {
        var (days, faults) = (new Dictionary<DateOnly, SpecialDay>(), new List<HolidayFault>());
        var sheets = TableReader.Read(file);
        foreach (var sheet in sheets)
        {
            var header = sheet.Rows.Select(Header).FirstOrDefault(h => h is not null);
            foreach (var row in header is null ? [] : sheet.Rows.Where(r => r.Number > header.Row))
            {
                if (ReadRow(sheet.Name, row, header!, faults) is { } day && !days.TryAdd(day.Date, day))
                {
                    faults.Add(new HolidayFault(sheet.Name, row.Number, header!.TitleOf(row, header.Date), CellText.Of(row[header.Date]), ThreeListsErrorCodes.HolidayTwice));
                }
            }
        }

        if (days.Count == 0 && faults.Count == 0)
        {
            faults.Add(new HolidayFault(sheets.Count > 0 ? sheets[0].Name : "", 0, "", "", ThreeListsErrorCodes.HolidayNoHeader));
        }

        return ([.. days.Values], faults);
    }

    private SpecialDay? ReadRow(string sheet, TableRow row, HolidayHeader header, List<HolidayFault> faults)
    {
        var (date, kind, name) = (CellText.AsDay(row[header.Date]), KindOf(CellText.Of(row[header.Kind])), CellText.Of(row[header.Name]));
        var before = faults.Count;
        Check(date is null, header.Date, ThreeListsErrorCodes.HolidayBadDate);
        Check(kind is null, header.Kind, ThreeListsErrorCodes.HolidayBadKind);
        Check(name.Length is 0 or > Holiday.MaxNameLength, header.Name, ThreeListsErrorCodes.HolidayBadName);
        return faults.Count == before ? new SpecialDay(date!.Value, kind!.Value, name) : null;

        void Check(bool isWrong, int column, string code)
        {
            if (isWrong)
            {
                faults.Add(new HolidayFault(sheet, row.Number, header.TitleOf(row, column), CellText.Of(row[column]), code));
            }
        }
    }

    private HolidayHeader? Header(TableRow row)
    {
        var titles = row.Cells.Select(CellText.Of).ToList();
        var (date, kind, name) = (IndexOf("Date"), IndexOf("Kind"), IndexOf("Name"));
        return date < 0 || kind < 0 || name < 0 ? null : new HolidayHeader(row.Number, titles, date, kind, name);

        int IndexOf(string column) => titles.FindIndex(t => IsWord(t, $"HolidayImport:{column}"));
    }

    private HolidayKind? KindOf(string text) => Enum.GetValues<HolidayKind>().Where(k => IsWord(text, $"HolidayImport:{k}")).Select(k => (HolidayKind?)k).FirstOrDefault();

    private bool IsWord(string text, string key) => text.Length > 0 && Cultures.Any(c =>
        texts.GetAll(c)[ThreeListsPermissions.GroupName][key].Split('|').Contains(text, StringComparer.OrdinalIgnoreCase));

    private sealed record HolidayHeader(int Row, IReadOnlyList<string> Titles, int Date, int Kind, int Name)
    {
        public string TitleOf(TableRow row, int column) => column < Titles.Count ? Titles[column] : $"{row.Number}";
    }
}

/// <summary>What an imported table would change in the kept one. Days that it does not name stay.</summary>
internal sealed class HolidayPlan
{
    private readonly List<SpecialDay> _new = [];
    private readonly List<(Holiday Known, SpecialDay Day)> _changed = [];
    private readonly Dictionary<DateOnly, SpecialDay> _table;

    public HolidayPlan(IReadOnlyCollection<SpecialDay> rows, IReadOnlyCollection<Holiday> known)
    {
        var byDate = known.ToDictionary(h => h.Date);
        _table = known.ToDictionary(h => h.Date, h => new SpecialDay(h.Date, h.Kind, h.Name));
        foreach (var row in rows)
        {
            if (!byDate.TryGetValue(row.Date, out var held))
            {
                _new.Add(row);
            }
            else if (_table[row.Date] != row)
            {
                _changed.Add((held, row));
            }
            else
            {
                Unchanged++;
            }

            _table[row.Date] = row;
        }
    }

    public int Created => _new.Count;
    public int Updated => _changed.Count;
    public int Unchanged { get; }
    public IReadOnlyCollection<SpecialDay> TableAfterwards => _table.Values;

    /// <summary>Changes the days that are there, and gives those to add.</summary>
    public IReadOnlyList<Holiday> Apply()
    {
        _changed.ForEach(c => c.Known.Describe(c.Day.Kind, c.Day.Name));
        return _new.ConvertAll(d => new Holiday(d.Date, d.Kind, d.Name));
    }
}
