using PartyOrg.Hierarchy;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists;

/// <summary>For which organizations the current user acts today, the highest first. Leaders and instructors sent from outside look on; they do not act.</summary>
internal sealed class ActingPosts(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock, VersionedCache cache) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];

    /// <summary>Posts are configuration: who holds them changes with its version, or with the day.</summary>
    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken = default)
    {
        if (user.Id is not { } id)
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        return (await cache.GetAsync($"acting-posts:{id:N}", async () => new Held(today, await ReadAsync(id, today, cancellationToken)), kept => kept.On == today, cancellationToken)).Organizations;
    }

    public async Task<bool> ActsForAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        (await GetOrganizationsAsync(cancellationToken)).Contains(organizationId);

    private async Task<IReadOnlyList<Guid>> ReadAsync(Guid userId, DateOnly on, CancellationToken cancellationToken) =>
        (await hierarchy.GetPostsOfUserAsync(userId, on, cancellationToken)).Where(p => !Outsiders.Contains(p.Post)).Select(p => p.OrganizationId).Distinct().ToList();

    private sealed record Held(DateOnly On, IReadOnlyList<Guid> Organizations);
}
