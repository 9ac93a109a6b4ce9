using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>On which side of a duty report the current user stands today. Leaders and instructors sent from outside look on; they do not act for the organization.</summary>
internal sealed class DutySides(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];

    private IReadOnlyList<PostHolder>? _posts;

    public async Task<DutyDoer> MakerAsync(CancellationToken cancellationToken) =>
        new(user.Id, user.Actor?.Name ?? "", clock.Now, await clock.GetTodayAsync(cancellationToken));

    public async Task<DutyDoer> OfAsync(DutyReport report, CancellationToken cancellationToken) => await MakerAsync(cancellationToken) with
    {
        IsReporting = (await GetOrganizationsAsync(cancellationToken)).Contains(report.OrganizationId),
        IsAbove = await IsAboveAsync(report, cancellationToken),
    };

    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken) =>
        (await GetPostsAsync(cancellationToken)).Select(p => p.OrganizationId).Distinct().ToList();

    /// <summary>The posts by which the user acts, the highest first.</summary>
    public async Task<IReadOnlyList<PostHolder>> GetPostsAsync(CancellationToken cancellationToken) => _posts ??= user.Id is { } id
        ? (await hierarchy.GetPostsOfUserAsync(id, await clock.GetTodayAsync(cancellationToken), cancellationToken)).Where(p => !Outsiders.Contains(p.Post)).ToList()
        : [];

    /// <summary>The user's posts cover where the report is filed to; at the top, the top itself.</summary>
    private async Task<bool> IsAboveAsync(DutyReport report, CancellationToken cancellationToken)
    {
        if (user.Actor is not { } actor)
        {
            return false;
        }

        var code = report.SuperiorId is { } id ? (await hierarchy.GetOrganizationsAsync([id], cancellationToken)).GetValueOrDefault(id)?.Code : report.OrganizationCode;
        return code is not null && actor.Scopes.Any(scope => ScopeRanges.Contains(scope, code));
    }
}
