using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>Files given as evidence.</summary>
internal sealed class EvidenceFiles(IRepository<Attachment> attachments) : IScopedDependency
{
    /// <summary>The ids, each once; 404 if one of them is not the caller's to give.</summary>
    public async Task<IReadOnlyList<Guid>> CheckAsync(IReadOnlyList<Guid>? ids, CancellationToken cancellationToken)
    {
        var given = (ids ?? []).Distinct().ToList();
        return given.Count == 0 || await attachments.Query.CountAsync(a => given.Contains(a.Id), cancellationToken) == given.Count ? given : throw new EntityNotFoundException(typeof(Attachment), null);
    }

    public async Task<IReadOnlyDictionary<Guid, EvidenceDto>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? new Dictionary<Guid, EvidenceDto>()
        : await attachments.Query.Where(a => ids.Contains(a.Id)).Select(a => new EvidenceDto(a.Id, a.FileName, a.ContentType, a.Size)).ToDictionaryAsync(a => a.Id, cancellationToken);
}
