using PartyOrg.Hierarchy;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Demo;

/// <summary>One week of the demo's quarter.</summary>
internal sealed record DemoTurn(int Index, Week Week, WeekTimes Times, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Its working days, counted from 0; the last for any beyond.</summary>
    public DateOnly Day(int index) => Days[Math.Min(index, Days.Count - 1)];
}

/// <summary>The quarter up to now: thirteen weeks before the present one, and that. Nothing in the demo happens later than now.</summary>
internal sealed class DemoHours(ReportingCalendar calendar, TimeZoneInfo zone, DateTimeOffset now)
{
    private const int WeeksBefore = 13;
    private const int MorningAt = 9;

    /// <summary>Every quarter of an hour from 9:15 to 11:45 and from 14:30 to 17:45, in minutes of the day.</summary>
    private static readonly int[] OfficeQuarters = [.. Enumerable.Range(37, 11).Concat(Enumerable.Range(58, 14)).Select(q => q * 15)];

    public DateTimeOffset Now => now;
    public DateOnly Today => calendar.DayOf(now);

    public IReadOnlyList<DemoTurn> Turns { get; } = TurnsOf(calendar, now);

    /// <summary>The first week that is not closed yet.</summary>
    public int FirstOpen => Turns.FirstOrDefault(t => t.Times.ClosesAt > now)?.Index ?? Turns.Count;

    public bool IsPast(DateTimeOffset at) => at <= now;

    public DateOnly DayOf(DateTimeOffset at) => calendar.DayOf(at);

    public DateTimeOffset At(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute % 60));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The morning of the next working day, when yesterday's papers are looked at.</summary>
    public DateTimeOffset NextMorning(DateTimeOffset at) => At(calendar.Days.After(DayOf(at), 1), MorningAt, at.Minute);

    /// <summary>A minute of the week's office hours that is past, so far through what is past of them; none before the first quarter of an hour.</summary>
    public DateTimeOffset? OfficeHour(DemoTurn turn, double share)
    {
        var past = turn.Days.SelectMany(day => OfficeQuarters.Select(q => At(day, q / 60, q % 60))).Where(at => IsPast(at) && at <= turn.Times.DueAt).ToList();
        return past.Count == 0 ? null : past[(int)(share * past.Count)];
    }

    private static List<DemoTurn> TurnsOf(ReportingCalendar calendar, DateTimeOffset now)
    {
        var present = Week.Of(calendar.DayOf(now));
        return Enumerable.Range(-WeeksBefore, WeeksBefore + 1).Select(present.Plus).Where(w => calendar.TimesOf(w) is not null)
            .Select((w, i) => new DemoTurn(i, w, calendar.TimesOf(w)!, w.Days.Where(calendar.Days.IsWorkingDay).ToList())).ToList();
    }
}

/// <summary>Who does what: each organization's secretary for it, and that of the next level up over it.</summary>
internal sealed class DemoCast(IReadOnlyDictionary<Guid, PostHolder> secretaries, DemoHours hours)
{
    public Doer For(Guid organizationId, DateTimeOffset at)
    {
        var holder = secretaries[organizationId];
        return new Doer(holder.UserId, holder.PersonName, at, hours.DayOf(at)) { Answers = true };
    }

    public Doer Above(Guid organizationId, DateTimeOffset at) => For(organizationId, at) with { Answers = false, Supervises = true };

    public bool Knows(Guid organizationId) => secretaries.ContainsKey(organizationId);

    public PostHolder SecretaryOf(Guid organizationId) => secretaries[organizationId];
}
