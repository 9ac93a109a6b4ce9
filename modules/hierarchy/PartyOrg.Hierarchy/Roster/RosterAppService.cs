using PartyOrg.Platform.Documents;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy.Import;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Roster;

/// <summary>The roster (花名册) in and out.</summary>
[Route("api/hierarchy/organization")]
internal sealed class RosterAppService(RosterImport import, RosterExport export, ImportedFiles files, IOrganizationGuard guard, ITextCatalogue texts) : ApplicationService
{
    /// <summary>Checks the roster, and brings it in unless it is a dry run or something is wrong with it. Long ones are accepted (202) and done as a job.</summary>
    [Authorize(HierarchyPermissions.ImportOrganizations)]
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
            return await files.EnqueueAsync(content, result, key => new ImportRoster(key), cancellationToken);
        }

        await import.ApplyAsync(plan, cancellationToken);
        return new OkObjectResult(result);
    }

    /// <summary>The roster of a subtree, or of all that is in the caller's scope.</summary>
    [Authorize(HierarchyPermissions.ExportOrganizations), Audited]
    public async Task<FileContentResult> GetExportAsync(Guid? withinId, RosterFormat format, CancellationToken cancellationToken)
    {
        var code = withinId is { } id ? await guard.GetCodeAsync(id, cancellationToken) : null;
        return format.ToFile(await export.WriteAsync(code, format == RosterFormat.Csv, cancellationToken), texts.Get("Hierarchy", "Roster:Sheet"));
    }
}
