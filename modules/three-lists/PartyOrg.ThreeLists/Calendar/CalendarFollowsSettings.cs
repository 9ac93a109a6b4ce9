using PartyOrg.Platform.Events;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>Another hour, grace or zone holds for the weeks that are open, as an edit of the holiday table does; what is closed stays as it was.</summary>
internal sealed class CalendarFollowsSettings(CountyCalendar calendar) : ILocalEventHandler<SettingChangedEto>, IScopedDependency
{
    private static readonly string[] Followed = [WeekSettings.DueHour, WeekSettings.GraceWorkingDays, PlatformSettings.TimeZone];

    public Task HandleEventAsync(SettingChangedEto eventData, CancellationToken cancellationToken) =>
        Followed.Contains(eventData.Name) ? calendar.MoveOpenPeriodsAsync(cancellationToken) : Task.CompletedTask;
}
