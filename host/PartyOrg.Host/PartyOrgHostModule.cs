using PartyOrg.Administration;
using PartyOrg.Assessments;
using PartyOrg.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters;
using PartyOrg.ThreeLists;

namespace PartyOrg.Host;

/// <summary>The product: all modules over one database.</summary>
[DependsOn(typeof(PlatformModule), typeof(AdministrationModule), typeof(HierarchyModule), typeof(ResponsibilityLettersModule), typeof(ThreeListsModule), typeof(AssessmentsModule))]
internal sealed class PartyOrgHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddPartyOrgDatabase(context.Configuration);
}
