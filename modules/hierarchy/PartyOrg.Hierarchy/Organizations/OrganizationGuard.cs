using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>Who covers which part of the tree follows from posts held today.</summary>
internal sealed class OrganizationGuard(PlatformDbContext db, OrganizationCodes codes, IRepository<Appointment> appointments, ICurrentUser user, ICountyClock clock, VersionedCache cache) : IOrganizationGuard, IScopeSource, IScopedDependency
{
    public async Task<string> GetCodeAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        await codes.FindAsync(db, organizationId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Organization), organizationId);

    /// <summary>Posts are configuration: who holds them changes with its version, or with the day.</summary>
    public async Task<Guid> GetMainAsync(CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var main = user.Id is not { } userId ? null : await cache.GetAsync(
            $"main-organization:{userId:N}",
            async () => new Main(today, await (await HeldTodayAsync(userId, cancellationToken)).Select(a => (Guid?)a.OrganizationId).FirstOrDefaultAsync(cancellationToken)),
            kept => kept.On == today, cancellationToken);
        return main?.Id ?? throw new BusinessException(HierarchyErrorCodes.NoPost);
    }

    public async Task<IReadOnlyList<string>> GetScopesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await (await HeldTodayAsync(userId, cancellationToken)).Select(a => a.OrganizationCode).ToListAsync(cancellationToken);

    /// <summary>The highest first. The Scope filter is lifted: this is what scopes are made from.</summary>
    private async Task<IQueryable<Appointment>> HeldTodayAsync(Guid userId, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        return appointments.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(a => a.UserId == userId && a.From <= today && (a.To == null || a.To >= today))
            .OrderBy(a => a.OrganizationCode.Length).ThenBy(a => a.OrganizationCode);
    }

    private sealed record Main(DateOnly On, Guid? Id);
}
