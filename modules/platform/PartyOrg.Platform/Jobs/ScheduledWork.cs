using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Jobs;

/// <summary>Work that the clock asks for, in every county, once for each period whichever of several hosts is up: a daily digest, a week's close.</summary>
public interface IScheduledWork
{
    /// <summary>Names the work; with the period it is the key of its one run.</summary>
    string Name { get; }

    /// <summary>The period whose time has come in the current county, such as <c>2026-11-22</c>; null while none has. Asked every minute; a period that has run is not run again.</summary>
    Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default);

    /// <summary>Does it, in one unit of work with the note that it was done.</summary>
    Task RunAsync(string period, CancellationToken cancellationToken = default);
}

/// <summary>That a work was done for a period. The unique key decides between hosts.</summary>
[DisableAuditing]
public sealed class ScheduledWorkRun : Entity, IMultiTenant
{
    private ScheduledWorkRun() { }

    internal ScheduledWorkRun(string work, string period, DateTimeOffset ranAt) => (Work, Period, RanAt) = (work, period, ranAt);

    public Guid TenantId { get; private set; }
    public string Work { get; private set; } = null!;
    public string Period { get; private set; } = null!;
    public DateTimeOffset RanAt { get; private set; }
}

/// <summary>Asks every minute what is due.</summary>
internal sealed class ScheduledWorkRunner(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock, ILogger<ScheduledWorkRunner> log)
    : CountyRounds(TimeSpan.FromMinutes(1), scopes, tenant, user, log)
{
    private readonly IServiceScopeFactory _scopes = scopes;

    protected override async Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var work in services.GetServices<IScheduledWork>())
        {
            // Until it is up with the clock: what several periods have waited for while no host was up is done in their order, each on its own.
            for (var period = await DueAsync(services, work, cancellationToken); period is not null; period = await DueAsync(services, work, cancellationToken))
            {
                await RunAsync(work.GetType(), period, cancellationToken);
            }
        }
    }

    private static async Task<string?> DueAsync(IServiceProvider services, IScheduledWork work, CancellationToken cancellationToken)
    {
        var runs = services.GetRequiredService<PlatformDbContext>().Set<ScheduledWorkRun>();
        return await work.GetDuePeriodAsync(cancellationToken) is { } period && !await runs.AnyAsync(r => r.Work == work.Name && r.Period == period, cancellationToken) ? period : null;
    }

    private async Task RunAsync(Type type, string period, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var work = (IScheduledWork)scope.ServiceProvider.GetRequiredService(type);
        scope.ServiceProvider.GetRequiredService<AuditTrail>().Origin = new AuditOrigin($"Scheduled.{work.Name}");
        scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Add(new ScheduledWorkRun(work.Name, period, clock.GetUtcNow()));
        await work.RunAsync(period, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
    }
}
