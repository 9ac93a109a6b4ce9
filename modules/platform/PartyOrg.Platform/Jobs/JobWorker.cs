using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Jobs;

/// <summary>Looks for jobs in every database, takes a lease on one, and does it chunk by chunk. Several hosts may do so at once.</summary>
internal sealed class JobWorker(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock, JobTypes types, JobSignal signal, ILogger<JobWorker> log) : BackgroundService
{
    private const int MaxFailures = 5;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RunNextAsync(stoppingToken))
                {
                    await signal.WaitAsync(Pause, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogError(e, "Looking for jobs failed.");
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    /// <summary>Does one job to its end, or as far as it goes. False: there was none.</summary>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        foreach (var database in await DatabasesAsync(cancellationToken))
        {
            if (await ClaimAsync(database, cancellationToken) is { } claim)
            {
                await RunAsync(claim, cancellationToken);
                return true;
            }
        }

        return false;
    }

    /// <summary>The shared database first (null), then that of each county that has its own.</summary>
    private async Task<List<TenantInfo?>> DatabasesAsync(CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantStore>().GetListAsync(cancellationToken);
        return [null, .. tenants.Where(t => t.ConnectionString is not null)];
    }

    private async Task<Claim?> ClaimAsync(TenantInfo? database, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(database);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        var now = clock.GetUtcNow();
        var token = Guid.NewGuid();

        // The Tenant filter is lifted: the worker serves all counties of this database, and enters the job's own before it does anything for it.
        var jobs = db.Set<Job>().IgnoreQueryFilters([PlatformFilters.Tenant])
            .Where(j => (j.Status == JobStatus.Queued || j.Status == JobStatus.Running) && (j.LeaseUntil == null || j.LeaseUntil < now));
        if (await jobs.OrderBy(j => j.CreatedAt).Select(j => new { j.Id, j.TenantId, j.Type, j.Payload, j.Total, j.Done, j.CreatorId }).FirstOrDefaultAsync(cancellationToken) is not { } found)
        {
            return null;
        }

        var claimed = await jobs.Where(j => j.Id == found.Id).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.LeaseToken, token).SetProperty(j => j.LeaseUntil, now + Lease).SetProperty(j => j.Status, JobStatus.Running), cancellationToken);
        var owner = found.TenantId == Guid.Empty ? null : await scope.ServiceProvider.GetRequiredService<ITenantStore>().FindAsync(found.TenantId, cancellationToken);
        return claimed == 0 ? null : new Claim(owner, token, found.Type, found.Payload, found.CreatorId, new JobRun(found.Id, found.Done, found.Total));
    }

    private async Task RunAsync(Claim claim, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(claim.Tenant);
        try
        {
            while (await RunChunkAsync(claim, cancellationToken))
            {
            }
        }
        catch (LeaseLostException)
        {
            log.LogWarning("Job {JobId} goes on elsewhere: the lease was lost.", claim.Run.JobId);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(e, "Job {JobId} ({Type}) failed at {Done} of {Total}.", claim.Run.JobId, claim.Type, claim.Run.Done, claim.Run.Total);
            await FailAsync(claim, e);
        }
    }

    /// <summary>One chunk, its progress and the proof of the lease in one transaction.</summary>
    private async Task<bool> RunChunkAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AuditTrail>().Origin = new AuditOrigin($"Job.{claim.Type}", TraceId: claim.Run.JobId.ToString("N"));
        var actor = claim.CreatorId is { } id
            ? await services.GetRequiredService<IActorSource>().FindAsync(id, cancellationToken) ?? throw new BusinessException("Platform:JobOwnerGone") // nobody acting would mean no limit
            : null;
        using var acting = user.Change(actor);

        var unitOfWork = services.GetRequiredService<IUnitOfWork>();
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var more = await types[claim.Type].RunChunkAsync(services, claim.Run, claim.Payload, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await KeepLeaseAsync(services.GetRequiredService<PlatformDbContext>(), claim, more, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return more;
    }

    private async Task KeepLeaseAsync(PlatformDbContext db, Claim claim, bool more, CancellationToken cancellationToken)
    {
        var (run, now) = (claim.Run, clock.GetUtcNow());
        var result = run.Result is null ? null : JsonSerializer.Serialize(run.Result, JsonSerializerOptions.Web);
        var kept = await db.Set<Job>().Where(j => j.Id == run.JobId && j.LeaseToken == claim.Token).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.Done, run.Done).SetProperty(j => j.Total, run.Total).SetProperty(j => j.Message, run.Message).SetProperty(j => j.Failures, 0)
                .SetProperty(j => j.Result, j => result ?? j.Result)
                .SetProperty(j => j.LeaseUntil, more ? now + Lease : null)
                .SetProperty(j => j.FinishedAt, more ? null : now)
                .SetProperty(j => j.Status, more ? JobStatus.Running : JobStatus.Succeeded),
            cancellationToken);
        if (kept == 0)
        {
            throw new LeaseLostException();
        }
    }

    /// <summary>A refusal of the business is final; anything else is tried again, each time later.</summary>
    private async Task FailAsync(Claim claim, Exception error)
    {
        await using var scope = scopes.CreateAsyncScope();
        var refusal = error as BusinessException;
        var message = refusal is null ? "Platform:JobFailed" : scope.ServiceProvider.GetRequiredService<ITextCatalogue>().GetByCode(refusal.Code, refusal.Data);
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        var now = clock.GetUtcNow();
        var failures = 1 + await db.Set<Job>().Where(j => j.Id == claim.Run.JobId).Select(j => j.Failures).FirstOrDefaultAsync();
        var final = refusal is not null || failures >= MaxFailures;
        await db.Set<Job>().Where(j => j.Id == claim.Run.JobId && j.LeaseToken == claim.Token).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.Failures, failures).SetProperty(j => j.Message, message)
                .SetProperty(j => j.Status, final ? JobStatus.Failed : JobStatus.Running)
                .SetProperty(j => j.FinishedAt, final ? now : null)
                .SetProperty(j => j.LeaseUntil, final ? null : now + (Pause * Math.Pow(2, failures))));
    }

    private sealed record Claim(TenantInfo? Tenant, Guid Token, string Type, string Payload, Guid? CreatorId, JobRun Run);

    private sealed class LeaseLostException : Exception;
}
