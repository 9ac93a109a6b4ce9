using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.ThreeLists.Board;

/// <summary>The reports of a group, the longest row of weeks left out in it, and, of a single organization, the state of its report.</summary>
internal sealed record ReportGroup(ReportCounts Counts, int MostMissed, ReportState? State)
{
    public static readonly ReportGroup None = new(new ReportCounts(0, 0, 0, 0), 0, null);
}

/// <summary>Rolls up a subtree by the organizations directly below its top: one statement for each table, grouped by the beginning of the path code that each child shares with all below it.</summary>
internal sealed class BoardFigures(IRepository<WeeklyReport> reports, IRepository<WorkTask> tasks, IRepository<Problem> problems, IRepository<WeekFigure> figures) : IScopedDependency
{
    public const int LevelLength = 6; // of a path code: a dot and five digits

    public async Task<IReadOnlyDictionary<string, ReportGroup>> ReportsAsync(string code, BoardWeek board, CancellationToken cancellationToken)
    {
        var (length, week, last, dueAt) = (code.Length + LevelLength, board.Text, board.LastClosed, board.DueAt);
        var rows = await Below(reports).Within(r => r.OrganizationCode, code).Where(r => r.Week == week || r.Week == last)
            .GroupBy(r => r.OrganizationCode.Substring(0, length)).Select(g => new
            {
                g.Key,
                OnTime = g.Count(r => r.Week == week && (r.Timeliness == Timeliness.OnTime || (r.Timeliness == null && r.SubmittedAt <= dueAt))),
                Late = g.Count(r => r.Week == week && (r.Timeliness == Timeliness.Late || (r.Timeliness == null && r.SubmittedAt > dueAt))),
                Missing = g.Count(r => r.Week == week && r.Timeliness == Timeliness.Missing),
                Pending = g.Count(r => r.Week == week && r.Timeliness == null && r.SubmittedAt == null),
                MostMissed = g.Max(r => r.Week == last ? r.MissedInARow : 0),
                State = g.Max(r => r.Week == week ? (ReportState?)r.State : null),
            }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Key, r => new ReportGroup(new ReportCounts(r.OnTime, r.Late, r.Missing, r.Pending), r.MostMissed, r.State));
    }

    /// <summary>Tasks and problems as they stand, or, of a past week, as they stood when it closed.</summary>
    public async Task<(IReadOnlyDictionary<string, EntryCounts> Tasks, IReadOnlyDictionary<string, EntryCounts> Problems)> EntriesAsync(
        string code, BoardWeek board, LightRule rule, CancellationToken cancellationToken)
    {
        var (length, week) = (code.Length + LevelLength, board.Text);
        if (board.IsLive)
        {
            return (
                await Below(tasks).Within(t => t.OrganizationCode, code).CountAsync(t => t.OrganizationCode.Substring(0, length), rule, board.Today, cancellationToken),
                await Below(problems).Within(p => p.OrganizationCode, code).CountAsync(p => p.OrganizationCode.Substring(0, length), board.Today, cancellationToken));
        }

        var kept = await Below(figures).Where(f => f.Week == week).Within(f => f.OrganizationCode, code).GroupBy(f => f.OrganizationCode.Substring(0, length)).Select(g => new
        {
            g.Key,
            Tasks = new EntryCounts(g.Sum(f => f.TasksOpen), g.Sum(f => f.TasksClosed), g.Sum(f => f.TasksOverdue), g.Sum(f => f.TasksDueSoon), 0),
            Problems = new EntryCounts(g.Sum(f => f.ProblemsOpen), g.Sum(f => f.ProblemsClosed), g.Sum(f => f.ProblemsOverdue), 0, g.Sum(f => f.ProblemsRelapsed)),
        }).ToListAsync(cancellationToken);
        return (kept.ToDictionary(g => g.Key, g => g.Tasks), kept.ToDictionary(g => g.Key, g => g.Problems));
    }

    // Scope is lifted: the organization at the top was found in the caller's scope, and so is all below it. The filter would be asked again of every row.
    private static IQueryable<T> Below<T>(IRepository<T> rows) where T : Entity => rows.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
}
