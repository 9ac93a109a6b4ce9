using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sides;

/// <summary>As whom the current user may act today, and on which side of something they stand. Leaders and instructors sent from outside look on; they act for nobody.</summary>
internal sealed class ActingParties(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];

    private Parties? _parties;

    public async Task<Parties> GetAsync(CancellationToken cancellationToken)
    {
        if (_parties is null)
        {
            var posts = user.Id is { } me ? await hierarchy.GetPostsOfUserAsync(me, await clock.GetTodayAsync(cancellationToken), cancellationToken) : [];
            var organizations = await hierarchy.GetOrganizationsAsync(posts.Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
            var acting = posts.Where(p => !Outsiders.Contains(p.Post)).ToList();
            _parties = new Parties(user.Id ?? Guid.Empty, user.Actor?.Name ?? "", acting.Select(p => organizations[p.OrganizationId]).DistinctBy(o => o.Id).ToList(), organizations.Values.Select(o => o.Code).ToList()) { Posts = acting };
        }

        return _parties;
    }

    /// <summary>For which organizations the user acts.</summary>
    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken) => (await GetAsync(cancellationToken)).Organizations.Select(o => o.Id).ToList();

    /// <summary>Who does something, for the record.</summary>
    public async Task<Doer> GetDoerAsync(CancellationToken cancellationToken)
    {
        var own = await GetAsync(cancellationToken);
        return new Doer(own.UserId, own.UserName, clock.Now);
    }

    public Task<LevelDoer> OfAsync(IAnswersUpward thing, CancellationToken cancellationToken) => OfAsync(thing.OrganizationId, thing.OrganizationCode, thing.SuperiorId, cancellationToken);

    public async Task<LevelDoer> OfAsync(Guid organizationId, string organizationCode, Guid? superiorId, CancellationToken cancellationToken) =>
        new(user.Id, user.Actor?.Name ?? "", clock.Now, await clock.GetTodayAsync(cancellationToken))
        {
            IsOwn = (await GetAsync(cancellationToken)).ActsFor(organizationId),
            IsAbove = await IsAboveAsync(organizationCode, superiorId, cancellationToken),
        };

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
