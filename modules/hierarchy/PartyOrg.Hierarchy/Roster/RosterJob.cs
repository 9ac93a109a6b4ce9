using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>A roster too long to be brought in while someone waits. The file lies with the county's files until it is done.</summary>
internal sealed record ImportRoster(string BlobKey);

internal sealed class RosterJob(RosterImport import, ImportedFiles files) : IJobHandler<ImportRoster>, IScopedDependency
{
    public Task<bool> RunChunkAsync(JobRun run, ImportRoster payload, CancellationToken cancellationToken) => files.RunChunkAsync(run, payload.BlobKey, async file =>
    {
        var (result, plan) = await import.PlanAsync(file, cancellationToken);
        await (plan is null ? Task.CompletedTask : import.ApplyAsync(plan, cancellationToken));
        return result;
    });
}
