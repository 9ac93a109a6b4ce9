using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.ThreeLists.Board;

/// <summary>A week as a board shows it: the lists as they stand while it is not closed, and afterwards as they stood then.</summary>
/// <param name="LastClosed">The last week up to this one that is settled: how many reports an organization has left out in a row is known by it.</param>
internal sealed record BoardWeek(Week Week, ReportingPeriod? Period, string? LastClosed, DateOnly Today, TimeZoneInfo Zone)
{
    public string Text => Week.ToString();

    /// <summary>A week that has closed, or was over before the county began, is history.</summary>
    public bool IsLive => Period?.State == PeriodState.Open || (Period is null && Week >= Week.Of(Today));

    /// <summary>Where no period is, nobody is late.</summary>
    public DateTimeOffset DueAt => Period?.DueAt ?? DateTimeOffset.MaxValue;

    public BoardPeriodDto? ToDto() => Period is null ? null
        : new BoardPeriodDto(Local(Period.OpensAt), Local(Period.DueAt), Local(Period.ClosesAt), Period.State, Period.ClosedAt is { } at ? Local(at) : null);

    private DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}

/// <summary>Finds the week that is meant, in one command.</summary>
internal sealed class BoardWeeks(IRepository<ReportingPeriod> periods, ICountyClock clock) : IScopedDependency
{
    /// <summary>More weeks than are ever open at once.</summary>
    private const int Looked = 8;

    public async Task<BoardWeek> FindAsync(string? asked, CancellationToken cancellationToken)
    {
        var (today, zone) = (await clock.GetTodayAsync(cancellationToken), await clock.GetZoneAsync(cancellationToken));
        var week = asked is null ? Week.Of(today) : Week.Parse(asked);
        var text = week.ToString();
        var near = await periods.Query.Where(p => string.Compare(p.Week, text) <= 0).OrderByDescending(p => p.Week).Take(Looked).ToListAsync(cancellationToken);
        return new BoardWeek(week, near.Find(p => p.Week == text), near.Find(p => p.State == PeriodState.Closed)?.Week, today, zone);
    }
}
