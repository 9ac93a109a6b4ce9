using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>The weeks' pages ask the database as often for three hundred organizations as for thirty.</summary>
public sealed class WeekBudgetTests(PartyOrgFactory host) : IClassFixture<PartyOrgFactory>
{
    private const int MaxForARead = 10;
    private static readonly Week Past = Week.Parse("2026-W30");

    [Fact]
    public async Task No_page_of_a_week_asks_more_of_the_database_as_the_county_grows()
    {
        var county = await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        await host.TurnAsync();
        var top = (string)(await county.TopAsync())["id"]!;
        var urls = new[]
        {
            $"{Weeks.Reports}?week={Past}&withinId={top}&maxResultCount=1000",
            $"{Weeks.Api}/report-line?week={Past}&withinId={top}&maxResultCount=1000",
            $"{Weeks.Api}/weekly-board?organizationId={top}&week={Past}",
            $"{Weeks.Api}/weekly-board?organizationId={top}&week={Weeks.W47}",
            $"{Weeks.Api}/weekly-board/trend?organizationId={top}&week={Weeks.W47}",
            $"{Weeks.Api}/weekly-board/reds?organizationId={top}&week={Weeks.W47}",
            $"{Weeks.Api}/weekly-board/dispatch?organizationId={top}&quarter=2026-Q3",
        };
        await GrowAsync(county, 30, Past);
        var few = await CountAsync(county, urls);
        await GrowAsync(county, 270, Past.Next);
        await ReportAsync(Past.Plus(2));
        urls[0] = urls[0].Replace(Past.ToString(), Past.Plus(2).ToString(), StringComparison.Ordinal);
        urls[1] = urls[1].Replace(Past.ToString(), Past.Plus(2).ToString(), StringComparison.Ordinal);
        urls[2] = urls[2].Replace(Past.ToString(), Past.Plus(2).ToString(), StringComparison.Ordinal);
        var many = await CountAsync(county, urls);
        Faults.None(urls.Select((u, i) => (u, few: few[i], many: many[i])).Where(r => r.many > r.few || r.many > MaxForARead).Select(r => $"{r.u}: {r.few} → {r.many} commands"));
        Report.Add($"SQL commands of the weeks on {TestDatabase.Provider}, at 30 / 300 organizations: list {few[0]}/{many[0]}, lines {few[1]}/{many[1]}, board of a past week {few[2]}/{many[2]}, of the open one {few[3]}/{many[3]}, trend {few[4]}/{many[4]}");
    }

    private async Task<List<int>> CountAsync(Session county, IEnumerable<string> urls)
    {
        var counts = new List<int>();
        foreach (var url in urls)
        {
            counts.Add(await host.Commands.CountAsync(county.Http, url));
        }

        return counts;
    }

    private async Task GrowAsync(Session county, int organizations, Week week)
    {
        await county.ImportAsync(organizations, $"周{organizations}");
        await ReportAsync(week);
    }

    /// <summary>A closed week in which everybody reported a line.</summary>
    private Task ReportAsync(Week week) => host.InTenantAsync(PartyOrgFactory.Qinghe, async s =>
    {
        var branches = (await s.GetRequiredService<IHierarchyIntegrationService>().ResolveAsync(new OrganizationSelection())).Where(o => o.ParentId is not null);
        var calendar = await s.GetRequiredService<CountyCalendar>().ReadAsync(default);
        var times = calendar.TimesOf(week)!;
        var doer = new Doer(null, "某人", times.DueAt.AddHours(-1), calendar.DayOf(times.DueAt)) { Answers = true };
        var period = new ReportingPeriod(week, times, times.OpensAt);
        period.Close(times.ClosesAt);
        var reports = branches.Select(b => new WeeklyReport(b, week)).ToList();
        foreach (var report in reports)
        {
            report.Cover([new TaskInHand(Guid.CreateVersion7(), "任务", new DateOnly(2026, 12, 31), 0, null)], new Dictionary<Guid, ReportLine>(), doer);
            report.Submit(doer);
            report.Settle(times.DueAt, doer.Today, 0);
        }

        var bulk = s.GetRequiredService<IBulkWriter>();
        await bulk.InsertAsync([period]);
        await bulk.InsertAsync(reports);
        await bulk.InsertAsync(reports.SelectMany(r => r.Lines).ToList());
        await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });
}
