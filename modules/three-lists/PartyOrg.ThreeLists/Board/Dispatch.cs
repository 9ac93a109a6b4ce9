using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Board;

/// <summary>What a quarter's dispatch meeting (调度会) looks at: the settled reports of its weeks, what was struck off in it, and what is open and overdue now.</summary>
internal sealed class Dispatch(IHierarchyIntegrationService hierarchy, IRepository<WeeklyReport> reports, IRepository<WorkTask> tasks, IRepository<Problem> problems, ICountyClock clock) : IScopedDependency
{
    public async Task<DispatchDto> ReadAsync(Guid organizationId, string quarter, CancellationToken cancellationToken)
    {
        var from = new DateOnly(int.Parse(quarter.AsSpan(0, 4), CultureInfo.InvariantCulture), ((quarter[^1] - '1') * 3) + 1, 1);
        var to = from.AddMonths(3).AddDays(-1);
        var family = await hierarchy.GetFamilyAsync(organizationId, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var ofReports = await ReportsAsync(family.Parent.Code, Week.FirstFrom(from).ToString(), Week.FirstFrom(to.AddDays(1)).ToString(), cancellationToken);
        var ofTasks = await TasksAsync(family.Parent.Code, from, to, today, cancellationToken);
        var ofProblems = await ProblemsAsync(family.Parent.Code, from, to, today, cancellationToken);
        var all = ofReports.Keys.Union(ofTasks.Keys).Union(ofProblems.Keys).ToList();
        return new DispatchDto(quarter, from, to, Row(family.Parent, all), family.Children.Select(c => Row(c.Organization, [c.Organization.Code])).ToList());

        DispatchRowDto Row(OrganizationRef organization, IReadOnlyCollection<string> keys)
        {
            var counts = keys.Select(k => ofReports.GetValueOrDefault(k)).OfType<ReportCounts>().Aggregate(new ReportCounts(0, 0, 0, 0), (s, c) => new ReportCounts(s.OnTime + c.OnTime, s.Late + c.Late, s.Missing + c.Missing, 0));
            var t = keys.Select(k => ofTasks.GetValueOrDefault(k)).OfType<Counted>().Aggregate(Counted.None, (s, c) => s + c);
            var p = keys.Select(k => ofProblems.GetValueOrDefault(k)).OfType<Counted>().Aggregate(Counted.None, (s, c) => s + c);
            return new DispatchRowDto(
                organization.Id, organization.ShortName, counts.Due, counts.OnTime, counts.Late, counts.Missing, counts.OnTimeRate,
                t.Open, t.Closed, t.Overdue + p.Overdue, p.Open, p.Closed, t.Relapses + p.Relapses, t.Urged + p.Urged);
        }
    }

    private async Task<Dictionary<string, ReportCounts>> ReportsAsync(string code, string first, string end, CancellationToken cancellationToken)
    {
        var length = code.Length + BoardFigures.LevelLength;
        var rows = await reports.Query.Within(r => r.OrganizationCode, code).Where(r => string.Compare(r.Week, first) >= 0 && string.Compare(r.Week, end) < 0 && r.Timeliness != null)
            .GroupBy(r => r.OrganizationCode.Substring(0, length)).Select(g => new
            {
                g.Key,
                OnTime = g.Count(r => r.Timeliness == Timeliness.OnTime),
                Late = g.Count(r => r.Timeliness == Timeliness.Late),
                Missing = g.Count(r => r.Timeliness == Timeliness.Missing),
            }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Key, r => new ReportCounts(r.OnTime, r.Late, r.Missing, 0));
    }

    private Task<Dictionary<string, Counted>> TasksAsync(string code, DateOnly from, DateOnly to, DateOnly today, CancellationToken cancellationToken)
    {
        var length = code.Length + BoardFigures.LevelLength;
        return tasks.Query.Within(t => t.OrganizationCode, code).Where(t => t.State != EntryState.Closed || (t.ClosedOn >= from && t.ClosedOn <= to))
            .GroupBy(t => t.OrganizationCode.Substring(0, length)).Select(g => new Counted(
                g.Key, g.Count(t => t.State != EntryState.Closed), g.Count(t => t.State == EntryState.Closed),
                g.Count(t => (t.State == EntryState.Open || t.State == EntryState.PendingVerification) && t.DueOn < today), g.Sum(t => t.Relapses), g.Sum(t => t.Urged)))
            .ToDictionaryAsync(c => c.Key, cancellationToken);
    }

    private Task<Dictionary<string, Counted>> ProblemsAsync(string code, DateOnly from, DateOnly to, DateOnly today, CancellationToken cancellationToken)
    {
        var length = code.Length + BoardFigures.LevelLength;
        return problems.Query.Within(p => p.OrganizationCode, code).Where(p => p.State != EntryState.Closed || (p.ClosedOn >= from && p.ClosedOn <= to))
            .GroupBy(p => p.OrganizationCode.Substring(0, length)).Select(g => new Counted(
                g.Key, g.Count(p => p.State != EntryState.Closed), g.Count(p => p.State == EntryState.Closed),
                g.Count(p => (p.State == EntryState.Open || p.State == EntryState.PendingVerification) && p.DueOn < today), g.Sum(p => p.Relapses), g.Sum(p => p.Urged)))
            .ToDictionaryAsync(c => c.Key, cancellationToken);
    }

    private sealed record Counted(string Key, int Open, int Closed, int Overdue, int Relapses, int Urged)
    {
        public static readonly Counted None = new("", 0, 0, 0, 0, 0);

        public static Counted operator +(Counted a, Counted b) => new("", a.Open + b.Open, a.Closed + b.Closed, a.Overdue + b.Overdue, a.Relapses + b.Relapses, a.Urged + b.Urged);
    }
}
