using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Duties;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What a new entry needs to know of its organizations: that they live and are the caller's to name, who oversees, and who answers.</summary>
internal sealed class EntryMaking(IHierarchyIntegrationService hierarchy, IRepository<Duty> duties) : IScopedDependency
{
    /// <summary>Living organizations within the caller's scope, by id; 404 if one is not.</summary>
    public async Task<IReadOnlyDictionary<Guid, OrganizationRef>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var found = (await hierarchy.ResolveAsync(new OrganizationSelection { Ids = ids.Distinct().ToList() }, cancellationToken)).ToDictionary(o => o.Id);
        return ids.All(found.ContainsKey) ? found : throw new EntityNotFoundException(typeof(OrganizationRef), ids.First(id => !found.ContainsKey(id)));
    }

    public async Task<OrganizationRef> FindAsync(Guid id, CancellationToken cancellationToken) => (await FindAsync([id], cancellationToken))[id];

    /// <summary>Where the entry stands; overseen by the next level up unless another organization above is named.</summary>
    public async Task<EntryPlace> PlaceAsync(OrganizationRef lead, Guid? supervisorId, CancellationToken cancellationToken)
    {
        if (supervisorId is null || supervisorId == lead.ParentId)
        {
            return EntryPlace.Of(lead);
        }

        var above = (await hierarchy.GetPathsAsync([lead.Id], cancellationToken))[lead.Id].SkipLast(1);
        return above.Any(o => o.Id == supervisorId) ? EntryPlace.Of(lead) with { SupervisorId = supervisorId } : throw new BusinessException(ThreeListsErrorCodes.SupervisorNotAbove).WithData("Name", lead.Name);
    }

    /// <summary>What was written, with the secretary as the one who answers where nobody is named: nothing is without an owner.</summary>
    public async Task<EntryText> TextAsync(WriteEntryInput input, OrganizationRef lead, DateOnly today, CancellationToken cancellationToken)
    {
        var secretary = (await hierarchy.GetSecretariesAsync([lead.Id], today, cancellationToken)).GetValueOrDefault(lead.Id);
        await RefuseUnknownHelpersAsync(input.Helpers, cancellationToken);
        return TextOf(input, lead, secretary);
    }

    private static EntryText TextOf(WriteEntryInput input, OrganizationRef lead, PostHolder? secretary)
    {
        var (person, userId) = OwnerOf(input.ResponsiblePerson, lead, secretary);
        var title = CellText.Heal(input.Title);
        return new EntryText(title.Length > 0 ? title : throw new AbpValidationException("Platform:Import:Missing", "title"), input.Measures, person, input.DueOn!.Value)
        {
            ResponsibleUserId = userId,
            EvidenceBecause = string.IsNullOrWhiteSpace(input.EvidenceBecause) ? null : input.EvidenceBecause,
            Helpers = (input.Helpers ?? []).Select(h => new HelperText(h.OrganizationId!.Value, h.Person)).ToList(),
        };
    }

    public static (string Person, Guid? UserId) OwnerOf(string? person, OrganizationRef lead, PostHolder? secretary)
    {
        var name = CellText.Heal(person ?? "") is { Length: > 0 } written ? written : secretary?.PersonName;
        return name is null ? throw new AbpValidationException(ThreeListsErrorCodes.OwnerMissing, "responsiblePerson", ("Name", lead.Name)) : (name, name == secretary?.PersonName ? secretary.UserId : null);
    }

    public async Task RefuseUnknownDutyAsync(Guid? dutyId, CancellationToken cancellationToken)
    {
        if (dutyId is { } id && !await duties.Query.AnyAsync(d => d.Id == id, cancellationToken))
        {
            throw new EntityNotFoundException(typeof(Duty), id);
        }
    }

    /// <summary>Helpers may stand anywhere in the county.</summary>
    private async Task RefuseUnknownHelpersAsync(IReadOnlyList<HelperInput>? helpers, CancellationToken cancellationToken)
    {
        var ids = (helpers ?? []).Select(h => h.OrganizationId!.Value).Distinct().ToList();
        if (ids.Count > 0 && (await hierarchy.GetOrganizationsAsync(ids, cancellationToken)).Count != ids.Count)
        {
            throw new EntityNotFoundException(typeof(OrganizationRef), null);
        }
    }
}
