namespace PartyOrg.ThreeLists.Calendar;

/// <summary>A day on which the calendar is not what its weekday says.</summary>
internal sealed record SpecialDay(DateOnly Date, HolidayKind Kind, string Name);

/// <summary>Monday to Friday, corrected by a table of holidays and make-up workdays (调休).</summary>
internal sealed class WorkingDays(IEnumerable<SpecialDay> table)
{
    private readonly Dictionary<DateOnly, SpecialDay> _special = table.ToDictionary(d => d.Date);

    public bool IsWorkingDay(DateOnly day) =>
        _special.TryGetValue(day, out var special) ? special.Kind == HolidayKind.Workday : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The days of the week on which the table changes something.</summary>
    public IEnumerable<SpecialDay> SpecialIn(Week week) => week.Days.Where(_special.ContainsKey).Select(d => _special[d]);

    public int CountIn(Week week) => week.Days.Count(IsWorkingDay);

    public DateOnly? LastOf(Week week)
    {
        var days = week.Days.Where(IsWorkingDay).ToList();
        return days.Count == 0 ? null : days[^1];
    }

    /// <summary>The day so many working days later; before the first of them comes none.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Both ends included; none where the end is before the beginning.</summary>
    public int CountBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The last working day before.</summary>
    public DateOnly Before(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (!IsWorkingDay(day));

        return day;
    }
}
