using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Documents;

/// <summary>Files that come in by a request, and go on as a job where there is much to do.</summary>
public sealed class ImportedFiles(IJobScheduler jobs, IBlobContainer blobs) : ITransientDependency
{
    private const int MaxFileSize = 10 * 1024 * 1024;

    /// <summary>So many changes are made while the caller waits; more are a job's work.</summary>
    private const int MaxInline = 1000;

    public static Stream Open(IFormFile file) =>
        file.Length <= MaxFileSize ? file.OpenReadStream() : throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);

    public static bool IsLong(ImportResultDto result) => result.Created + result.Updated > MaxInline;

    /// <summary>Keeps the file with the county's files until the job is done with it.</summary>
    public async Task<AcceptedResult> EnqueueAsync<TPayload>(Stream content, ImportResultDto planned, Func<string, TPayload> toPayload, CancellationToken cancellationToken) where TPayload : notnull
    {
        content.Position = 0;
        var blob = await blobs.SaveAsync(content, cancellationToken);
        return new AcceptedResult((string?)null, new JobAcceptedDto(jobs.Enqueue(toPayload(blob.Key), planned.Created + planned.Updated)));
    }

    /// <summary>All or nothing is one transaction, and so one chunk of a job; a second one clears the file away, when nothing can call the first back any more.</summary>
    public async Task<bool> RunChunkAsync(JobRun run, string blobKey, Func<Stream, Task<ImportResultDto>> import)
    {
        if (run.Done > 0)
        {
            blobs.Delete(blobKey);
            return false;
        }

        await using var file = blobs.Open(blobKey) ?? throw new BusinessException("Platform:Import:FileGone");
        (run.Result, run.Done) = (await import(file), run.Total);
        return true;
    }
}
