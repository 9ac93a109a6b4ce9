using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Hierarchy;

/// <summary>The tree of Party organizations, who holds which post, and the members.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class HierarchyModule : AbpModule;
