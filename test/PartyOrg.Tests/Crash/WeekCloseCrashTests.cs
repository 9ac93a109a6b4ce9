using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reports;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Crash;

/// <summary>
/// Quality F1: the host is killed again and again while it closes weeks of thousands of reports; each week is closed once and whole.
/// <c>test/crash.sh</c> does it twenty times; the ordinary run a few times.
/// </summary>
public sealed class WeekCloseCrashTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private static readonly int Kills = Setting("PARTYORG_KILLS", 2);
    private static readonly int Organizations = Setting("PARTYORG_CRASH_REPORTS", 1000);
    private static readonly int Seed = Setting("PARTYORG_SEED", 7);
    private static readonly Week First = Week.Parse("2025-W01");

    [Fact]
    public async Task Each_week_is_closed_once_and_whole_however_often_the_host_is_killed()
    {
        await PrepareAsync();
        await factory.StopAsync();
        var random = new Random(Seed);
        for (var i = 0; i < Kills; i++)
        {
            await using var host = await HostProcess.StartAsync(factory.ConnectionString!);
            await Task.Delay(random.Next(0, 1500));
            await host.KillAsync();
        }

        await using var last = await HostProcess.StartAsync(factory.ConnectionString!);
        var session = await last.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        for (var i = 0; i < 300 && await OpenAsync(session) > 0; i++)
        {
            await Task.Delay(200);
        }

        for (var n = 0; n < WeekCount; n++)
        {
            var missing = (int)(await session.GetAsync($"/api/three-lists/weekly-report?week={First.Plus(n)}&timeliness=missing&maxResultCount=0"))["totalCount"]!;
            Assert.Equal(Organizations, missing);
        }

        await last.KillAsync();
        var (exitCode, said) = await HostProcess.RunVerbAsync(factory.ConnectionString!, "check");
        Assert.True(exitCode == 0, said);
        var line = $"F1 on {TestDatabase.Provider}: {Kills} kills while weeks were closed; {WeekCount} weeks of {Organizations} reports, each closed once and whole (seed {Seed})";
        output.WriteLine(line);
        Report.Add(line);
    }

    private static int WeekCount => (4 * Kills) + 4;

    private static async Task<int> OpenAsync(Session session) =>
        (await session.GetAsync($"/api/three-lists/reporting-calendar?year={First.Year}"))["items"]!.AsArray().Count(w => (string)w!["state"]! == "open");

    /// <summary>Weeks of a past year that nobody has closed, all due at once when a host comes up.</summary>
    private async Task PrepareAsync()
    {
        await (await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept")).ImportAsync(Organizations, "断");
        await factory.InTenantAsync(PartyOrgFactory.Qinghe, async s =>
        {
            var branches = (await s.GetRequiredService<IHierarchyIntegrationService>().ResolveAsync(new OrganizationSelection())).Where(o => o.ParentId is not null).ToList();
            var (bulk, calendar) = (s.GetRequiredService<IBulkWriter>(), await s.GetRequiredService<CountyCalendar>().ReadAsync(default));
            var weeks = Enumerable.Range(0, WeekCount).Select(First.Plus).ToList();
            await bulk.InsertAsync(weeks.ConvertAll(w => new ReportingPeriod(w, calendar.TimesOf(w)!, calendar.TimesOf(w)!.OpensAt)));
            await bulk.InsertAsync(weeks.SelectMany(w => branches.Select(b => new WeeklyReport(b, w))).ToList());
            await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
