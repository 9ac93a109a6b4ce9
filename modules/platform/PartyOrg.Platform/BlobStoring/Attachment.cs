using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.BlobStoring;

/// <summary>A file given as evidence by an organization. Its name is what the sender called it; the file itself lies under a random key.</summary>
public sealed class Attachment : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxFileNameLength = 200;

    private Attachment() { }

    internal Attachment(Guid organizationId, string organizationCode, string fileName, FileKind kind, StoredBlob blob)
    {
        (OrganizationId, OrganizationCode, FileName, ContentType) = (organizationId, organizationCode, fileName, kind.ContentType);
        (BlobKey, Size, Sha256) = (blob.Key, blob.Size, blob.Sha256);
    }

    public Guid TenantId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string FileName { get; private set; } = null!;
    public string ContentType { get; private set; } = null!;
    public long Size { get; private set; }

    /// <summary>Of the content, in hex; signatures cover evidence by it.</summary>
    public string Sha256 { get; private set; } = null!;

    [Auditing.DisableAuditing]
    public string BlobKey { get; private set; } = null!;
}
