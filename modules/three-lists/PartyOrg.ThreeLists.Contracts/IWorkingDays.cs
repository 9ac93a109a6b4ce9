namespace PartyOrg.ThreeLists;

/// <summary>The county's working days: Monday to Friday, corrected by its table of holidays and make-up workdays (调休).</summary>
public interface IWorkingDays
{
    Task<bool> IsWorkingDayAsync(DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>The day so many working days later. Counting begins on the day after, so that one working day after a Friday is a Monday.</summary>
    Task<DateOnly> AddWorkingDaysAsync(DateOnly day, int workingDays, CancellationToken cancellationToken = default);

    /// <summary>How many there are from one day to another, both included; none where the second is before the first.</summary>
    Task<int> CountWorkingDaysAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken = default);
}
