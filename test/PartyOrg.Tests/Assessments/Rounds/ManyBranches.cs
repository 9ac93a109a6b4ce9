using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Rounds;

internal static class ManyBranches
{
    /// <summary>So many branches below a township.</summary>
    public static Task<List<Guid>> PlantBranchesAsync(this PartyOrgFactory factory, Guid townId, int count) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var town = await services.GetRequiredService<IRepository<Organization>>().GetAsync(townId);
        var planted = Enumerable.Range(1, count).Select(i => Organization.Below(town, new OrganizationProfile($"试验{count}之{i}支部", $"试验{count}之{i}支部", OrganizationType.Branch, Sector.Rural))).ToList();
        services.GetRequiredService<PlatformDbContext>().AddRange(planted);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return planted.ConvertAll(o => o.Id);
    });
}
