using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Events;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reports;

namespace PartyOrg.ThreeLists.Turning;

/// <summary>
/// Opens and closes weeks when their hour has come. Each step is one transaction that begins with its own unique key: of several hosts one gets through, and a host that slept
/// inside it either still holds that key or has written nothing.
/// </summary>
internal sealed class WeekTurning(
    IRepository<ReportingPeriod> periods, CountyCalendar county, ReportPlan plan, WeekClosing closing, IBulkWriter bulk, IUnitOfWork unitOfWork, ILocalEventBus events, AuditTrail audit, ICountyClock clock)
    : IScheduledWork, IScopedDependency
{
    public string Name => "three-lists.weeks";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var open = await periods.Query.Where(p => p.State == PeriodState.Open).ToListAsync(cancellationToken);
        var latest = await periods.Query.MaxAsync(p => p.Week, cancellationToken);
        return WeekStep.Next(await county.ReadAsync(cancellationToken), open, latest is null ? null : Week.Parse(latest), clock.Now)?.ToString();
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken); // the step's key: whoever is second waits here, and then goes away
        var (week, closes) = WeekStep.Parse(period);
        await (closes ? CloseAsync(week, cancellationToken) : OpenAsync(week, cancellationToken));
    }

    private async Task OpenAsync(Week week, CancellationToken cancellationToken)
    {
        if ((await county.ReadAsync(cancellationToken)).TimesOf(week) is not { } times)
        {
            return; // the table was edited since the step was found
        }

        var expected = await plan.DrawUpAsync(week, times, cancellationToken); // also of a week that was over before any host was up
        await bulk.InsertAsync([new ReportingPeriod(week, times, clock.Now)], cancellationToken);
        await bulk.InsertAsync(expected, cancellationToken);
        audit.Record(new { week = week.ToString(), expected = expected.Count });
    }

    private async Task CloseAsync(Week week, CancellationToken cancellationToken)
    {
        var settled = await closing.CloseAsync(week, cancellationToken);
        await events.PublishAsync(new WeekClosedEto(week.ToString()), cancellationToken);
        audit.Record(new { week = week.ToString(), settled });
    }
}
