namespace PartyOrg.Hierarchy;

/// <summary>What other modules may ask about Party members: who they are and where they belong, never their personal data. Always in bulk and in one round to the database.</summary>
public interface IMemberIntegrationService
{
    /// <summary>Members by id, those who have left too, within the caller's scope; what is not there, or not the caller's to see, is left out.</summary>
    Task<IReadOnlyDictionary<Guid, MemberRef>> GetMembersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The present members whose primary organization fits, by organization and name, within the caller's scope. Counted once: not where they are managed as well.</summary>
    Task<IReadOnlyList<MemberRef>> ResolveAsync(OrganizationSelection selection, CancellationToken cancellationToken = default);

    /// <summary>Part of the same, of those whose name contains this; for whoever picks some by hand.</summary>
    Task<MemberPage> SearchAsync(OrganizationSelection selection, string? filter, int skipCount, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Which members the account's person is, by the posts they ever held with it: for what shows people their own, beyond any scope.</summary>
    Task<IReadOnlyList<MemberRef>> GetMembersOfUserAsync(Guid userId, CancellationToken cancellationToken = default);
}

/// <summary>What other modules know of a member.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">As it is now.</param>
/// <param name="OrganizationId">The primary organization; the last one of a member who has left.</param>
/// <param name="OrganizationCode">Its place in the tree.</param>
/// <param name="IsFull">正式党员; else probationary.</param>
/// <param name="HasLeft">No longer on the county's lists.</param>
public sealed record MemberRef(Guid Id, string Name, Guid OrganizationId, string OrganizationCode, bool IsFull, bool HasLeft);

/// <summary>Some of the members who were found.</summary>
/// <param name="TotalCount">How many were found altogether.</param>
/// <param name="Items">Those asked for.</param>
public sealed record MemberPage(int TotalCount, IReadOnlyList<MemberRef> Items);
