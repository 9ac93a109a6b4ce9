using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>The calendar as the current county keeps it: its holiday table, zone, hour and grace.</summary>
internal sealed class CountyCalendar(IRepository<Holiday> holidays, IRepository<ReportingPeriod> periods, ISettingProvider settings, ICountyClock clock)
    : IWorkingDays, IScopedDependency
{
    private const int LastHour = 23;
    private const int MostGrace = 20;

    public async Task<ReportingCalendar> ReadAsync(CancellationToken cancellationToken) =>
        Of(await holidays.Query.Select(h => new SpecialDay(h.Date, h.Kind, h.Name)).ToListAsync(cancellationToken), await NumbersAsync(cancellationToken));

    public async Task<bool> IsWorkingDayAsync(DateOnly day, CancellationToken cancellationToken = default) => (await ReadAsync(cancellationToken)).Days.IsWorkingDay(day);

    public async Task<DateOnly> AddWorkingDaysAsync(DateOnly day, int workingDays, CancellationToken cancellationToken = default) =>
        (await ReadAsync(cancellationToken)).Days.After(day, workingDays);

    public async Task<int> CountWorkingDaysAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        (await ReadAsync(cancellationToken)).Days.CountBetween(from, to);

    /// <summary>Moves what is open to where the table puts it now. The table's edit is not stored yet: it is given.</summary>
    public async Task MoveOpenPeriodsAsync(IEnumerable<SpecialDay> table, CancellationToken cancellationToken)
    {
        var calendar = Of(table, await NumbersAsync(cancellationToken));
        foreach (var period in await periods.GetListAsync(p => p.State == PeriodState.Open, cancellationToken))
        {
            period.Reschedule(calendar.TimesOf(Week.Parse(period.Week)));
        }
    }

    private static ReportingCalendar Of(IEnumerable<SpecialDay> table, (TimeZoneInfo Zone, int Hour, int Grace) numbers) => new(new WorkingDays(table), numbers.Zone, numbers.Hour, numbers.Grace);

    private async Task<(TimeZoneInfo Zone, int Hour, int Grace)> NumbersAsync(CancellationToken cancellationToken) => (
        await clock.GetZoneAsync(cancellationToken),
        Math.Min(await settings.GetAsync<int>(WeekSettings.DueHour, cancellationToken), LastHour),
        Math.Min(await settings.GetAsync<int>(WeekSettings.GraceWorkingDays, cancellationToken), MostGrace));
}
