using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>A roster too long to be brought in while someone waits. The file lies with the county's files until it is done.</summary>
internal sealed record ImportRoster(string BlobKey);

internal sealed class RosterJob(RosterImport import, IBlobContainer blobs) : IJobHandler<ImportRoster>, IScopedDependency
{
    /// <summary>All or nothing is one transaction, and so one chunk; a second one clears the file away, when nothing can call the first back any more.</summary>
    public async Task<bool> RunChunkAsync(JobRun run, ImportRoster payload, CancellationToken cancellationToken)
    {
        if (run.Done > 0)
        {
            blobs.Delete(payload.BlobKey);
            return false;
        }

        await using var file = blobs.Open(payload.BlobKey) ?? throw new BusinessException("Hierarchy:Import:FileGone");
        var (result, plan) = await import.PlanAsync(file, cancellationToken);
        if (plan is not null)
        {
            await import.ApplyAsync(plan, cancellationToken);
        }

        (run.Result, run.Done) = (result, run.Total);
        return true;
    }
}
