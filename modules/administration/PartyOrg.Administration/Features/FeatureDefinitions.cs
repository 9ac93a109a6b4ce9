using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Features;

/// <summary>A part of the product that a county can do without; its text is that of the permission group it switches.</summary>
internal sealed record FeatureDefinition(string Name, PermissionGroup Group);

/// <summary>All features: one toggle for each business module that nothing else stands on. A module becomes a feature by having permissions; there is nothing to register.</summary>
internal sealed class FeatureDefinitionManager(PermissionDefinitionManager permissions) : ISingletonDependency
{
    /// <summary>ABP's settings menu asks for it and does not bear its absence.</summary>
    public const string SettingManagement = "SettingManagement.Enable";

    public const string On = "true";
    public const string Off = "false";

    private static readonly string[] Foundations = ["Platform", "Hierarchy", "Administration"];

    private readonly Lazy<IReadOnlyList<FeatureDefinition>> _all = new(() => permissions.Groups
        .Where(g => !Foundations.Contains(g.Resource) && g.Permissions.Any(p => p.Duty == PermissionDuty.Business))
        .GroupBy(g => g.Resource).Select(g => new FeatureDefinition(g.Key + ".Enable", g.First())).ToList());

    public IReadOnlyList<FeatureDefinition> All => _all.Value;

    /// <summary>The permissions that go with features which are switched off.</summary>
    public IEnumerable<string> PermissionsOf(IEnumerable<string> features)
    {
        var resources = All.Where(f => features.Contains(f.Name)).Select(f => f.Group.Resource).ToHashSet();
        return permissions.Groups.Where(g => resources.Contains(g.Resource)).SelectMany(g => g.Permissions).Select(p => p.Name);
    }
}
