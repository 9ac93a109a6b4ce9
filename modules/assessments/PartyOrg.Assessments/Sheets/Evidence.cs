using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Sheets;

/// <summary>The files that marks, facts and adjustments rest on.</summary>
internal sealed class Evidence(IRepository<Attachment> attachments) : IScopedDependency
{
    /// <summary>Refuses files that the caller does not have.</summary>
    public async Task CheckAsync(IEnumerable<Guid> ids, string member, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().ToList();
        if (asked.Count > 0 && await attachments.Query.CountAsync(a => asked.Contains(a.Id), cancellationToken) < asked.Count)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.UnknownEvidence, member);
        }
    }

    /// <summary>What the files are, by id.</summary>
    public async Task<IReadOnlyDictionary<Guid, EvidenceDto>> GetAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        // Scope is lifted: whoever may see a mark may see what it rests on; the file itself still asks for the caller's own scope.
        var asked = ids.Distinct().ToList();
        return asked.Count == 0
            ? new Dictionary<Guid, EvidenceDto>()
            : await attachments.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(a => asked.Contains(a.Id)).Select(a => new EvidenceDto(a.Id, a.FileName, a.ContentType, a.Size)).ToDictionaryAsync(e => e.Id, cancellationToken);
    }
}
