using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>What a report counts as on the board of its week.</summary>
internal enum CountedAs
{
    OnTime,
    Late,
    Missing,

    /// <summary>Not submitted, and the week not yet closed.</summary>
    Pending,
}

internal static class CountedReports
{
    /// <summary>The reports that a board counts under a word: by what was settled, and while a week is open by when they were submitted.</summary>
    public static IQueryable<WeeklyReport> ThatCountAs(this IQueryable<WeeklyReport> reports, CountedAs word, IQueryable<ReportingPeriod> periods) => word switch
    {
        CountedAs.OnTime => reports.Where(r => r.Timeliness == Timeliness.OnTime || (r.Timeliness == null && periods.Any(p => p.Week == r.Week && r.SubmittedAt <= p.DueAt))),
        CountedAs.Late => reports.Where(r => r.Timeliness == Timeliness.Late || (r.Timeliness == null && periods.Any(p => p.Week == r.Week && r.SubmittedAt > p.DueAt))),
        CountedAs.Missing => reports.Where(r => r.Timeliness == Timeliness.Missing),
        _ => reports.Where(r => r.Timeliness == null && r.SubmittedAt == null),
    };
}
