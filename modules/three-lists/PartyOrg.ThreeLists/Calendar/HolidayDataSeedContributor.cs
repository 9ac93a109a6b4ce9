using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>Gives every county the tables that ship with the product, year by year; a year of which it holds a day already is its own.</summary>
internal sealed class HolidayDataSeedContributor(IRepository<Holiday> holidays, HolidayImport import) : IDataSeedContributor, IScopedDependency
{
    private const string Folder = "Holidays/";

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.TenantName.Length == 0)
        {
            return;
        }

        var kept = await holidays.Query.Select(h => h.Date.Year).Distinct().ToListAsync(cancellationToken);
        holidays.InsertMany(Shipped().Where(d => !kept.Contains(d.Date.Year)).Select(d => new Holiday(d.Date, d.Kind, d.Name)));
    }

    public IReadOnlyList<SpecialDay> Shipped()
    {
        var assembly = typeof(HolidayDataSeedContributor).Assembly;
        var days = new List<SpecialDay>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            days.AddRange(import.Read(file).Days);
        }

        return days;
    }
}
