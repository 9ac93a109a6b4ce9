using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;

namespace PartyOrg.Tests.Support;

/// <summary>The database that all others are copies of, made once in a run: the demo counties as a host sets them up at its first start.</summary>
internal sealed class DemoTemplate : PartyOrgFactory
{
    /// <summary>The connection string of the database, which nobody has open any more.</summary>
    public static readonly Lazy<Task<string>> Made = new(MakeAsync);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("Demo:Password", Password);
    }

    private static async Task<string> MakeAsync()
    {
        await using var host = new DemoTemplate { ConnectionString = TestDatabase.New("template") };
        host.Clock.Advance(TimeSpan.FromMinutes(-10)); // what is in it lies in the past of every copy, however long making it takes
        _ = host.Server; // migrates and seeds before it serves
        foreach (var tenant in new[] { Host, Yunling, Qinghe })
        {
            await host.MorningIsOverAsync(tenant);
        }

        await host.DisposeAsync();
        await TestDatabase.ReleaseAsync(host.ConnectionString!);
        return host.ConnectionString!;
    }

    /// <summary>Waits until the host has done what the clock asks for at its start: else every copy's host would do so, under the hands of its first test.</summary>
    private async Task MorningIsOverAsync(string tenant)
    {
        for (var waited = Stopwatch.StartNew(); await InTenantAsync(tenant, IsSomethingDueAsync); await Task.Delay(100))
        {
            if (waited.Elapsed > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException($"What the clock asks for was not done in '{tenant}'.");
            }
        }
    }

    private static async Task<bool> IsSomethingDueAsync(IServiceProvider services)
    {
        var done = await services.GetRequiredService<PlatformDbContext>().Set<ScheduledWorkRun>().Select(r => new { r.Work, r.Period }).ToListAsync();
        foreach (var work in services.GetServices<IScheduledWork>())
        {
            if (await work.GetDuePeriodAsync() is { } period && !done.Contains(new { Work = work.Name, Period = period }))
            {
                return true;
            }
        }

        return false;
    }
}
