using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>Reads what the pages of problems and tasks have in common, in a number of commands that their size does not change.</summary>
internal sealed class EntryReader(
    IRepository<EntryEvent> events, EvidenceFiles files, IHierarchyIntegrationService hierarchy, ActingPosts posts, Sides sides,
    LightRules lights, IPermissionChecker permissions, ITextCatalogue texts) : IScopedDependency
{
    private const string NotPermitted = "Platform:NotPermitted";

    /// <summary>An entry in the caller's scope, or one that an organization of the caller's helps with.</summary>
    public async Task<TEntry> FindAsync<TEntry>(IQueryable<TEntry> entries, Guid id, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        if (await entries.FirstOrDefaultAsync(e => e.Id == id, cancellationToken) is { } seen)
        {
            return seen;
        }

        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        // Scope is lifted: what an organization helps with was addressed to it.
        return await entries.IgnoreQueryFilters([PlatformFilters.Scope]).FirstOrDefaultAsync(e => e.Id == id && e.Helpers.Any(h => mine.Contains(h.OrganizationId)), cancellationToken)
            ?? throw new EntityNotFoundException(typeof(TEntry), id);
    }

    /// <summary>Adds to what was mapped what is asked elsewhere: names, history, and what the caller may do.</summary>
    public async Task<TDto> FillAsync<TDto>(TDto dto, ListEntry entry, IReadOnlyDictionary<EntryDeed, string> deeds, IReadOnlyCollection<Guid> below, CancellationToken cancellationToken) where TDto : EntryDto
    {
        var doer = await sides.OfAsync(entry, cancellationToken);
        var named = entry.Helpers.Select(h => h.OrganizationId).Concat(below).Append(entry.OrganizationId).Concat(entry.SupervisorId is { } s ? [s] : []).Distinct().ToList();
        var names = await hierarchy.GetOrganizationsAsync(named, cancellationToken);
        var waitingFor = below.Select(b => names[b].Name).Distinct().ToList();
        return dto with
        {
            OrganizationName = names[entry.OrganizationId].Name,
            SupervisorName = entry.SupervisorId is { } above ? names[above].Name : null,
            DaysLeft = entry.DueOn.DayNumber - doer.Today.DayNumber,
            IsOverdue = entry.IsOverdueOn(doer.Today),
            Light = (await lights.GetAsync(cancellationToken)).OfEntry(entry.State, entry.DueOn, dto.Done, doer.Today).ToDto(texts),
            Helpers = entry.Helpers.Select(h => new HelperDto(h.OrganizationId, names[h.OrganizationId].Name, h.Person, h.ProgressNote, h.ReportedAt)).ToList(),
            WaitingFor = waitingFor,
            History = await HistoryAsync(entry.Id, cancellationToken),
            Deeds = deeds.Select(d => ToDto(d.Key, permissions.IsGranted(d.Value) ? entry.WhyNot(d.Key, doer, waitingFor) : new Refusal(NotPermitted))).ToList(),
        };
    }

    private async Task<IReadOnlyList<EntryEventDto>> HistoryAsync(Guid entryId, CancellationToken cancellationToken)
    {
        var lines = await events.Query.Where(e => e.EntryId == entryId).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var ids = lines.SelectMany(l => l.EvidenceIds).Distinct().ToList();
        var evidence = await files.ReadAsync(ids, cancellationToken);
        return lines.Select(l => new EntryEventDto(l.At, l.ByName, l.Deed, l.Reason, l.EvidenceIds.Select(id => evidence.GetValueOrDefault(id)).OfType<EvidenceDto>().ToList())).ToList();
    }

    private EntryDeedDto ToDto(EntryDeed deed, Refusal? refusal) =>
        new(deed, refusal is null, refusal?.Code, refusal is null ? null : texts.GetByCode(refusal.Code, refusal.Data.ToDictionary(d => d.Name, d => d.Value)));
}
