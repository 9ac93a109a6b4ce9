using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ResponsibilityLetters;

/// <summary>The year's contracts between levels, from the template to the archive, and the pledges made bottom-up.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class ResponsibilityLettersModule : AbpModule;
