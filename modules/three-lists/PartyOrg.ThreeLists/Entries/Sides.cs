using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>On which side of an entry the current user stands today.</summary>
internal sealed class Sides(IHierarchyIntegrationService hierarchy, ActingPosts posts, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    /// <summary>Whoever makes an entry, before there are sides.</summary>
    public async Task<Doer> MakerAsync(CancellationToken cancellationToken) =>
        new(user.Id, user.Actor?.Name ?? "", clock.Now, await clock.GetTodayAsync(cancellationToken));

    public async Task<Doer> OfAsync(ListEntry entry, CancellationToken cancellationToken)
    {
        var mine = await posts.GetOrganizationsAsync(cancellationToken);
        return await MakerAsync(cancellationToken) with
        {
            Answers = mine.Contains(entry.OrganizationId),
            Supervises = await SupervisesAsync(entry, cancellationToken),
            HelpsFor = entry.Helpers.Select(h => h.OrganizationId).Where(mine.Contains).ToList(),
        };
    }

    /// <summary>The user's posts cover the organization that oversees the entry; at the top, which nobody oversees, the top itself.</summary>
    private async Task<bool> SupervisesAsync(ListEntry entry, CancellationToken cancellationToken)
    {
        if (user.Actor is not { } actor)
        {
            return false;
        }

        var code = entry.SupervisorId is { } id ? (await hierarchy.GetOrganizationsAsync([id], cancellationToken)).GetValueOrDefault(id)?.Code : entry.OrganizationCode;
        return code is not null && actor.Scopes.Any(scope => ScopeRanges.Contains(scope, code));
    }
}
