using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ThreeLists;

/// <summary>The weekly rhythm: problem list, task list and responsibility list (问题清单、任务清单、责任清单), reported every week and followed until struck off.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class ThreeListsModule : AbpModule;
