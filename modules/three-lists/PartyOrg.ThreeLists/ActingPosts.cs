using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists;

/// <summary>For which organizations the current user acts today, the highest first. Leaders and instructors sent from outside look on; they do not act.</summary>
internal sealed class ActingPosts(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];

    private IReadOnlyList<Guid>? _organizations;

    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken = default) => _organizations ??= user.Id is { } id
        ? (await hierarchy.GetPostsOfUserAsync(id, await clock.GetTodayAsync(cancellationToken), cancellationToken))
            .Where(p => !Outsiders.Contains(p.Post)).Select(p => p.OrganizationId).Distinct().ToList()
        : [];

    public async Task<bool> ActsForAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        (await GetOrganizationsAsync(cancellationToken)).Contains(organizationId);
}
