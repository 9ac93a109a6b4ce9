using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.Jobs;

/// <summary>How far a job is. A handler counts up <see cref="Done"/> and may set the message and the result.</summary>
public sealed class JobRun(Guid jobId, int done, int total)
{
    public Guid JobId { get; } = jobId;
    public int Done { get; set; } = done;
    public int Total { get; set; } = total;
    public string? Message { get; set; }
    public object? Result { get; set; }
}

/// <summary>Does one kind of long work, a chunk at a time. Each chunk is a unit of work of its own: it reads what is left from the database, does some of it, and is committed with the job's progress.</summary>
public interface IJobHandler<in TPayload>
{
    /// <summary>Does the next part. False says that nothing is left.</summary>
    Task<bool> RunChunkAsync(JobRun run, TPayload payload, CancellationToken cancellationToken);
}

/// <summary>Puts long work in line.</summary>
public interface IJobScheduler
{
    /// <summary>The job is stored with the rest of the unit of work, and begun when that is committed.</summary>
    Guid Enqueue<TPayload>(TPayload payload, int total) where TPayload : notnull;
}

internal sealed class JobScheduler(PlatformDbContext db, IUnitOfWork unitOfWork, ICurrentUser user, TimeProvider clock, JobSignal signal) : IJobScheduler, IScopedDependency
{
    public Guid Enqueue<TPayload>(TPayload payload, int total) where TPayload : notnull
    {
        var job = new Job(JobTypes.NameOf(typeof(TPayload)), JsonSerializer.Serialize(payload), total, user.Id, clock.GetUtcNow());
        db.Add(job);
        unitOfWork.OnCompleted(signal.Set); // not now: the worker would look before there is anything, and sleep
        return job.Id;
    }
}

/// <summary>Finds the handler of a stored job: a payload type <c>IssueCampaign</c> is the job <c>issue-campaign</c>.</summary>
internal sealed class JobTypes(IReadOnlyList<AbpModule> modules) : ISingletonDependency
{
    private readonly Lazy<Dictionary<string, JobType>> _types = new(() => Discover(modules));

    public static string NameOf(Type payload) => Web.ApplicationServiceConvention.Kebab(payload.Name);

    public JobType this[string name] => _types.Value[name];

    private static Dictionary<string, JobType> Discover(IReadOnlyList<AbpModule> modules) => modules
        .Select(m => m.GetType().Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false })
        .SelectMany(t => t.GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IJobHandler<>))
        .Select(i => i.GetGenericArguments()[0])
        .ToDictionary(NameOf, p => (JobType)Activator.CreateInstance(typeof(JobType<>).MakeGenericType(p))!);
}

internal abstract class JobType
{
    public abstract Task<bool> RunChunkAsync(IServiceProvider services, JobRun run, string payload, CancellationToken cancellationToken);
}

internal sealed class JobType<TPayload> : JobType
{
    public override Task<bool> RunChunkAsync(IServiceProvider services, JobRun run, string payload, CancellationToken cancellationToken) =>
        services.GetRequiredService<IJobHandler<TPayload>>().RunChunkAsync(run, JsonSerializer.Deserialize<TPayload>(payload)!, cancellationToken);
}

/// <summary>Wakes the worker of this process early; others find the job at their next look.</summary>
internal sealed class JobSignal : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(0);

    public void Set() => _semaphore.Release();

    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        await _semaphore.WaitAsync(atMost, cancellationToken);
        while (_semaphore.CurrentCount > 0)
        {
            await _semaphore.WaitAsync(0, cancellationToken);
        }
    }

    public void Dispose() => _semaphore.Dispose();
}
