using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>
/// Gives a county's organizations the work of quality part A: of 3,000, 20,000 tasks (9,600 of them open), 3,000 problems, and in a year 500,000 weekly lines.
/// The same every time, but for ids and for what today is.
/// </summary>
public static class LargeCounty
{
    /// <summary>Its numbers are in nobody's way.</summary>
    private const int NumberedIn = 2020;

    /// <summary>Gives work to whoever below the top has none yet, has so many closed weeks reported, and the present one expected. The present week's name.</summary>
    public static async Task<string> FillAsync(this PartyOrgFactory host, string tenant, int weeks)
    {
        var leads = await host.InTenantAsync(tenant, GiveTasksAsync);
        var current = await host.InTenantAsync(tenant, async s => Week.Of(await s.GetRequiredService<ICountyClock>().GetTodayAsync()));
        for (var (week, left) = (current, weeks); left >= 0; week = week.Previous)
        {
            left -= await host.InTenantAsync(tenant, s => ReportAsync(s, week, leads, week == current)) ? 1 : 0;
        }

        return current.ToString();
    }

    /// <summary>Drafts of reports of weeks to come, every line moved on since the task was last reported: what is left is to submit them. Each with whose it is, week by week.</summary>
    public static Task<IReadOnlyList<(Guid Organization, Guid Report)>> DraftAsync(this PartyOrgFactory host, string tenant, IReadOnlyCollection<Guid> organizationIds, int weeks) => host.InTenantAsync<IReadOnlyList<(Guid, Guid)>>(tenant, async s =>
    {
        var today = await s.GetRequiredService<ICountyClock>().GetTodayAsync();
        var organizations = await s.GetRequiredService<IHierarchyIntegrationService>().GetOrganizationsAsync(organizationIds);
        var inHand = (await s.GetRequiredService<IRepository<WorkTask>>().Query.Where(t => t.State == EntryState.Open && organizationIds.Contains(t.OrganizationId)).ToListAsync()).ToLookup(t => t.OrganizationId);
        var doer = new Doer(null, "某人", s.GetRequiredService<ICountyClock>().Now, today) { Answers = true };
        var reports = Enumerable.Range(1, weeks).SelectMany(n => organizations.Values.Select(o =>
        {
            var report = new WeeklyReport(o, Week.Of(today).Plus(n));
            report.Cover(inHand[o.Id].Select(t => new TaskInHand(t.Id, t.Title, t.DueOn, n, null)), new Dictionary<Guid, ReportLine>(), doer);
            report.Save(null, inHand[o.Id].Select(t => new LineText(t.Id, n + 1, "本周走访二十户", "下周汇总", null, [])).ToList(), doer);
            return report;
        })).ToList();
        var bulk = s.GetRequiredService<IBulkWriter>();
        await bulk.InsertAsync(reports);
        await bulk.InsertAsync(reports.SelectMany(r => r.Lines).ToList());
        await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return reports.ConvertAll(r => (r.OrganizationId, r.Id));
    });

    private static async Task<IReadOnlyList<Lead>> GiveTasksAsync(IServiceProvider services)
    {
        var today = await services.GetRequiredService<ICountyClock>().GetTodayAsync();
        var tasks = services.GetRequiredService<IRepository<WorkTask>>();
        var (busy, last) = ((await tasks.Query.Select(t => t.OrganizationId).Distinct().ToListAsync()).ToHashSet(), await tasks.Query.Where(t => t.Year == NumberedIn).MaxAsync(t => (int?)t.Number) ?? 0);
        var organizations = (await services.GetRequiredService<IHierarchyIntegrationService>().ResolveAsync(new OrganizationSelection())).Where(o => o.ParentId is not null && !busy.Contains(o.Id));
        var leads = organizations.Select((o, i) => new Lead(o, i)).ToList();
        foreach (var lead in leads)
        {
            lead.Take(today, ref last);
        }

        var bulk = services.GetRequiredService<IBulkWriter>();
        await bulk.InsertAsync(leads.ConvertAll(l => l.Problem));
        await bulk.InsertAsync(leads.SelectMany(l => l.Tasks).ToList());
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return leads;
    }

    /// <summary>False: the week has no working day.</summary>
    private static async Task<bool> ReportAsync(IServiceProvider services, Week week, IReadOnlyList<Lead> leads, bool isOpen)
    {
        var calendar = await services.GetRequiredService<CountyCalendar>().ReadAsync(default);
        if (calendar.TimesOf(week) is not { } times)
        {
            return false;
        }

        var bulk = services.GetRequiredService<IBulkWriter>();
        if (!await services.GetRequiredService<IRepository<ReportingPeriod>>().Query.AnyAsync(p => p.Week == week.ToString()))
        {
            var period = new ReportingPeriod(week, times, times.OpensAt);
            if (!isOpen)
            {
                period.Close(times.ClosesAt);
            }

            await bulk.InsertAsync([period]);
        }

        var reports = leads.Select(l => isOpen ? new WeeklyReport(l.Organization, week) : l.Report(week, times, calendar.DayOf(times.ClosesAt))).ToList();
        await bulk.InsertAsync(reports);
        await bulk.InsertAsync(reports.SelectMany(r => r.Lines).ToList());
        await bulk.InsertAsync(isOpen ? [] : leads.Select(l => l.FigureOf(week)).ToList());
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return true;
    }

    /// <summary>An organization with what it has in hand, and its ways.</summary>
    private sealed class Lead(OrganizationRef organization, int index)
    {
        private const int Habits = 20;

        public OrganizationRef Organization => organization;

        public List<WorkTask> Tasks { get; } = [];

        public Problem Problem { get; private set; } = null!;

        private IEnumerable<WorkTask> InHand => Tasks.Where(t => t.State == EntryState.Open);

        /// <summary>Six or seven tasks, of which three, or four, are open.</summary>
        public void Take(DateOnly today, ref int last)
        {
            var (tasks, open) = (index % 3 < 2 ? 7 : 6, index % 5 == 0 ? 4 : 3);
            var doer = new Doer(null, "某人", new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), today) { Answers = true, Supervises = true };
            for (var n = 0; n < tasks; n++)
            {
                var text = new EntryText($"落实第{n + 1}项年度重点任务", "逐项推进，按周报告", "李明", today.AddDays((((index * 7) + (n * 13)) % 110) - 8));
                var task = new WorkTask(EntryPlace.Of(organization), NumberedIn, ++last, new TaskText(text, "按期完成", today.AddDays(-200)), new TaskOrigin(TaskSource.Plan), doer);
                if (n >= open)
                {
                    task.ApplyForClosure("已完成", [], [], doer with { UserId = Guid.NewGuid() });
                    task.AcceptClosure(today.AddDays(90), null, [], doer with { Answers = false });
                }

                Tasks.Add(task);
            }

            var common = new EntryText("组织生活记录不全", "补齐并规范", "李明", today.AddDays((index % 60) - 4));
            Problem = new Problem(EntryPlace.Of(organization), NumberedIn, last, new ProblemText(common, null, ProblemCategory.OrganizationLife, ProblemSource.Inspection, Severity.Minor, today.AddDays(-100)), doer);
        }

        /// <summary>Of twenty reports one is missing, two are late, and most are accepted by the close.</summary>
        public WeeklyReport Report(Week week, WeekTimes times, DateOnly closedOn)
        {
            var (report, habit) = (new WeeklyReport(organization, week), (index + (week.Number * 3)) % Habits);
            var doer = new Doer(null, "某人", habit is 1 or 2 ? times.DueAt.AddHours(2) : times.DueAt.AddHours(-1 - (index % 30)), closedOn) { Answers = true };
            var progress = (week.Number * 2) % 90;
            report.Cover(InHand.Select(t => new TaskInHand(t.Id, t.Title, t.DueOn, progress, null)), new Dictionary<Guid, ReportLine>(), doer);
            report.Save(null, InHand.Select(t => new LineText(t.Id, progress + 2, "本周召开支委会研究，入户走访二十户，整改一处", "下周继续走访并汇总", null, [])).ToList(), doer);
            if (habit > 0)
            {
                report.Submit(doer);
            }

            if (habit > 4)
            {
                report.Accept(doer with { Answers = false, Supervises = true });
            }

            report.Settle(times.DueAt, closedOn, 0);
            return report;
        }

        public WeekFigure FigureOf(Week week) => new(week, organization.Id, organization.Code, new EntryCounts(InHand.Count(), Tasks.Count - InHand.Count(), index % 20 == 0 ? 1 : 0, index % 7 == 0 ? 1 : 0, 0), new EntryCounts(1, 0, 0, 0, 0));
    }
}
