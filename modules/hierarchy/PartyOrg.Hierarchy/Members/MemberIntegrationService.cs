using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Members;

internal sealed class MemberIntegrationService(IRepository<PartyMember> members, IRepository<Appointment> appointments, IRepository<Organization> organizations, IOrganizationGuard guard)
    : IMemberIntegrationService, IScopedDependency
{
    private static readonly Expression<Func<PartyMember, MemberRef>> ToRef = m => new MemberRef(m.Id, m.Name, m.OrganizationId, m.OrganizationCode, m.FullSince != null, m.LeftOn != null);

    public async Task<IReadOnlyDictionary<Guid, MemberRef>> GetMembersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) => ids.Count == 0 ? new Dictionary<Guid, MemberRef>()
        : await members.Query.IgnoreAutoIncludes().Where(m => ids.Contains(m.Id)).Select(ToRef).ToDictionaryAsync(m => m.Id, cancellationToken);

    public async Task<IReadOnlyList<MemberRef>> ResolveAsync(OrganizationSelection selection, CancellationToken cancellationToken = default) =>
        await (await SelectAsync(selection, cancellationToken)).Select(ToRef).ToListAsync(cancellationToken);

    public async Task<MemberPage> SearchAsync(OrganizationSelection selection, string? filter, int skipCount, int maxCount, CancellationToken cancellationToken = default)
    {
        var found = (await SelectAsync(selection, cancellationToken)).WhereIf(!string.IsNullOrWhiteSpace(filter), m => m.Name.Contains(filter!.Trim()));
        return new MemberPage(await found.CountAsync(cancellationToken), await found.Skip(skipCount).Take(maxCount).Select(ToRef).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<MemberRef>> GetMembersOfUserAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        // The Scope filter is lifted: people see their own, also when the post that says who they are is over.
        var own = appointments.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(a => a.UserId == userId && a.ActsForId == null);
        return await members.Query.IgnoreQueryFilters([PlatformFilters.Scope]).IgnoreAutoIncludes().Where(m => own.Any(a => a.MemberId == m.Id)).OrderBy(m => m.Id).Select(ToRef).ToListAsync(cancellationToken);
    }

    private async Task<IQueryable<PartyMember>> SelectAsync(OrganizationSelection selection, CancellationToken cancellationToken)
    {
        var fitting = await organizations.Query.SelectedAsync(selection, guard, cancellationToken);
        return members.Query.IgnoreAutoIncludes().Where(m => m.LeftOn == null && fitting.Any(o => o.Id == m.OrganizationId)).OrderBy(m => m.OrganizationCode).ThenBy(m => m.Name).ThenBy(m => m.Id);
    }
}
