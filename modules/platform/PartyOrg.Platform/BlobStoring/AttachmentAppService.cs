using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Platform.BlobStoring;

public sealed record AttachmentDto(Guid Id, string FileName, string ContentType, long Size, string Sha256, Guid OrganizationId, DateTimeOffset CreationTime);

/// <summary>Files given as evidence: photos and documents, within the caller's scope.</summary>
[Authorize(PlatformPermissions.Attachments)]
internal sealed class AttachmentAppService(IRepository<Attachment> attachments, IBlobContainer blobs, IOrganizationGuard organizations, IHttpContextAccessor http, IOptions<StorageOptions> options) : ApplicationService
{
    /// <summary>Stores a file for an organization; without one, for that of the caller's highest post.</summary>
    [Authorize(PlatformPermissions.Attachments)]
    public async Task<AttachmentDto> CreateAsync([Required] IFormFile file, Guid? organizationId, CancellationToken cancellationToken)
    {
        if (file.Length > options.Value.MaxFileSize)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        var name = NameOf(file);
        await using var content = file.OpenReadStream();
        var head = new byte[16];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var kind = FileKind.Of(name, head.AsSpan(0, length)) ?? throw new AbpValidationException("Platform:FileKindNotTaken", "file", ("FileName", name));

        var id = organizationId ?? await organizations.GetMainAsync(cancellationToken);
        var code = await organizations.GetCodeAsync(id, cancellationToken);
        content.Position = 0;
        var attachment = new Attachment(id, code, name, kind, await blobs.SaveAsync(content, cancellationToken));
        attachments.Insert(attachment);
        return ToDto(attachment);
    }

    [Authorize(PlatformPermissions.Attachments)]
    public async Task<AttachmentDto> GetAsync(Guid id, CancellationToken cancellationToken) => ToDto(await attachments.GetAsync(id, cancellationToken));

    /// <summary>The file itself, always as a download but for images, which may be shown.</summary>
    [Authorize(PlatformPermissions.Attachments)]
    public async Task<FileStreamResult> GetContentAsync(Guid id, CancellationToken cancellationToken)
    {
        var attachment = await attachments.GetAsync(id, cancellationToken);
        var content = blobs.Open(attachment.BlobKey) ?? throw new EntityNotFoundException(typeof(Attachment), id);
        var isImage = attachment.ContentType.StartsWith("image/", StringComparison.Ordinal);
        http.HttpContext!.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return new FileStreamResult(content, attachment.ContentType) { FileDownloadName = isImage ? null : attachment.FileName };
    }

    /// <summary>The last part of the sender's name, without what has no business in a name.</summary>
    private static string NameOf(IFormFile file)
    {
        var name = new string(file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && c is not ('\u202E' or '\u202D' or '\u2066' or '\u2067')).ToArray());
        return name.Length <= Attachment.MaxFileNameLength ? name : name[^Attachment.MaxFileNameLength..];
    }

    private static AttachmentDto ToDto(Attachment a) => new(a.Id, a.FileName, a.ContentType, a.Size, a.Sha256, a.OrganizationId, a.CreationTime);
}
