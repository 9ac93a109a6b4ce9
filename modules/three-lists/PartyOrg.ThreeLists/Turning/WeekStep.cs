using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Turning;

/// <summary>What the clock asks for next: a week to be opened, or one to be closed. Its text is the key under which it is done once.</summary>
internal sealed record WeekStep(Week Week, bool Closes, DateTimeOffset At)
{
    private const string Opening = "open";
    private const string Closing = "close";

    /// <summary>
    /// The next of all steps, by the hour it was meant for: weeks are opened and closed in their order, however late. A close comes before the opening of the same hour.
    /// </summary>
    /// <param name="open">The weeks that are open.</param>
    /// <param name="latest">The last that was opened; null: the county begins with the present one.</param>
    public static WeekStep? Next(ReportingCalendar calendar, IReadOnlyCollection<ReportingPeriod> open, Week? latest, DateTimeOffset now)
    {
        var closing = open.OrderBy(p => p.ClosesAt).ThenBy(p => p.Week, StringComparer.Ordinal).Select(p => new WeekStep(Week.Parse(p.Week), true, p.ClosesAt)).FirstOrDefault();
        var opening = FirstToOpen(calendar, latest?.Next ?? Week.Of(calendar.DayOf(now)), now);
        var next = opening is null || (closing is not null && closing.At <= opening.At) ? closing : opening;
        return next?.At <= now ? next : null;
    }

    /// <summary>The text's week and what is done with it.</summary>
    public static (Week Week, bool Closes) Parse(string text) => (Week.Parse(text[..Week.TextLength]), text.EndsWith(Closing, StringComparison.Ordinal));

    public override string ToString() => $"{Week} {(Closes ? Closing : Opening)}";

    /// <summary>Weeks without a working day are passed over.</summary>
    private static WeekStep? FirstToOpen(ReportingCalendar calendar, Week from, DateTimeOffset now)
    {
        var today = calendar.DayOf(now);
        for (var week = from; week.Monday <= today; week = week.Next)
        {
            if (calendar.TimesOf(week) is { } times)
            {
                return new WeekStep(week, false, times.OpensAt);
            }
        }

        return null;
    }
}
