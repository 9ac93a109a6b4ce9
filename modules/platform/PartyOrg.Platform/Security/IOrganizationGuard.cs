using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Security;

/// <summary>Says whether organizations are there and in the caller's scope. Offered by the hierarchy module.</summary>
public interface IOrganizationGuard
{
    /// <summary>Throws <see cref="EntityNotFoundException"/> (404) unless the organization is in the caller's scope, and gives its path code.</summary>
    Task<string> GetCodeAsync(Guid organizationId, CancellationToken cancellationToken = default);

    /// <summary>The organization of the caller's highest post; refuses (409) callers without any.</summary>
    Task<Guid> GetMainAsync(CancellationToken cancellationToken = default);
}
