namespace PartyOrg.Platform.MultiTenancy;

/// <summary>What the platform knows of a county: its name, whether it is in use, and its own database, if it has one.</summary>
public sealed record TenantInfo(Guid Id, string Name, bool IsActive, string? ConnectionString);

/// <summary>All counties, kept in memory by whoever implements it: it is asked on every request.</summary>
public interface ITenantStore
{
    Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<TenantInfo?> FindByNameAsync(string name, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<TenantInfo>> GetListAsync(CancellationToken cancellationToken = default);
}
