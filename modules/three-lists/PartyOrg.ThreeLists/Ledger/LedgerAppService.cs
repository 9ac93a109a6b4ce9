using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Localization;
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
internal sealed class LedgerAppService(LedgerImport import, LedgerExport export, ITextCatalogue texts) : ApplicationService
{
    private const int MaxFileSize = 10 * 1024 * 1024;

    [Authorize(ThreeListsPermissions.Lists), Audited]
    public async Task<FileContentResult> GetExportAsync([FromQuery] GetLedgerInput input, CancellationToken cancellationToken) =>
        new(await export.WriteAsync(input, cancellationToken), TableWriter.XlsxContentType) { FileDownloadName = texts.Get(ThreeListsPermissions.GroupName, $"Ledger:Sheet.{input.Kind}") + ".xlsx" };

    /// <summary>Checks the ledger, and brings it onto the problem list unless it is a dry run or something is wrong with it. The same file again changes nothing.</summary>
    [Authorize(ThreeListsPermissions.ImportLedger)]
    public async Task<ImportResultDto> ImportAsync([Required] IFormFile file, bool dryRun, CancellationToken cancellationToken)
    {
        if (file.Length > MaxFileSize)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        await using var content = file.OpenReadStream();
        var (result, plan) = await import.PlanAsync(content, cancellationToken);
        if (!dryRun && plan is not null)
        {
            await import.ApplyAsync(plan, cancellationToken);
        }

        return result;
    }
}
