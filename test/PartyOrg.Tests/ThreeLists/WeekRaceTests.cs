using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Turning;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>Submissions against the close of their week, and hosts against each other.</summary>
public sealed class WeekRaceTests(WeekRaceTests.County host) : IClassFixture<WeekRaceTests.County>
{
    /// <summary>A county with fifty branches.</summary>
    public sealed class County : PartyOrgFactory
    {
        public IReadOnlyList<OrganizationRef> Branches { get; private set; } = [];

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await (await SignInAsync(Qinghe, "orgdept")).ImportAsync(Reporting, "竞");
            Branches = await InTenantAsync(Qinghe, async s => (await s.GetRequiredService<IHierarchyIntegrationService>().ResolveAsync(new OrganizationSelection())).Where(o => o.ParentId is not null).ToList());
        }
    }

    private const int RacedWeeks = 20;

    /// <summary>How many weeks four hosts race to close; <c>PARTYORG_CLOSES=100</c> for the release.</summary>
    private static readonly int Closes = int.TryParse(Environment.GetEnvironmentVariable("PARTYORG_CLOSES"), CultureInfo.InvariantCulture, out var given) ? given : 25;

    private const int Reporting = 50;
    private static readonly Week First = Week.Parse("2030-W01");

    /// <summary>Quality E6: a thousand submissions, each racing the close of its week.</summary>
    [Fact]
    public async Task A_submission_is_in_the_closed_week_or_refused_and_never_both_or_neither()
    {
        var random = new Random(7);
        for (var n = 0; n < RacedWeeks; n++)
        {
            var week = First.Plus(n);
            var ids = await ExpectAsync(week, host.Branches);
            var before = random.Next(0, Reporting);
            var submitting = ids.Take(before).Select(SubmitAsync).ToList();
            var closing = CloseAsync(week);
            submitting.AddRange(ids.Skip(before).Select(SubmitAsync));
            await closing;
            await JudgeAsync(week, ids, await Task.WhenAll(submitting));
        }
    }

    /// <summary>Whoever joins an open week late is seen by its close, or is refused.</summary>
    [Fact]
    public async Task No_report_joins_a_week_behind_its_close()
    {
        for (var n = 0; n < RacedWeeks; n++)
        {
            var week = First.Plus(100 + n);
            await ExpectAsync(week, []);
            var joining = Enumerable.Range(0, 5).Select(i => JoinAsync(week, i)).ToList();
            var closing = CloseAsync(week);
            joining.AddRange(Enumerable.Range(5, 5).Select(i => JoinAsync(week, i)));
            await closing;
            var joined = (await Task.WhenAll(joining)).Count(j => j);
            var rows = await InCountyAsync(s => s.GetRequiredService<IRepository<WeeklyReport>>().Query.Where(r => r.Week == week.ToString()).ToListAsync());
            Assert.Equal(joined, rows.Count);
            Assert.All(rows, r => Assert.Equal(Timeliness.Missing, r.Timeliness));
        }
    }

    /// <summary>Quality G4: four hosts, each sure that it is its turn.</summary>
    [Fact]
    public async Task Four_hosts_that_race_open_and_close_each_week_once()
    {
        var hosts = new List<PartyOrgFactory> { (PartyOrgFactory)host };
        hosts.AddRange(Enumerable.Range(0, 3).Select(_ => host.SecondHost()));
        hosts.ForEach(h => _ = h.Server);
        await host.TurnAsync();
        var start = Week.Parse((await host.PeriodsAsync(PartyOrgFactory.Qinghe)).Max(p => p.Week)!);
        for (var n = 0; n < Closes; n++)
        {
            host.Clock.MoveTo(new DateTimeOffset(start.Plus(n).Monday.AddDays(7).ToDateTime(new TimeOnly(18, 5)), TimeSpan.FromHours(8)));
            await Task.WhenAll(hosts.Select(h => Task.Run(() => h.TurnAsync())));
            await host.TurnAsync(); // whoever lost the race at one step comes round again
        }

        var runs = await host.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<PlatformDbContext>().Set<ScheduledWorkRun>().Where(r => r.Work == "three-lists.weeks").Select(r => r.Period).ToListAsync());
        Assert.Equal(runs.Distinct().Count(), runs.Count);
        var periods = await host.PeriodsAsync(PartyOrgFactory.Qinghe);
        Assert.Equal(Closes, periods.Count(p => p.State == PeriodState.Closed && string.CompareOrdinal(p.Week, start.ToString()) >= 0));
        Assert.Equal(periods.Count, periods.Select(p => p.Week).Distinct().Count());
        hosts.Skip(1).ToList().ForEach(h => h.Dispose());
    }

    private async Task JudgeAsync(Week week, IReadOnlyList<Guid> ids, bool[] submitted)
    {
        var rows = await InCountyAsync(s => s.GetRequiredService<IRepository<WeeklyReport>>().Query.Where(r => r.Week == week.ToString()).ToDictionaryAsync(r => r.Id));
        Assert.Equal(Reporting, rows.Count);
        for (var i = 0; i < ids.Count; i++)
        {
            var report = rows[ids[i]];
            Assert.Equal(submitted[i], report.SubmittedAt is not null);
            Assert.Equal(submitted[i] ? Timeliness.OnTime : Timeliness.Missing, report.Timeliness);
        }
    }

    private Task<IReadOnlyList<Guid>> ExpectAsync(Week week, IReadOnlyList<OrganizationRef> organizations) => InCountyAsync<IReadOnlyList<Guid>>(async s =>
    {
        var reports = organizations.Select(o => new WeeklyReport(o, week)).ToList();
        reports.ForEach(r => r.Cover([], new Dictionary<Guid, ReportLine>(), Someone()));
        var bulk = s.GetRequiredService<IBulkWriter>();
        await bulk.InsertAsync([new ReportingPeriod(week, new WeekTimes(host.Clock.GetUtcNow(), host.Clock.GetUtcNow().AddYears(9), host.Clock.GetUtcNow().AddYears(9)), host.Clock.GetUtcNow())]);
        await bulk.InsertAsync(reports);
        await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return reports.ConvertAll(r => r.Id);
    });

    private Task<bool> SubmitAsync(Guid id) => Task.Run(() => TryAsync(async s => (await s.GetRequiredService<IRepository<WeeklyReport>>().GetAsync(id)).Submit(Someone())));

    private Task<bool> JoinAsync(Week week, int number) => Task.Run(() => TryAsync(async s =>
    {
        var period = await s.GetRequiredService<IRepository<ReportingPeriod>>().Query.FirstAsync(p => p.Week == week.ToString());
        await s.GetRequiredService<ReportPlan>().JoinAsync(period, [host.Branches[number]], default);
    }));

    private Task<int> CloseAsync(Week week) => Task.Run(() => InCountyAsync(async s =>
    {
        var unitOfWork = s.GetRequiredService<IUnitOfWork>();
        await unitOfWork.BeginTransactionAsync();
        var settled = await s.GetRequiredService<WeekClosing>().CloseAsync(week, default);
        await unitOfWork.CompleteAsync();
        return settled;
    }));

    private Task<bool> TryAsync(Func<IServiceProvider, Task> deed) => InCountyAsync(async s =>
    {
        try
        {
            await deed(s);
            await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
            return true;
        }
        catch (Exception e) when (e is ConcurrencyException or BusinessException { Code: "ThreeLists:WeekClosed" })
        {
            return false;
        }
    });

    private Task<T> InCountyAsync<T>(Func<IServiceProvider, Task<T>> work) => host.InTenantAsync(PartyOrgFactory.Qinghe, work);

    private Doer Someone() => new(null, "某人", host.Clock.GetUtcNow(), new DateOnly(2026, 11, 18)) { Answers = true };
}
