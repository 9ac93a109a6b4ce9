using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.BlobStoring;

/// <summary>Keeps files that the product itself makes for an organization, such as what a job has printed; they are fetched like any attachment.</summary>
public interface IAttachmentStore
{
    Task<Guid> SaveAsync(Guid organizationId, string organizationCode, string fileName, string contentType, Stream content, CancellationToken cancellationToken = default);
}

internal sealed class AttachmentStore(IRepository<Attachment> attachments, IBlobContainer blobs) : IAttachmentStore, IScopedDependency
{
    public async Task<Guid> SaveAsync(Guid organizationId, string organizationCode, string fileName, string contentType, Stream content, CancellationToken cancellationToken = default)
    {
        var attachment = new Attachment(organizationId, organizationCode, fileName, new FileKind(contentType, []), await blobs.SaveAsync(content, cancellationToken));
        attachments.Insert(attachment);
        return attachment.Id;
    }
}
