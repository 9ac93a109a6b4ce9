namespace PartyOrg.Hierarchy;

/// <summary>What other modules may ask about the tree: always in bulk, always in one round to the database.</summary>
public interface IHierarchyIntegrationService
{
    /// <summary>Organizations by id, dissolved ones too. Names are no secret within a county, so these are found beyond the caller's scope; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, OrganizationRef>> GetOrganizationsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The living organizations that fit, in tree order, within the caller's scope.</summary>
    Task<IReadOnlyList<OrganizationRef>> ResolveAsync(OrganizationSelection selection, CancellationToken cancellationToken = default);

    /// <summary>Each organization's ancestors from the top down, itself last.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<OrganizationRef>>> GetPathsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Who was secretary of each on that day; organizations without one are left out.</summary>
    Task<IReadOnlyDictionary<Guid, PostHolder>> GetSecretariesAsync(IReadOnlyCollection<Guid> ids, DateOnly on, CancellationToken cancellationToken = default);

    /// <summary>The posts an account's person held on that day, the highest organization first.</summary>
    Task<IReadOnlyList<PostHolder>> GetPostsOfUserAsync(Guid userId, DateOnly on, CancellationToken cancellationToken = default);

    /// <summary>The same for many accounts in one round; accounts without a post are left out.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<PostHolder>>> GetPostsOfUsersAsync(IReadOnlyCollection<Guid> userIds, DateOnly on, CancellationToken cancellationToken = default);

    /// <summary>The accounts that acted for each organization on that day, for telling them something.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> GetUsersActingForAsync(IReadOnlyCollection<Guid> organizationIds, DateOnly on, CancellationToken cancellationToken = default);

    /// <summary>How many living organizations hang directly below each; those without are left out.</summary>
    Task<IReadOnlyDictionary<Guid, int>> GetChildrenCountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>An organization in the caller's scope with the living ones directly below it, in tree order, in one round. Not in scope: 404.</summary>
    Task<OrganizationFamily> GetFamilyAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Appointments of the caller's scope by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, PostHolder>> GetAppointmentsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Whose last post in an organization of the caller's scope ended in these days: what they left behind there is to be handed over.</summary>
    Task<IReadOnlyList<PostHolder>> GetDeparturesAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken = default);
}
