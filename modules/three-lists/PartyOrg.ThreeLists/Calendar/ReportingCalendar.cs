namespace PartyOrg.ThreeLists.Calendar;

/// <summary>When a week's report may be begun, is due, and is settled.</summary>
internal sealed record WeekTimes(DateTimeOffset OpensAt, DateTimeOffset DueAt, DateTimeOffset ClosesAt);

/// <summary>
/// A week's report is due on its last working day at the county's hour, and closes after a grace of working days at the same hour.
/// A week without a working day has no report.
/// </summary>
internal sealed class ReportingCalendar(WorkingDays days, TimeZoneInfo zone, int dueHour, int graceWorkingDays)
{
    public WorkingDays Days => days;

    public WeekTimes? TimesOf(Week week) => days.LastOf(week) is not { } last ? null
        : new WeekTimes(At(week.Monday, 0), At(last, dueHour), At(days.After(last, graceWorkingDays), dueHour));

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    private DateTimeOffset At(DateOnly day, int hour)
    {
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
