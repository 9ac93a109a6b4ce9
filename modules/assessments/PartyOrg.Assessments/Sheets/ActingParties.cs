using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Sheets;

/// <summary>As whom the current user may act today.</summary>
internal sealed class ActingParties(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    private Parties? _parties;

    public async Task<Parties> GetAsync(CancellationToken cancellationToken)
    {
        if (_parties is null)
        {
            var posts = user.Id is { } me ? await hierarchy.GetPostsOfUserAsync(me, await clock.GetTodayAsync(cancellationToken), cancellationToken) : [];
            var organizations = await hierarchy.GetOrganizationsAsync(posts.Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
            var acting = posts.Where(p => p.Post is not (Post.SupervisingLeader or Post.Instructor)).Select(p => organizations[p.OrganizationId]).DistinctBy(o => o.Id).ToList();
            _parties = new Parties(user.Id ?? Guid.Empty, user.Actor?.Name ?? "", acting, organizations.Values.Select(o => o.Code).ToList());
        }

        return _parties;
    }

    public async Task<Doer> GetDoerAsync(CancellationToken cancellationToken)
    {
        var own = await GetAsync(cancellationToken);
        return new Doer(own.UserId, own.UserName, clock.Now);
    }
}

/// <summary>A user, the organizations that the user acts for, and the codes of all in which the user has a post, if only to look on.</summary>
internal sealed record Parties(Guid UserId, string UserName, IReadOnlyList<OrganizationRef> Organizations, IReadOnlyList<string> PostCodes)
{
    /// <summary>Whether a judge by name is this user, or an organization that the user acts for.</summary>
    public bool Is(Judge judge) => judge.UserId == UserId || (judge.OrganizationId is { } id && ActsFor(id));

    public bool ActsFor(Guid? organizationId) => Organizations.Any(o => o.Id == organizationId);

    /// <summary>The codes of the organizations that are the user's own unit: those of the posts, and of all above them.</summary>
    public IReadOnlyList<string> OwnUnitCodes => PostCodes.SelectMany(code => code.Index().Where(c => c.Item == '.').Select(c => code[..c.Index]).Append(code)).Distinct().ToList();

    /// <summary>Whether the organization is one that the user has a post in or below: its mark is the user's own.</summary>
    public bool IsOwnUnit(string organizationCode) => PostCodes.Any(code => ScopeRanges.Contains(organizationCode, code));
}
