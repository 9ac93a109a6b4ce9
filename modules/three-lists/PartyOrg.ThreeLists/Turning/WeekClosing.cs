using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Lights;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Turning;

/// <summary>Closes a week: settles what each report counts as, and keeps how the lists stood.</summary>
internal sealed class WeekClosing(
    IRepository<ReportingPeriod> periods, IRepository<WeeklyReport> reports, IRepository<WorkTask> tasks, IRepository<Problem> problems, IBulkWriter bulk, LightRules lights, ICountyClock clock) : IScopedDependency
{
    /// <summary>How many reports were settled. The caller holds the transaction.</summary>
    public async Task<int> CloseAsync(Week week, CancellationToken cancellationToken)
    {
        var (text, now, today) = (week.ToString(), clock.Now, await clock.GetTodayAsync(cancellationToken));

        // The period's row first: whoever adds a report to the week writes it too, and waits here or has been before.
        var open = periods.Query.Where(p => p.Week == text && p.State == PeriodState.Open);
        if (await open.ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PeriodState.Closed).SetProperty(p => p.ClosedAt, now).SetProperty(p => p.ConcurrencyStamp, NewStamp()), cancellationToken) == 0)
        {
            return 0;
        }

        var settled = await SettleAsync(text, today, cancellationToken);
        await bulk.InsertAsync(await FiguresAsync(week, today, cancellationToken), cancellationToken);
        return settled;
    }

    /// <summary>
    /// <see cref="WeeklyReport.Settle"/> for all at once, in one statement: a submission that is being saved is either in it or finds its stamp changed. In two, it could fall between them.
    /// </summary>
    private async Task<int> SettleAsync(string week, DateOnly on, CancellationToken cancellationToken)
    {
        var dueAt = await periods.Query.Where(p => p.Week == week).Select(p => p.DueAt).FirstAsync(cancellationToken);
        var before = await periods.Query.Where(p => string.Compare(p.Week, week) < 0).MaxAsync(p => p.Week, cancellationToken) ?? "";
        var stamp = NewStamp();
        return await reports.Query.Where(r => r.Week == week && r.Timeliness == null).ExecuteUpdateAsync(
            s => s.SetProperty(r => r.Timeliness, r => r.SubmittedAt == null ? Timeliness.Missing : r.SubmittedAt <= dueAt ? Timeliness.OnTime : Timeliness.Late)
                .SetProperty(r => r.MissedInARow, r => r.SubmittedAt != null ? 0
                    : 1 + (reports.Query.Where(b => b.OrganizationId == r.OrganizationId && b.Week == before).Select(b => (int?)b.MissedInARow).FirstOrDefault() ?? 0))
                .SetProperty(r => r.SettledOn, on)
                .SetProperty(r => r.ConcurrencyStamp, stamp),
            cancellationToken);
    }

    private async Task<IReadOnlyList<WeekFigure>> FiguresAsync(Week week, DateOnly today, CancellationToken cancellationToken)
    {
        var ofTasks = await tasks.Query.CountAsync(t => t.OrganizationCode, await lights.GetAsync(cancellationToken), today, cancellationToken);
        var ofProblems = await problems.Query.CountAsync(p => p.OrganizationCode, today, cancellationToken);
        var led = await tasks.Query.Select(t => new { t.OrganizationId, t.OrganizationCode }).Union(problems.Query.Select(p => new { p.OrganizationId, p.OrganizationCode })).ToListAsync(cancellationToken);
        return led.DistinctBy(o => o.OrganizationCode).Where(o => ofTasks.ContainsKey(o.OrganizationCode) || ofProblems.ContainsKey(o.OrganizationCode))
            .Select(o => new WeekFigure(week, o.OrganizationId, o.OrganizationCode, ofTasks.GetValueOrDefault(o.OrganizationCode, EntryCounts.None), ofProblems.GetValueOrDefault(o.OrganizationCode, EntryCounts.None))).ToList();
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
