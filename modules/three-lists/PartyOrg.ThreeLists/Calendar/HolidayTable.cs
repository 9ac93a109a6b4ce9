using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>The tables that ship with the product, year by year.</summary>
internal sealed class HolidayTable(IRepository<Holiday> holidays, HolidayImport import) : IScopedDependency
{
    private const string Folder = "Holidays/";

    /// <summary>Gives the county what it has not; a year of which it holds a day already is its own.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var kept = await holidays.Query.Select(h => h.Date.Year).Distinct().ToListAsync(cancellationToken);
        holidays.InsertMany(Shipped().Where(d => !kept.Contains(d.Date.Year)).Select(d => new Holiday(d.Date, d.Kind, d.Name)));
    }

    public IReadOnlyList<SpecialDay> Shipped()
    {
        var assembly = typeof(HolidayTable).Assembly;
        var days = new List<SpecialDay>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            days.AddRange(import.Read(file).Days);
        }

        return days;
    }
}
