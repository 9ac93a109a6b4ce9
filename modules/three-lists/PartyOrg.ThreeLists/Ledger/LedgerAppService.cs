using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Ledger;

internal sealed record GetLedgerInput
{
    /// <summary>This organization and all below it; left out, all that is in the caller's scope.</summary>
    public Guid? WithinId { get; init; }

    /// <summary>Only what is due from this day on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only what is due until this day.</summary>
    public DateOnly? To { get; init; }

    public EntryKind Kind { get; init; }
}

/// <summary>台账: the lists in the columns that offices use, out and in.</summary>
internal sealed class LedgerAppService(LedgerImport import, LedgerExport export, ImportedFiles files, ITextCatalogue texts) : ApplicationService
{
    [Authorize(ThreeListsPermissions.Lists), Audited]
    public async Task<FileContentResult> GetExportAsync([FromQuery] GetLedgerInput input, CancellationToken cancellationToken) =>
        new(await export.WriteAsync(input, cancellationToken), TableWriter.XlsxContentType) { FileDownloadName = texts.Get(ThreeListsPermissions.GroupName, $"Ledger:Sheet.{input.Kind}") + ".xlsx" };

    /// <summary>Checks the ledger, and brings it onto the problem list unless it is a dry run or something is wrong with it. The same file again changes nothing. Long ones are accepted (202) and done as a job.</summary>
    [Authorize(ThreeListsPermissions.ImportLedger)]
    [ProducesResponseType<ImportResultDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<JobAcceptedDto>(StatusCodes.Status202Accepted)]
    public async Task<IActionResult> ImportAsync([Required] IFormFile file, bool dryRun, CancellationToken cancellationToken)
    {
        await using var content = ImportedFiles.Open(file);
        var (result, plan) = await import.PlanAsync(content, cancellationToken);
        if (dryRun || plan is null)
        {
            return new OkObjectResult(result);
        }

        if (ImportedFiles.IsLong(result))
        {
            return await files.EnqueueAsync(content, result, key => new ImportLedger(key), cancellationToken);
        }

        await import.ApplyAsync(plan, cancellationToken);
        return new OkObjectResult(result);
    }
}

/// <summary>A ledger too long to be brought in while someone waits.</summary>
internal sealed record ImportLedger(string BlobKey);

internal sealed class LedgerJob(LedgerImport import, ImportedFiles files) : IJobHandler<ImportLedger>, IScopedDependency
{
    public Task<bool> RunChunkAsync(JobRun run, ImportLedger payload, CancellationToken cancellationToken) => files.RunChunkAsync(run, payload.BlobKey, async file =>
    {
        var (result, plan) = await import.PlanAsync(file, cancellationToken);
        await (plan is null ? Task.CompletedTask : import.ApplyAsync(plan, cancellationToken));
        return result;
    });
}
