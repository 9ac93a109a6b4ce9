using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.ThreeLists.Board;

/// <summary>A subtree week by week. Weeks without a report are left out, so that a holiday is no dip.</summary>
internal sealed class BoardTrend(
    IRepository<ReportingPeriod> periods, IRepository<WeeklyReport> reports, IRepository<WeekFigure> figures, BoardFigures live, BoardWeeks weeks, LightRules lights) : IScopedDependency
{
    public async Task<IReadOnlyList<TrendWeekDto>> ReadAsync(string code, string? until, int count, CancellationToken cancellationToken)
    {
        var board = await weeks.FindAsync(until, cancellationToken);
        var shown = await periods.Query.Where(p => string.Compare(p.Week, board.Text) <= 0).OrderByDescending(p => p.Week).Take(count).Select(p => p.Week).ToListAsync(cancellationToken);
        if (shown.Count == 0)
        {
            return [];
        }

        shown.Reverse();
        var byWeek = await ReportsAsync(code, shown[0], shown[^1], cancellationToken);
        var entries = await EntriesAsync(code, shown[0], shown[^1], cancellationToken);
        if (board.IsLive)
        {
            var now = await live.EntriesAsync(code, board, await lights.GetAsync(cancellationToken), cancellationToken);
            entries[board.Text] = now.Tasks.Values.Concat(now.Problems.Values).Aggregate(EntryCounts.None, (sum, c) => sum + c);
        }

        return shown.ConvertAll(w => ToDto(w, byWeek.GetValueOrDefault(w, new ReportCounts(0, 0, 0, 0)), entries.GetValueOrDefault(w, EntryCounts.None)));
    }

    private static TrendWeekDto ToDto(string week, ReportCounts reports, EntryCounts entries) => new(
        week, reports.OnTime, reports.Late, reports.Missing, reports.Pending, reports.OnTimeRate, ReportCounts.Rate(entries.Closed, entries.Open + entries.Closed), entries.Open, entries.Overdue);

    /// <summary>What is submitted in a week that is still open counts as on time or late when it closes; until then it is shown as it will be if nothing moves.</summary>
    private async Task<Dictionary<string, ReportCounts>> ReportsAsync(string code, string from, string to, CancellationToken cancellationToken)
    {
        var rows = await reports.Query.Within(r => r.OrganizationCode, code).Where(r => string.Compare(r.Week, from) >= 0 && string.Compare(r.Week, to) <= 0).GroupBy(r => r.Week).Select(g => new
        {
            g.Key,
            OnTime = g.Count(r => r.Timeliness == Timeliness.OnTime || (r.Timeliness == null && r.SubmittedAt != null)),
            Late = g.Count(r => r.Timeliness == Timeliness.Late),
            Missing = g.Count(r => r.Timeliness == Timeliness.Missing),
            Pending = g.Count(r => r.Timeliness == null && r.SubmittedAt == null),
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Key, r => new ReportCounts(r.OnTime, r.Late, r.Missing, r.Pending));
    }

    private async Task<Dictionary<string, EntryCounts>> EntriesAsync(string code, string from, string to, CancellationToken cancellationToken)
    {
        var rows = await figures.Query.Within(f => f.OrganizationCode, code).Where(f => string.Compare(f.Week, from) >= 0 && string.Compare(f.Week, to) <= 0).GroupBy(f => f.Week).Select(g => new
        {
            g.Key,
            Open = g.Sum(f => f.TasksOpen + f.ProblemsOpen),
            Closed = g.Sum(f => f.TasksClosed + f.ProblemsClosed),
            Overdue = g.Sum(f => f.TasksOverdue + f.ProblemsOverdue),
        }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Key, r => new EntryCounts(r.Open, r.Closed, r.Overdue, 0, 0));
    }
}
