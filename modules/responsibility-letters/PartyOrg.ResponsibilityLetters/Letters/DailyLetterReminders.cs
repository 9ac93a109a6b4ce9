using System.Globalization;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Every morning at half past eight: letters whose day to be signed is near or over.</summary>
internal sealed class DailyLetterReminders(LetterReminders reminders, ICountyClock clock) : IScheduledWork, IScopedDependency
{
    private static readonly TimeOnly Begin = new(8, 30);

    public string Name => "letter-reminders";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return TimeOnly.FromDateTime(now.DateTime) < Begin ? null : now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public Task RunAsync(string period, CancellationToken cancellationToken = default) =>
        reminders.RemindDueAsync(DateOnly.ParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture), cancellationToken);
}
