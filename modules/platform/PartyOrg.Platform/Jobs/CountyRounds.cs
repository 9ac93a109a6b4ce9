using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Jobs;

/// <summary>
/// Goes round the host side and all counties, again and again, each in a unit of work of its own with nobody acting.
/// What fails in one county is logged and keeps no other waiting; whoever loses a race to another host simply comes round again.
/// </summary>
public abstract class CountyRounds(TimeSpan pause, IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, ILogger log) : BackgroundService
{
    /// <summary>Does what is to be done in the current county. What it changes is saved afterwards.</summary>
    protected abstract Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>How many counties are visited at the same time: more than one where a visit may have to wait for somebody else's server.</summary>
    protected virtual int AtOnce => 1;

    /// <summary>One round.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken) => await Parallel.ForEachAsync(
        await ListAsync(cancellationToken), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        async (county, stopping) => await TryVisitAsync(county, stopping));

    private async Task TryVisitAsync(TenantInfo? county, CancellationToken cancellationToken)
    {
        try
        {
            using var there = tenant.Change(county);
            using var nobody = user.Change(null);
            await using var scope = scopes.CreateAsyncScope();
            await VisitAsync(scope.ServiceProvider, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CompleteAsync(cancellationToken);
        }
        catch (ConcurrencyException)
        {
            log.LogDebug("{Work}: another host was first in {County}.", GetType().Name, county?.Name ?? "host");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(e, "{Work} failed in {County}.", GetType().Name, county?.Name ?? "host");
        }
    }

    private async Task<IReadOnlyList<TenantInfo?>> ListAsync(CancellationToken cancellationToken)
    {
        using var host = tenant.Change(null);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return [null, .. (await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync(cancellationToken)).Where(t => t.IsActive)];
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(e, "{Work}: the counties could not be listed.", GetType().Name);
            return [];
        }
    }
}
