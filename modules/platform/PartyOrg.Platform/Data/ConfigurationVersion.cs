using PartyOrg.Platform.Domain;

namespace PartyOrg.Platform.Data;

/// <summary>Which state a county's configuration (grants, roles, posts, settings …) has; whatever is cached is cached for one version.</summary>
public sealed class ConfigurationVersion : Entity, IMultiTenant
{
    public Guid TenantId { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    internal void Renew() => Version = Guid.NewGuid();
}
