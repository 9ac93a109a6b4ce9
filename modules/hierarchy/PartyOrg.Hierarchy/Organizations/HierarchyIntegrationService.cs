using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Organizations;

internal sealed class HierarchyIntegrationService(IRepository<Organization> organizations, IRepository<Appointment> appointments, IOrganizationGuard guard) : IHierarchyIntegrationService, IScopedDependency
{
    internal static readonly Expression<Func<Organization, OrganizationRef>> ToRef = o => new OrganizationRef(o.Id, o.Code, o.ParentId, o.Name, o.ShortName, o.Type, o.Sector);

    private static readonly Expression<Func<Appointment, PostHolder>> ToHolder = a => new PostHolder(a.OrganizationId, a.Post, a.PersonName, a.UserId, a.ActsForId != null);

    // The Scope filter is lifted: names are no secret within a county, and a letter's village may read who issued it.
    private IQueryable<Organization> Everywhere => organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    // The Scope filter is lifted: who acts for an organization is asked in order to tell them something, also from below.
    private IQueryable<Appointment> HeldOn(DateOnly day) => appointments.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(a => a.From <= day && (a.To == null || a.To >= day));

    public async Task<IReadOnlyDictionary<Guid, OrganizationRef>> GetOrganizationsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await Everywhere.Where(o => ids.Contains(o.Id)).Select(ToRef).ToDictionaryAsync(o => o.Id, cancellationToken);

    public async Task<IReadOnlyList<OrganizationRef>> ResolveAsync(OrganizationSelection selection, CancellationToken cancellationToken = default) =>
        await (await organizations.Query.SelectedAsync(selection, guard, cancellationToken)).OrderBy(o => o.Code).Select(ToRef).ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<OrganizationRef>>> GetPathsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var own = await Everywhere.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Code }).ToListAsync(cancellationToken);
        var codes = own.SelectMany(o => CodesAlong(o.Code)).Distinct().ToList();
        var byCode = await Everywhere.Where(o => codes.Contains(o.Code)).Select(ToRef).ToDictionaryAsync(o => o.Code, cancellationToken);
        return own.ToDictionary(o => o.Id, o => (IReadOnlyList<OrganizationRef>)CodesAlong(o.Code).Where(byCode.ContainsKey).Select(c => byCode[c]).ToList());
    }

    public async Task<IReadOnlyDictionary<Guid, PostHolder>> GetSecretariesAsync(IReadOnlyCollection<Guid> ids, DateOnly on, CancellationToken cancellationToken = default)
    {
        var holders = await HeldOn(on).Where(a => a.Post == Post.Secretary && a.ActsForId == null && ids.Contains(a.OrganizationId))
            .OrderByDescending(a => a.From).Select(ToHolder).ToListAsync(cancellationToken);
        return holders.DistinctBy(h => h.OrganizationId).ToDictionary(h => h.OrganizationId);
    }

    public async Task<IReadOnlyList<PostHolder>> GetPostsOfUserAsync(Guid userId, DateOnly on, CancellationToken cancellationToken = default) =>
        await HeldOn(on).Where(a => a.UserId == userId).OrderBy(a => a.OrganizationCode.Length).ThenBy(a => a.OrganizationCode)
            .Select(ToHolder).ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<PostHolder>>> GetPostsOfUsersAsync(IReadOnlyCollection<Guid> userIds, DateOnly on, CancellationToken cancellationToken = default) =>
        (await HeldOn(on).Where(a => a.UserId != null && userIds.Contains(a.UserId.Value)).OrderBy(a => a.OrganizationCode.Length).ThenBy(a => a.OrganizationCode)
            .Select(ToHolder).ToListAsync(cancellationToken)).GroupBy(h => h.UserId!.Value).ToDictionary(g => g.Key, g => (IReadOnlyList<PostHolder>)g.ToList());

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> GetUsersActingForAsync(IReadOnlyCollection<Guid> organizationIds, DateOnly on, CancellationToken cancellationToken = default)
    {
        var holders = await HeldOn(on).Where(a => a.UserId != null && organizationIds.Contains(a.OrganizationId))
            .Select(a => new { a.OrganizationId, UserId = a.UserId!.Value }).Distinct().ToListAsync(cancellationToken);
        return holders.GroupBy(h => h.OrganizationId).ToDictionary(g => g.Key, g => (IReadOnlyList<Guid>)g.Select(h => h.UserId).ToList());
    }

    public async Task<IReadOnlyDictionary<Guid, int>> GetChildrenCountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await Everywhere.Where(o => o.DissolvedOn == null && o.ParentId != null && ids.Contains(o.ParentId.Value))
            .GroupBy(o => o.ParentId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<OrganizationFamily> GetFamilyAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var found = await organizations.Query.Where(o => o.Id == id || (o.ParentId == id && o.DissolvedOn == null)).OrderBy(o => o.Code)
            .Select(o => new OrganizationChild(
                new OrganizationRef(o.Id, o.Code, o.ParentId, o.Name, o.ShortName, o.Type, o.Sector), organizations.Query.Any(c => c.ParentId == o.Id && c.DissolvedOn == null)))
            .ToListAsync(cancellationToken);
        var parent = found.Find(o => o.Organization.Id == id) ?? throw new EntityNotFoundException(typeof(Organization), id);
        return new OrganizationFamily(parent.Organization, found.Where(o => o != parent).ToList());
    }

    public async Task<IReadOnlyDictionary<Guid, PostHolder>> GetAppointmentsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var found = await appointments.Query.Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(a => a.Id, a => new PostHolder(a.OrganizationId, a.Post, a.PersonName, a.UserId, a.ActsForId is not null));
    }

    public async Task<IReadOnlyList<PostHolder>> GetDeparturesAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        await appointments.Query.Where(a => a.To >= from && a.To <= to && a.ActsForId == null)
            .Where(a => !appointments.Query.Any(b => b.OrganizationId == a.OrganizationId && b.PersonName == a.PersonName && (b.To == null || b.To > to)))
            .OrderBy(a => a.OrganizationCode).Select(ToHolder).ToListAsync(cancellationToken);

    /// <summary><c>00001.00004</c> → <c>00001</c>, <c>00001.00004</c>.</summary>
    private static IEnumerable<string> CodesAlong(string code)
    {
        for (var end = code.IndexOf('.', StringComparison.Ordinal); end >= 0; end = code.IndexOf('.', end + 1))
        {
            yield return code[..end];
        }

        yield return code;
    }
}
