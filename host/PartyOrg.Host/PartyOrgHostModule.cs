using PartyOrg.Administration;
using PartyOrg.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Host;

/// <summary>The product: all modules over one database.</summary>
[DependsOn(typeof(PlatformModule), typeof(AdministrationModule), typeof(HierarchyModule))]
internal sealed class PartyOrgHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddPartyOrgDatabase(context.Configuration);
}
