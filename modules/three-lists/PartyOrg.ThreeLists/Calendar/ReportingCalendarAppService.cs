using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Calendar;

/// <summary>How a week stands.</summary>
internal enum CalendarState
{
    Upcoming,
    Open,
    Closed,

    /// <summary>It has no working day.</summary>
    NoReport,

    /// <summary>It was over before the county began to report here.</summary>
    BeforeReporting,
}

/// <summary>A week of the reporting calendar. Where <c>ClosedAt</c> is later than <c>ClosesAt</c>, no host was up in time.</summary>
internal sealed record CalendarWeekDto(
    string Week, DateOnly From, DateOnly To, CalendarState State, int WorkingDays, DateTimeOffset? OpensAt, DateTimeOffset? DueAt, DateTimeOffset? ClosesAt, DateTimeOffset? ClosedAt, string? ShiftedBecause);

internal sealed record GetCalendarInput
{
    /// <summary>An ISO year; the current one unless given.</summary>
    [Range(1900, 2199)]
    public int? Year { get; init; }
}

/// <summary>Says when weeks open, are due and close, and why.</summary>
internal sealed class ReportingCalendarAppService(CountyCalendar county, IRepository<ReportingPeriod> periods, CalendarTexts texts, ICountyClock clock) : ApplicationService
{
    [Authorize(ThreeListsPermissions.Calendar)]
    public async Task<ListResultDto<CalendarWeekDto>> GetListAsync(GetCalendarInput input, CancellationToken cancellationToken)
    {
        var calendar = await county.ReadAsync(cancellationToken);
        var year = input.Year ?? Week.Of(calendar.DayOf(clock.Now)).Year;
        var weeks = Week.InYear(year).ToList();
        var (first, last) = (weeks[0].ToString(), weeks[^1].ToString());
        var kept = await periods.Query.Where(p => string.Compare(p.Week, first) >= 0 && string.Compare(p.Week, last) <= 0).ToDictionaryAsync(p => p.Week, cancellationToken);
        return new ListResultDto<CalendarWeekDto>(weeks.ConvertAll(w => ToDto(w, kept.GetValueOrDefault(w.ToString()), calendar)));
    }

    [HttpGet("api/three-lists/reporting-calendar/{week}")]
    [Authorize(ThreeListsPermissions.Calendar)]
    public async Task<CalendarWeekDto> GetAsync(string week, CancellationToken cancellationToken)
    {
        var wanted = Week.Parse(week);
        var calendar = await county.ReadAsync(cancellationToken);
        return ToDto(wanted, await periods.Query.FirstOrDefaultAsync(p => p.Week == wanted.ToString(), cancellationToken), calendar);
    }

    /// <summary>The week that is reported now: the latest that is open, or else the next that will be.</summary>
    [HttpGet("api/three-lists/reporting-calendar/current")]
    [Authorize(ThreeListsPermissions.Calendar)]
    public async Task<CalendarWeekDto> GetCurrentAsync(CancellationToken cancellationToken)
    {
        var calendar = await county.ReadAsync(cancellationToken);
        if (await periods.Query.Where(p => p.State == PeriodState.Open).OrderByDescending(p => p.Week).FirstOrDefaultAsync(cancellationToken) is { } open)
        {
            return ToDto(Week.Parse(open.Week), open, calendar);
        }

        var week = Week.Of(calendar.DayOf(clock.Now));
        while (calendar.TimesOf(week) is not { } times || times.ClosesAt <= clock.Now)
        {
            week = week.Next;
        }

        return ToDto(week, null, calendar);
    }

    private CalendarWeekDto ToDto(Week week, ReportingPeriod? period, ReportingCalendar calendar)
    {
        var planned = calendar.TimesOf(week);
        var times = period is null ? planned : new WeekTimes(period.OpensAt, period.DueAt, period.ClosesAt);
        return new CalendarWeekDto(
            week.ToString(), week.Monday, week.Sunday, StateOf(period, times), calendar.Days.CountIn(week),
            Local(times?.OpensAt), Local(times?.DueAt), Local(times?.ClosesAt), Local(period?.ClosedAt),
            times is not null && times.DueAt != planned?.DueAt ? texts.KeptAsItWas(calendar.DayOf(times.DueAt)) : texts.WhyShifted(week, calendar.Days));

        DateTimeOffset? Local(DateTimeOffset? instant) => instant is { } at ? calendar.Local(at) : null;
    }

    private CalendarState StateOf(ReportingPeriod? period, WeekTimes? times) => period?.State switch
    {
        PeriodState.Open => CalendarState.Open,
        PeriodState.Closed => CalendarState.Closed,
        _ => times is null ? CalendarState.NoReport : times.OpensAt > clock.Now ? CalendarState.Upcoming : CalendarState.BeforeReporting,
    };
}
