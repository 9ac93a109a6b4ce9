using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments;

/// <summary>Where the year is judged: schemes as data, an evaluation that explains itself, and votes that nobody can trace.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class AssessmentsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddOptions<BallotOptions>().BindConfiguration("Ballots");
}
