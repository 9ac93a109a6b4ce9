using PartyOrg.Hierarchy;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>For which organizations the current user acts today, and in what post. Leaders and instructors sent from outside look on; they do not act.</summary>
internal sealed class ActingPosts(IHierarchyIntegrationService hierarchy, ICurrentUser user, ICountyClock clock, IPermissionChecker permissions) : IScopedDependency
{
    private static readonly Post[] Outsiders = [Post.SupervisingLeader, Post.Instructor];
    private static readonly Post[] Heads = [Post.Secretary, Post.FirstSecretary];

    private IReadOnlyList<PostHolder>? _posts;

    public async Task<IReadOnlyList<Guid>> GetOrganizationsAsync(CancellationToken cancellationToken = default) =>
        (await GetAsync(cancellationToken)).Select(p => p.OrganizationId).Distinct().ToList();

    public async Task<bool> ActsForAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        (await GetAsync(cancellationToken)).Any(p => p.OrganizationId == organizationId);

    /// <summary>The user as who may sign for the receiving organization: its secretary, or whoever acts for it and may sign on its behalf.</summary>
    public async Task<Signer> GetRecipientSignerAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        await FindAsync(organizationId, ResponsibilityLettersPermissions.SignOnBehalf, cancellationToken)
        ?? throw new BusinessException(ResponsibilityLettersErrorCodes.NotYoursToSign);

    /// <summary>The user as who may countersign for the issuer: its secretary, or the office that it authorised to.</summary>
    public async Task<Signer> GetIssuerSignerAsync(Guid organizationId, CancellationToken cancellationToken = default) =>
        await FindAsync(organizationId, ResponsibilityLettersPermissions.CountersignLetters, cancellationToken)
        ?? throw new BusinessException(ResponsibilityLettersErrorCodes.NotYoursToCountersign);

    private async Task<Signer?> FindAsync(Guid organizationId, string permissionOnBehalf, CancellationToken cancellationToken)
    {
        var post = (await GetAsync(cancellationToken)).Where(p => p.OrganizationId == organizationId)
            .Where(p => IsHead(p) || permissions.IsGranted(permissionOnBehalf)).OrderBy(p => !IsHead(p)).ThenBy(p => p.Post).FirstOrDefault();
        return post is null ? null : new Signer(user.Id!.Value, post.PersonName, organizationId, post.Post);
    }

    /// <summary>Who acts for a secretary does the work, but is not the one whose signature binds.</summary>
    private static bool IsHead(PostHolder post) => Heads.Contains(post.Post) && !post.IsActing;

    private async Task<IReadOnlyList<PostHolder>> GetAsync(CancellationToken cancellationToken) =>
        _posts ??= user.Id is { } id
            ? (await hierarchy.GetPostsOfUserAsync(id, await clock.GetTodayAsync(cancellationToken), cancellationToken)).Where(p => !Outsiders.Contains(p.Post)).ToList()
            : [];
}
