using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy.Import;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Roster;

internal enum RosterFormat
{
    Xlsx,
    Csv,
}

/// <summary>The roster (花名册) in and out.</summary>
[Route("api/hierarchy/organization")]
internal sealed class RosterAppService(RosterImport import, RosterExport export, IJobScheduler jobs, IBlobContainer blobs, IOrganizationGuard guard, ITextCatalogue texts) : ApplicationService
{
    private const int MaxFileSize = 10 * 1024 * 1024;

    /// <summary>So many changes are made while the caller waits; more are a job's work.</summary>
    private const int MaxInline = 1000;

    /// <summary>Checks the roster, and brings it in unless it is a dry run or something is wrong with it. Long ones are accepted (202) and done as a job.</summary>
    [Authorize(HierarchyPermissions.ImportOrganizations)]
    [ProducesResponseType<ImportResultDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<JobAcceptedDto>(StatusCodes.Status202Accepted)]
    public async Task<IActionResult> ImportAsync([Required] IFormFile file, bool dryRun, CancellationToken cancellationToken)
    {
        if (file.Length > MaxFileSize)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        await using var content = file.OpenReadStream();
        var (result, plan) = await import.PlanAsync(content, cancellationToken);
        if (dryRun || plan is null)
        {
            return new OkObjectResult(result);
        }

        if (result.Created + result.Updated > MaxInline)
        {
            content.Position = 0;
            var blob = await blobs.SaveAsync(content, cancellationToken);
            return new AcceptedResult((string?)null, new JobAcceptedDto(jobs.Enqueue(new ImportRoster(blob.Key), result.Created + result.Updated)));
        }

        await import.ApplyAsync(plan, cancellationToken);
        return new OkObjectResult(result);
    }

    /// <summary>The roster of a subtree, or of all that is in the caller's scope.</summary>
    [Authorize(HierarchyPermissions.ExportOrganizations), Audited]
    public async Task<FileContentResult> GetExportAsync(Guid? withinId, RosterFormat format, CancellationToken cancellationToken)
    {
        var code = withinId is { } id ? await guard.GetCodeAsync(id, cancellationToken) : null;
        var content = await export.WriteAsync(code, format == RosterFormat.Csv, cancellationToken);
        return format == RosterFormat.Csv
            ? new FileContentResult(content, TableWriter.CsvContentType) { FileDownloadName = texts.Get("Hierarchy", "Roster:Sheet") + ".csv" }
            : new FileContentResult(content, TableWriter.XlsxContentType) { FileDownloadName = texts.Get("Hierarchy", "Roster:Sheet") + ".xlsx" };
    }
}
