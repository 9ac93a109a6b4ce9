using PartyOrg.Administration;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>
/// Finds the people and organizations that are named as judges; whoever is not there is refused. A person needs a post: without one it could not be said which unit is the person's own, and not to be judged.
/// </summary>
internal sealed class JudgeNames(IAccountIntegrationService accounts, IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    private const int MaxSearched = 100;
    private const int MaxFound = 20;

    public async Task<IReadOnlyList<Judge>> ResolveAsync(IReadOnlyList<JudgeInput>? judges, CancellationToken cancellationToken)
    {
        var asked = judges ?? [];
        var people = asked.Select(j => j.UserId).OfType<Guid>().Distinct().ToList();
        var users = (await accounts.GetAsync(people, cancellationToken)).Where(u => u.Value.IsActive).ToDictionary();
        var organizations = await hierarchy.GetOrganizationsAsync(asked.Select(j => j.OrganizationId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        var unknown = asked.Where(j => (j.UserId is { } user && !users.ContainsKey(user)) || (j.OrganizationId is { } unit && !organizations.ContainsKey(unit)) || (j.UserId is not null && j.OrganizationId is not null));
        AbpValidationException.ThrowIfAny(unknown.Select(j => new ValidationFault(AssessmentsErrorCodes.UnknownJudge, "judges", ("Role", j.Role))).ToList());
        var posts = await GetOrganizationsAsync(people, cancellationToken);
        AbpValidationException.ThrowIfAny(people.Where(p => !posts.ContainsKey(p)).Select(p => new ValidationFault(AssessmentsErrorCodes.JudgeWithoutPost, "judges", ("Name", users[p].Name))).ToList());
        return asked.Select(j => new Judge(j.Role, j.UserId, j.OrganizationId, NameOf(j, users, organizations))).Distinct().ToList();
    }

    /// <summary>People who could be named, by part of their name or user name.</summary>
    public async Task<IReadOnlyList<JudgeCandidateDto>> SearchAsync(string filter, CancellationToken cancellationToken)
    {
        var found = await accounts.SearchAsync(filter, MaxSearched, cancellationToken);
        var posts = await GetOrganizationsAsync(found.Select(a => a.Id).ToList(), cancellationToken);
        return found.Where(a => posts.ContainsKey(a.Id)).Take(MaxFound).Select(a => new JudgeCandidateDto(a.Id, a.UserName, a.Name, posts[a.Id])).ToList();
    }

    /// <summary>The organizations in which people have posts today, the highest first; people without a post are left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> GetOrganizationsAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        var posts = await hierarchy.GetPostsOfUsersAsync(userIds, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var organizations = await hierarchy.GetOrganizationsAsync(posts.Values.SelectMany(p => p).Select(p => p.OrganizationId).Distinct().ToList(), cancellationToken);
        return posts.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value.Select(h => organizations[h.OrganizationId].Name).Distinct().ToList());
    }

    private static string? NameOf(JudgeInput judge, Dictionary<Guid, AccountRef> users, IReadOnlyDictionary<Guid, OrganizationRef> organizations) =>
        judge.UserId is { } user ? users[user].Name : judge.OrganizationId is { } unit ? organizations[unit].Name : null;
}
