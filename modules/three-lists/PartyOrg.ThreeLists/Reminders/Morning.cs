using System.Globalization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Reminders;

/// <summary>When reminders of a day go out: early, so that the day's digest has them.</summary>
internal sealed class Morning(ICountyClock clock) : IScopedDependency
{
    public static readonly TimeOnly Hour = new(6, 0);

    /// <summary>The county's day, once its morning has come.</summary>
    public async Task<string?> GetDayAsync(CancellationToken cancellationToken)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return TimeOnly.FromDateTime(now.DateTime) < Hour ? null : DateOnly.FromDateTime(now.DateTime).ToString("O", CultureInfo.InvariantCulture);
    }

    public static DateOnly DayOf(string period) => DateOnly.ParseExact(period, "O", CultureInfo.InvariantCulture);
}
