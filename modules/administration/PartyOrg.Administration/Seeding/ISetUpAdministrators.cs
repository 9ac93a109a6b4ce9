using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Seeding;

/// <summary>Makes the first three administrators in one step, for the host's verb <c>seed --admin</c>.</summary>
public interface ISetUpAdministrators
{
    /// <summary>Makes them for the county, or (null) for the host side, and gives their one-time passwords, which are stored nowhere. Refused (409) where there are accounts already.</summary>
    Task<IReadOnlyList<(string UserName, string Password)>> SetUpAsync(TenantInfo? tenant, string firstUserName, CancellationToken cancellationToken = default);

    /// <summary>The county of this name, made if it is not there.</summary>
    Task<TenantInfo> EnsureTenantAsync(string name, CancellationToken cancellationToken = default);
}
