using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Events;
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

/// <summary>A county gave a setting another value, in this unit of work.</summary>
public sealed record SettingChangedEto(string Name, string Value);

internal sealed class SettingManager(PlatformDbContext db, SettingDefinitionManager definitions, VersionedCache cache, ILocalEventBus events) : ISettingManager, IScopedDependency
{
    /// <summary>What this unit of work has set and not yet saved.</summary>
    private readonly Dictionary<string, string> _written = [];

    public async Task<string> GetAsync(string name, CancellationToken cancellationToken = default)
    {
        var definition = definitions[name];
        if (_written.TryGetValue(name, out var written))
        {
            return written;
        }

        var values = await cache.GetAsync("settings", () => db.Set<SettingValue>().AsNoTracking().ToDictionaryAsync(s => s.Name, s => s.Value, cancellationToken), cancellationToken);
        return values.GetValueOrDefault(name, definition.DefaultValue);
    }

    public async Task SetAsync(string name, string value, CancellationToken cancellationToken = default)
    {
        var isChange = await GetAsync(name, cancellationToken) != value;
        var stored = await db.Set<SettingValue>().FirstOrDefaultAsync(s => s.Name == name, cancellationToken);
        if (stored is null)
        {
            db.Add(new SettingValue(name, value));
        }
        else
        {
            stored.Value = value;
        }

        _written[name] = value;
        await (isChange ? events.PublishAsync(new SettingChangedEto(name, value), cancellationToken) : Task.CompletedTask);
    }
}
