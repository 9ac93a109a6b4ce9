using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>Opens the files that a sheet shows its reader: a judge from elsewhere sees what the marks rest on, though the files belong to a part of the tree that is not the judge's.</summary>
internal sealed class SheetEvidenceAppService(SheetAccess access, SheetReader reader, IRepository<Attachment> attachments, IBlobContainer blobs, IHttpContextAccessor http) : ApplicationService
{
    [HttpGet("/api/assessments/sheet/{id}/evidence/{fileId}")]
    [Authorize(AssessmentsPermissions.Rounds)]
    public async Task<FileStreamResult> GetContentAsync(Guid id, Guid fileId, CancellationToken cancellationToken)
    {
        var sheet = await reader.ReadAsync(await access.FindAsync(id, cancellationToken), cancellationToken);
        if (!ShownOn(sheet).Any(e => e.Id == fileId))
        {
            throw new EntityNotFoundException(typeof(Attachment), fileId);
        }

        // Scope is lifted: the file is on a sheet that the caller sees.
        var file = await attachments.Query.IgnoreQueryFilters([PlatformFilters.Scope]).FirstOrDefaultAsync(a => a.Id == fileId, cancellationToken);
        var content = (file is null ? null : blobs.Open(file.BlobKey)) ?? throw new EntityNotFoundException(typeof(Attachment), fileId);
        http.HttpContext!.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return new FileStreamResult(content, file!.ContentType) { FileDownloadName = file.ContentType.StartsWith("image/", StringComparison.Ordinal) ? null : file.FileName };
    }

    private static IEnumerable<EvidenceDto> ShownOn(SheetDto sheet) =>
    [
        .. sheet.Scorecards.SelectMany(c => c.Marks).SelectMany(m => m.Evidence), .. sheet.Facts.SelectMany(f => f.Evidence), .. sheet.Direct.SelectMany(d => d.Evidence),
        .. sheet.Corrections.SelectMany(c => c.Evidence), .. sheet.Adjustments.SelectMany(a => a.Evidence),
    ];
}
