using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Long work is done in chunks, each whole; whoever lost the lease writes nothing; what was broken off goes on.</summary>
public sealed class JobTests(JobTests.Factory factory) : IClassFixture<JobTests.Factory>
{
    private const int Total = 10;

    [Fact]
    public async Task A_job_is_done_to_its_end_in_its_own_county()
    {
        var (job, tree) = await EnqueueAsync("plain");
        Assert.Equal((JobStatus.Succeeded, Total), (job.Status, job.Done));
        Assert.Equal(Total, await WrittenAsync(tree));
    }

    [Fact]
    public async Task A_chunk_that_breaks_leaves_nothing_behind_and_is_tried_again()
    {
        Worker.BreakOnceAt["breaks"] = 4;
        var (job, tree) = await EnqueueAsync("breaks");
        Assert.Equal((JobStatus.Succeeded, Total), (job.Status, job.Done));
        Assert.Equal(Total, await WrittenAsync(tree));
    }

    [Fact]
    public async Task A_chunk_of_whoever_lost_the_lease_is_refused_whole_and_the_next_holder_does_the_rest_once()
    {
        Worker.LoseLeaseOnceAt["sleeps"] = 6;
        var (job, tree) = await EnqueueAsync("sleeps");
        Assert.Equal((JobStatus.Succeeded, Total), (job.Status, job.Done));
        Assert.Equal(Total, await WrittenAsync(tree));
    }

    [Fact]
    public async Task A_refusal_of_the_business_ends_a_job_and_says_why()
    {
        Worker.Refuse["refused"] = 3;
        var (job, tree) = await EnqueueAsync("refused");
        Assert.Equal((JobStatus.Failed, 2), (job.Status, job.Done));
        Assert.Equal(2, await WrittenAsync(tree));
        Assert.False(string.IsNullOrEmpty(job.Message));
    }

    private async Task<(Job Job, SmallTree Tree)> EnqueueAsync(string name)
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Qinghe, name);
        var id = await factory.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            var job = services.GetRequiredService<IJobScheduler>().Enqueue(new WriteRows(name, tree.Top.Id), Total);
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
            return job;
        });
        return (await FinishedAsync(id), tree);
    }

    private async Task<Job> FinishedAsync(Guid id)
    {
        for (var i = 0; i < 300; i++)
        {
            var job = await factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<PlatformDbContext>().Set<Job>().AsNoTracking().FirstAsync(j => j.Id == id));
            if (job.IsFinished)
            {
                return job;
            }

            await Task.Delay(100);
            factory.Clock.Advance(TimeSpan.FromSeconds(5)); // leases end, and pauses are over
        }

        throw new TimeoutException("The job did not end.");
    }

    private Task<int> WrittenAsync(SmallTree tree) =>
        factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<PlatformDbContext>().Set<Placement>().CountAsync(p => p.OrganizationId == tree.Top.Id));

    internal sealed record WriteRows(string Name, Guid OrganizationId);

    /// <summary>Writes one row a chunk, and is disturbed as the test asks.</summary>
    internal sealed class Worker(PlatformDbContext db, ICurrentTenant tenant) : IJobHandler<WriteRows>
    {
        public static readonly Dictionary<string, int> BreakOnceAt = [];
        public static readonly Dictionary<string, int> LoseLeaseOnceAt = [];
        public static readonly Dictionary<string, int> Refuse = [];

        public async Task<bool> RunChunkAsync(JobRun run, WriteRows payload, CancellationToken cancellationToken)
        {
            Assert.NotNull(tenant.Id);
            var written = await db.Set<Placement>().CountAsync(p => p.OrganizationId == payload.OrganizationId, cancellationToken);
            var next = written + 1;
            db.Add(new Placement(payload.OrganizationId, $"{next:00000}", Hierarchy.OrganizationType.Branch, Hierarchy.Sector.Rural, null, new DateOnly(2026, 1, 1).AddDays(next)));
            await db.SaveChangesAsync(cancellationToken);
            run.Done = next;
            if (Takes(BreakOnceAt, payload.Name, next))
            {
                throw new TimeoutException("The network went away.");
            }

            if (Takes(LoseLeaseOnceAt, payload.Name, next))
            {
                await db.Set<Job>().Where(j => j.Id == run.JobId).ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseToken, Guid.NewGuid()), cancellationToken);
            }

            return Takes(Refuse, payload.Name, next) ? throw new BusinessException("Platform:JobOwnerGone") : next < Total;
        }

        private static bool Takes(Dictionary<string, int> asked, string name, int at) => asked.TryGetValue(name, out var when) && when == at && asked.Remove(name);
    }

    internal sealed class Module : AbpModule;

    public sealed class Factory : PartyOrgFactory
    {
        protected override void ConfigureServices(IServiceCollection services)
        {
            var modules = (IReadOnlyList<AbpModule>)services.Single(s => s.ServiceType == typeof(IReadOnlyList<AbpModule>)).ImplementationInstance!;
            services.Replace(ServiceDescriptor.Singleton<IReadOnlyList<AbpModule>>([.. modules, new Module()]));
            services.AddScoped<IJobHandler<WriteRows>, Worker>();
        }
    }
}
