using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Features;

/// <summary>Which parts of the product a county has, where that differs from the default. The row is the host's; <see cref="ForTenantId"/> says whose feature it is.</summary>
internal sealed class FeatureValue : Entity, IMultiTenant, IConfiguration
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 128;

    private FeatureValue() { }

    public FeatureValue(Guid forTenantId, string name, string value) => (ForTenantId, Name, Value) = (forTenantId, name, value);

    public Guid TenantId { get; private set; }
    public Guid ForTenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string Value { get; private set; } = null!;

    public void Change(string value) => Value = value;
}
