using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sides;

/// <summary>Who does something today, and on which side of the organization that it is about.</summary>
internal sealed record LevelDoer(Guid? UserId, string Name, DateTimeOffset At, DateOnly Today)
{
    /// <summary>Acts for the organization itself.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Acts for the level above it, or for one above that; at the top, which nobody is above, for the top itself.</summary>
    public bool IsAbove { get; init; }
}

/// <summary>On which side of an organization the current user stands today. Leaders and instructors sent from outside look on; they do not act for it.</summary>
internal sealed class LevelSides(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];

    private IReadOnlyList<Guid>? _organizations;

    public async Task<LevelDoer> OfAsync(Guid organizationId, string organizationCode, Guid? superiorId, CancellationToken cancellationToken) =>
        new(user.Id, user.Actor?.Name ?? "", clock.Now, await clock.GetTodayAsync(cancellationToken))
        {
            IsOwn = (await GetOrganizationsAsync(cancellationToken)).Contains(organizationId),
            IsAbove = await IsAboveAsync(organizationCode, superiorId, cancellationToken),
        };

    /// <summary>For which organizations the user acts.</summary>
    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken) => _organizations ??= user.Id is { } id
        ? (await hierarchy.GetPostsOfUserAsync(id, await clock.GetTodayAsync(cancellationToken), cancellationToken)).Where(p => !Outsiders.Contains(p.Post)).Select(p => p.OrganizationId).Distinct().ToList()
        : [];

    private async Task<bool> IsAboveAsync(string organizationCode, Guid? superiorId, CancellationToken cancellationToken)
    {
        if (user.Actor is not { } actor)
        {
            return false;
        }

        var code = superiorId is { } id ? (await hierarchy.GetOrganizationsAsync([id], cancellationToken)).GetValueOrDefault(id)?.Code : organizationCode;
        return code is not null && actor.Scopes.Any(scope => ScopeRanges.Contains(scope, code));
    }
}
