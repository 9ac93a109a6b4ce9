using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Settings;

/// <summary>What a setting's value is, for the page that edits it.</summary>
public enum SettingValueType
{
    Text,
    Number,
    Toggle,
    Secret,

    /// <summary>The program's own note, on no page.</summary>
    Hidden,
}

/// <summary>A named value with a default that each county may change. Its texts are <c>Setting:{Name}</c> and <c>Setting:{Name}:Description</c> in the module's resource.</summary>
/// <param name="IsVisibleToClients">Whether every signed-in browser may read it.</param>
public sealed record SettingDefinition(string Name, string DefaultValue, SettingValueType ValueType = SettingValueType.Text, bool IsVisibleToClients = false)
{
    /// <summary>Where its texts are: the first part of the name, unless said otherwise.</summary>
    public string Resource { get; init; } = Name.Split('.')[0];

    /// <summary>Which values of its type it takes.</summary>
    public Func<string, bool> Fits { get; init; } = _ => true;
}

/// <summary>Each module derives one of these to say which settings it has.</summary>
public abstract class SettingDefinitionProvider : ISingletonDependency
{
    public abstract IEnumerable<SettingDefinition> Define();
}

/// <summary>All settings of all modules.</summary>
public sealed class SettingDefinitionManager(IEnumerable<SettingDefinitionProvider> providers) : ISingletonDependency
{
    private readonly Lazy<Dictionary<string, SettingDefinition>> _definitions = new(() => providers.SelectMany(p => p.Define()).ToDictionary(d => d.Name));

    public IReadOnlyCollection<SettingDefinition> All => _definitions.Value.Values;

    public SettingDefinition this[string name] =>
        _definitions.Value.TryGetValue(name, out var definition) ? definition : throw new ArgumentException($"There is no setting '{name}'.");

    public bool IsDefined(string name) => _definitions.Value.ContainsKey(name);
}

/// <summary>The platform's own settings.</summary>
public static class PlatformSettings
{
    /// <summary>The zone in which the county reckons days and deadlines.</summary>
    public const string TimeZone = "Abp.Timing.TimeZone";

    /// <summary>On the host side: that the demo counties are complete, so that no start seeds them again.</summary>
    public const string DemoIsSeeded = "Platform.DemoIsSeeded";
}

internal sealed class PlatformSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() => 
    [
        new(PlatformSettings.TimeZone, "Asia/Shanghai", IsVisibleToClients: true) { Resource = "Platform" },
        new(PlatformSettings.DemoIsSeeded, "false", SettingValueType.Hidden),
    ];
}
