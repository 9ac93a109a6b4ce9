using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Platform.Timing;

/// <summary>Days of the law are reckoned in the county's zone: at 23:30 UTC it is already tomorrow there.</summary>
public interface ICountyClock
{
    DateTimeOffset Now { get; }

    Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default);

    Task<TimeZoneInfo> GetZoneAsync(CancellationToken cancellationToken = default);
}

internal sealed class CountyClock(TimeProvider clock, ISettingProvider settings) : ICountyClock, IScopedDependency
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<DateOnly> GetTodayAsync(CancellationToken cancellationToken = default) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, await GetZoneAsync(cancellationToken)).DateTime);

    public async Task<TimeZoneInfo> GetZoneAsync(CancellationToken cancellationToken = default) =>
        TimeZoneInfo.FindSystemTimeZoneById(await settings.GetAsync(PlatformSettings.TimeZone, cancellationToken));
}
