using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Settings;

/// <summary>Settings that are secrets lie encrypted, and are shown to nobody.</summary>
internal sealed class SecretSettings(ISettingManager settings, IPersonalDataProtector protector) : IScopedDependency
{
    /// <summary>So that it has room for its cipher.</summary>
    public const int MaxLength = 512;

    public Task SetAsync(string name, string value, CancellationToken cancellationToken) =>
        settings.SetAsync(name, value.Length == 0 ? "" : protector.Protect(value, name, Guid.Empty), cancellationToken);

    public async Task<string> GetAsync(string name, CancellationToken cancellationToken)
    {
        var stored = await settings.GetAsync(name, cancellationToken);
        return stored.Length == 0 ? "" : protector.Unprotect(stored, name, Guid.Empty);
    }
}
