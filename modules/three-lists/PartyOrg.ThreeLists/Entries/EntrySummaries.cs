using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Lights;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>Adds to a page of entries, projected in SQL, what follows from today, and the organizations' names, asked for once for all.</summary>
internal sealed class EntrySummaries(IHierarchyIntegrationService hierarchy, LightRules lights, ITextCatalogue texts, ICountyClock clock) : IScopedDependency
{
    public async Task<PagedResultDto<TDto>> ReadAsync<TDto>(IQueryable<TDto> query, PagedAndSortedResultRequestDto page, CancellationToken cancellationToken) where TDto : EntrySummaryDto
    {
        var read = await query.ToPagedResultAsync(page, cancellationToken);
        return new(read.TotalCount, await FillAsync(read.Items, cancellationToken));
    }

    public async Task<IReadOnlyList<TDto>> FillAsync<TDto>(IReadOnlyList<TDto> read, CancellationToken cancellationToken) where TDto : EntrySummaryDto
    {
        if (read.Count == 0)
        {
            return read;
        }

        var (today, rule) = (await clock.GetTodayAsync(cancellationToken), await lights.GetAsync(cancellationToken));
        var names = await hierarchy.GetOrganizationsAsync(read.Select(e => e.OrganizationId).Distinct().ToList(), cancellationToken);
        return read.Select(e => e with
        {
            OrganizationName = names[e.OrganizationId].Name,
            DaysLeft = e.DueOn.DayNumber - today.DayNumber,
            IsOverdue = ListEntry.IsOverdue(e.State, e.DueOn, today),
            Light = rule.OfEntry(e.State, e.DueOn, e.Done, today).ToDto(texts),
        }).ToList();
    }
}

internal static class EntryLight
{
    /// <summary>Struck off or suspended, it is late for nothing; once applied for, its lead has done all it can.</summary>
    public static Light OfEntry(this LightRule rule, EntryState state, DateOnly dueOn, int progress, DateOnly today) => state switch
    {
        EntryState.Closed => new Light(LightColor.Green, LightReason.Closed),
        EntryState.Suspended => new Light(LightColor.Green, LightReason.Suspended),
        EntryState.PendingVerification => rule.OfOpen(dueOn, 100, today),
        _ => rule.OfOpen(dueOn, progress, today),
    };
}
