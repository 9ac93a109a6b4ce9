using System.Globalization;
using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>An ISO week (GB/T 7408.1): begins on Monday, and belongs to the year of its Thursday. Written <c>2026-W47</c>, which sorts as the weeks do.</summary>
internal readonly record struct Week : IComparable<Week>
{
    public const int TextLength = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private Week(int year, int number) => (Year, Number) = (year, number);

    public int Year { get; }
    public int Number { get; }

    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));
    public DateOnly Friday => Monday.AddDays(4);
    public DateOnly Sunday => Monday.AddDays(6);
    public Week Next => Plus(1);
    public Week Previous => Plus(-1);

    public IEnumerable<DateOnly> Days
    {
        get
        {
            var monday = Monday;
            return Enumerable.Range(0, 7).Select(monday.AddDays);
        }
    }

    public static Week Of(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return new Week(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    /// <summary>The first week of a stretch that begins on this day: a week belongs to the quarter or month of its Thursday, as it belongs to the year of it.</summary>
    public static Week FirstFrom(DateOnly day) => Of(day) is var week && week.Monday.AddDays(3) >= day ? week : week.Next;

    /// <summary>All weeks of an ISO year: 52, or 53.</summary>
    public static IEnumerable<Week> InYear(int year) => Enumerable.Range(1, ISOWeek.GetWeeksInYear(year)).Select(n => new Week(year, n));

    public static bool TryParse(string? text, out Week week)
    {
        week = default;
        if (text is not { Length: TextLength } || text[4] != '-' || text[5] != 'W'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear
            || !int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        week = new Week(year, number);
        return true;
    }

    /// <summary>What was given at the edge; anything but a week is refused (400).</summary>
    public static Week Parse(string? text) => TryParse(text, out var week) ? week : throw new AbpValidationException(ThreeListsErrorCodes.UnknownWeek, "week", ("Value", text));

    public Week Plus(int weeks) => Of(Monday.AddDays(7 * weeks));

    /// <summary>By how many weeks this one is later.</summary>
    public int Since(Week earlier) => (Monday.DayNumber - earlier.Monday.DayNumber) / 7;

    public int CompareTo(Week other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Number:D2}");

    public static bool operator <(Week left, Week right) => left.CompareTo(right) < 0;

    public static bool operator >(Week left, Week right) => left.CompareTo(right) > 0;

    public static bool operator <=(Week left, Week right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Week left, Week right) => left.CompareTo(right) >= 0;
}
