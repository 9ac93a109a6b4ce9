using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>What a query sees: one county, what is not deleted, and what the user's posts cover.</summary>
public sealed class FilterTests(FilterTests.World world) : IClassFixture<FilterTests.World>
{
    public sealed class World : PartyOrgFactory
    {
        public SmallTree Tree { get; private set; } = null!;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Tree = await SmallTree.PlantAsync(this, Yunling);
        }
    }

    private SmallTree Tree => world.Tree;

    [Fact]
    public async Task Another_countys_rows_are_not_there()
    {
        Assert.Equal(7, (await SeenAsync(PartyOrgFactory.Yunling)).Count);
        Assert.Empty(await SeenAsync(PartyOrgFactory.Qinghe));
        Assert.Empty(await SeenAsync(PartyOrgFactory.Host));
    }

    [Fact]
    public async Task Posts_show_their_subtrees_and_nothing_beside_or_above()
    {
        var township = Tree.Townships[0];
        Assert.Equal([township.Name, Tree.Villages[0].Name, Tree.Villages[1].Name], await SeenByPostsAsync(township.Code));
        Assert.Equal([Tree.Villages[3].Name], await SeenByPostsAsync(Tree.Villages[3].Code));
        Assert.Equal([Tree.Villages[0].Name, Tree.Villages[3].Name], await SeenByPostsAsync(Tree.Villages[0].Code, Tree.Villages[3].Code));
    }

    [Fact]
    public async Task Someone_without_a_post_sees_no_organization() => Assert.Empty(await SeenByPostsAsync());

    /// <summary>The five-digit steps of a code must not be taken for one another: 00900.00001 is not above 00900.000011.</summary>
    [Theory]
    [InlineData("00900", "00900", true)]
    [InlineData("00900", "00900.00001", true)]
    [InlineData("00900", "00901", false)]
    [InlineData("00900.00001", "00900.00002", false)]
    [InlineData("00900.00001", "00900", false)]
    [InlineData("00900", "009000", false)]
    public void A_range_of_codes_is_a_subtree(string ancestor, string code, bool within) => Assert.Equal(within, ScopeRanges.Contains(ancestor, code));

    [Fact]
    public async Task What_is_deleted_is_hidden_and_kept()
    {
        var tree = await SmallTree.PlantAsync(world, PartyOrgFactory.Qinghe, "待删");
        var id = tree.Villages[0].Id;
        await world.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            var organizations = services.GetRequiredService<IRepository<Organization>>();
            organizations.Delete(await organizations.GetAsync(id));
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        await world.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            Assert.False(await db.Set<Organization>().AnyAsync(o => o.Id == id));
            Assert.True(await db.Set<Organization>().IgnoreQueryFilters([PlatformFilters.SoftDelete]).AnyAsync(o => o.Id == id && o.DeletionTime != null));
        });
    }

    [Fact]
    public async Task Work_that_does_not_say_for_which_county_it_runs_is_refused()
    {
        await using var scope = world.Services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<ICurrentTenant>().IsSet);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await scope.ServiceProvider.GetRequiredService<PlatformDbContext>().Set<Organization>().AnyAsync());
    }

    /// <summary>A pooled context that kept the last county's id, or the last user's scope, would show it to the next.</summary>
    [Fact]
    public async Task A_context_rented_again_serves_the_next_county_and_user()
    {
        var seenBy = new List<object>();
        for (var i = 0; i < 20; i++)
        {
            await world.InTenantAsync(i % 2 == 0 ? PartyOrgFactory.Yunling : PartyOrgFactory.Qinghe, async services =>
            {
                using var _ = services.GetRequiredService<ICurrentUser>().Change(i % 4 == 0 ? SmallTree.Actor(Tree.Villages[0].Code) : null);
                var db = services.GetRequiredService<PlatformDbContext>();
                seenBy.Add(db);
                Assert.Equal(i % 2 == 1 ? 0 : i % 4 == 0 ? 1 : 7, await db.Set<Organization>().CountAsync(o => o.Name.StartsWith("试验")));
            });
        }

        Assert.True(seenBy.Distinct(ReferenceEqualityComparer.Instance).Count() < seenBy.Count, "At least one context was rented twice.");
    }

    /// <summary>The tree's organizations that are seen by the system's own work, or by someone with the given posts.</summary>
    private Task<List<string>> SeenAsync(string tenant, Actor? actor = null) => world.InTenantAsync(tenant, async services =>
    {
        using var _ = services.GetRequiredService<ICurrentUser>().Change(actor);
        return await services.GetRequiredService<PlatformDbContext>().Set<Organization>().Where(o => o.Name.StartsWith("试验")).OrderBy(o => o.Code).Select(o => o.Name).ToListAsync();
    });

    private Task<List<string>> SeenByPostsAsync(params string[] codes) => SeenAsync(PartyOrgFactory.Yunling, SmallTree.Actor(codes));
}
