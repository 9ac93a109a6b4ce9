using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Hierarchy.Import;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

/// <summary>The members' register (党员名册) in and out.</summary>
[Route("api/hierarchy/member")]
internal sealed class MemberRegisterAppService(MemberImport import, MemberExport export, ImportedFiles files, IOrganizationGuard guard, ITextCatalogue texts) : ApplicationService
{
    /// <summary>Checks the register, and brings it in unless it is a dry run or something is wrong with it. Long ones are accepted (202) and done as a job.</summary>
    [Authorize(HierarchyPermissions.ImportMembers)]
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
            return await files.EnqueueAsync(content, result, key => new ImportMembers(key), cancellationToken);
        }

        await import.ApplyAsync(plan, cancellationToken);
        return new OkObjectResult(result);
    }

    /// <summary>The members of a subtree, or all in the caller's scope; personal data is masked.</summary>
    [Authorize(HierarchyPermissions.Members), Audited]
    public async Task<FileContentResult> GetExportAsync(Guid? withinId, RosterFormat format, CancellationToken cancellationToken)
    {
        var code = withinId is { } id ? await guard.GetCodeAsync(id, cancellationToken) : null;
        return format.ToFile(await export.WriteAsync(code, format == RosterFormat.Csv, cancellationToken), texts.Get("Hierarchy", "Members:Sheet"));
    }
}

/// <summary>A register too long to be brought in while someone waits.</summary>
internal sealed record ImportMembers(string BlobKey);

internal sealed class MemberRegisterJob(MemberImport import, ImportedFiles files) : IJobHandler<ImportMembers>, IScopedDependency
{
    public Task<bool> RunChunkAsync(JobRun run, ImportMembers payload, CancellationToken cancellationToken) => files.RunChunkAsync(run, payload.BlobKey, async file =>
    {
        var (result, plan) = await import.PlanAsync(file, cancellationToken);
        await (plan is null ? Task.CompletedTask : import.ApplyAsync(plan, cancellationToken));
        return result;
    });
}
