using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments;

/// <summary>Where the year is judged: schemes as data, and an evaluation that explains itself.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class AssessmentsModule : AbpModule;
