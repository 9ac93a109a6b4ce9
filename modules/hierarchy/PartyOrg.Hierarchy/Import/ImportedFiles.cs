using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy.Import;

/// <summary>The forms in which rosters go out.</summary>
internal enum RosterFormat
{
    Xlsx,
    Csv,
}

/// <summary>Files that come in by a request, and go on as a job where there is much to do.</summary>
internal sealed class ImportedFiles(IJobScheduler jobs, IBlobContainer blobs) : ITransientDependency
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
}

internal static class RosterFormats
{
    public static FileContentResult ToFile(this RosterFormat format, byte[] content, string name) => format == RosterFormat.Csv
        ? new FileContentResult(content, TableWriter.CsvContentType) { FileDownloadName = name + ".csv" }
        : new FileContentResult(content, TableWriter.XlsxContentType) { FileDownloadName = name + ".xlsx" };
}
