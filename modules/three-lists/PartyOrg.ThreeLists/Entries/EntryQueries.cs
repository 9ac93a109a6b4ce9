using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>The questions that both lists are asked.</summary>
internal static class EntryQueries
{
    public static async Task<IQueryable<TEntry>> FilteredAsync<TEntry>(this IRepository<TEntry> entries, GetEntriesInput input, DateOnly today, IOrganizationGuard organizations, CancellationToken cancellationToken)
        where TEntry : ListEntry
    {
        var query = entries.Query;
        if (input.HelperId is { } helper)
        {
            await organizations.GetCodeAsync(helper, cancellationToken);
            query = query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(e => e.Helpers.Any(h => h.OrganizationId == helper)); // Scope is lifted: what an organization helps with was addressed to it
        }

        if (input.WithinId is { } within)
        {
            query = query.Within(e => e.OrganizationCode, await organizations.GetCodeAsync(within, cancellationToken));
        }

        return query.Narrowed(input).Dated(input, today);
    }

    public static Sorting<TEntry> Sorting<TEntry>() where TEntry : ListEntry => new Sorting<TEntry>("dueOn")
        .By("dueOn", e => e.DueOn).By("number", e => e.Number).By("title", e => e.Title).By("organization", e => e.OrganizationCode).By("responsiblePerson", e => e.ResponsiblePerson)
        .By("status", e => e.State).By("relapses", e => e.Relapses).By("urged", e => e.Urged).By("closedOn", e => e.ClosedOn).By("creationTime", e => e.Id);

    private static IQueryable<TEntry> Narrowed<TEntry>(this IQueryable<TEntry> query, GetEntriesInput input) where TEntry : ListEntry => query
        .WhereIf(input.OrganizationId is not null, e => e.OrganizationId == input.OrganizationId)
        .WhereIf(input.LetterId is not null, e => e.LetterId == input.LetterId)
        .WhereIf(input.OriginId is not null, e => e.OriginId == input.OriginId)
        .WhereIf(input.SupervisorId is not null, e => e.SupervisorId == input.SupervisorId)
        .WhereIf(input.ExtensionAsked, e => e.ExtensionUntil != null)
        .WhereIf(input.Relapsed, e => e.Relapses > 0)
        .WhereIf(!string.IsNullOrEmpty(input.ResponsiblePerson), e => e.ResponsiblePerson == input.ResponsiblePerson)
        .WhereIf(!string.IsNullOrEmpty(input.Filter), e => e.Title.Contains(input.Filter!) || e.ResponsiblePerson.Contains(input.Filter!));

    private static IQueryable<TEntry> Dated<TEntry>(this IQueryable<TEntry> query, GetEntriesInput input, DateOnly today) where TEntry : ListEntry => query
        .WhereIf(input.Overdue, e => e.DueOn < today && (e.State == EntryState.Open || e.State == EntryState.PendingVerification))
        .WhereIf(input.DueFrom is not null, e => e.DueOn >= input.DueFrom)
        .WhereIf(input.DueTo is not null, e => e.DueOn <= input.DueTo)
        .WhereIf(input.LookBackTo is not null, e => e.LookBackOn <= input.LookBackTo);
}
