using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Turning;

/// <summary>Counts entries by groups of organizations, in one statement for each list.</summary>
internal static class EntryCounting
{
    /// <summary>Counts tasks under each value of the key: the code of an organization, or the beginning of it that a child shares with all below it.</summary>
    public static Task<Dictionary<string, EntryCounts>> CountAsync(this IQueryable<WorkTask> tasks, Expression<Func<WorkTask, string>> key, LightRule rule, DateOnly today, CancellationToken cancellationToken)
    {
        var (soon, enough, year) = (rule.DueSoonUntil(today), rule.Limits.YellowProgress, new DateOnly(today.Year, 1, 1));
        return tasks.Where(t => t.State != EntryState.Closed || t.ClosedOn >= year).GroupBy(key).Select(g => new Counted(
            g.Key,
            g.Count(t => t.State != EntryState.Closed),
            g.Count(t => t.State == EntryState.Closed),
            g.Count(t => (t.State == EntryState.Open || t.State == EntryState.PendingVerification) && t.DueOn < today),
            g.Count(t => t.State == EntryState.Open && t.DueOn >= today && t.DueOn <= soon && t.Progress < enough),
            g.Count(t => t.State != EntryState.Closed && t.Relapses > 0))).ToDictionaryAsync(c => c.Key, c => c.Counts, cancellationToken);
    }

    /// <summary>Problems have no progress of their own: that of their tasks is theirs, and none of them is due soon by itself.</summary>
    public static Task<Dictionary<string, EntryCounts>> CountAsync(this IQueryable<Problem> problems, Expression<Func<Problem, string>> key, DateOnly today, CancellationToken cancellationToken)
    {
        var year = new DateOnly(today.Year, 1, 1);
        return problems.Where(p => p.State != EntryState.Closed || p.ClosedOn >= year).GroupBy(key).Select(g => new Counted(
            g.Key,
            g.Count(p => p.State != EntryState.Closed),
            g.Count(p => p.State == EntryState.Closed),
            g.Count(p => (p.State == EntryState.Open || p.State == EntryState.PendingVerification) && p.DueOn < today),
            0,
            g.Count(p => p.State != EntryState.Closed && p.Relapses > 0))).ToDictionaryAsync(c => c.Key, c => c.Counts, cancellationToken);
    }

    private sealed record Counted(string Key, int Open, int Closed, int Overdue, int DueSoon, int Relapsed)
    {
        public EntryCounts Counts => new(Open, Closed, Overdue, DueSoon, Relapsed);
    }
}
