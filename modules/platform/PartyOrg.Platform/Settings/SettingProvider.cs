using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Settings;

/// <summary>A county's own value of a setting.</summary>
public sealed class SettingValue : Entity, IMultiTenant, IConfiguration
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 2048;

    private SettingValue() { }

    internal SettingValue(string name, string value) => (Name, Value) = (name, value);

    public Guid TenantId { get; private set; }
    public string Name { get; private set; } = null!;
    public string Value { get; internal set; } = null!;
}

/// <summary>Reads settings: the county's value, or the default.</summary>
public interface ISettingProvider
{
    Task<string> GetAsync(string name, CancellationToken cancellationToken = default);

    async Task<T> GetAsync<T>(string name, CancellationToken cancellationToken = default) where T : IParsable<T> =>
        T.Parse(await GetAsync(name, cancellationToken), CultureInfo.InvariantCulture);
}

/// <summary>Changes settings.</summary>
public interface ISettingManager : ISettingProvider
{
    Task SetAsync(string name, string value, CancellationToken cancellationToken = default);
}

internal sealed class SettingManager(PlatformDbContext db, SettingDefinitionManager definitions, VersionedCache cache) : ISettingManager, IScopedDependency
{
    public async Task<string> GetAsync(string name, CancellationToken cancellationToken = default)
    {
        var definition = definitions[name];
        var values = await cache.GetAsync("settings", () => db.Set<SettingValue>().AsNoTracking().ToDictionaryAsync(s => s.Name, s => s.Value, cancellationToken), cancellationToken);
        return values.GetValueOrDefault(name, definition.DefaultValue);
    }

    public async Task SetAsync(string name, string value, CancellationToken cancellationToken = default)
    {
        _ = definitions[name];
        var stored = await db.Set<SettingValue>().FirstOrDefaultAsync(s => s.Name == name, cancellationToken);
        if (stored is null)
        {
            db.Add(new SettingValue(name, value));
        }
        else
        {
            stored.Value = value;
        }
    }
}
