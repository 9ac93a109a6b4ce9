using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Appointments;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Organizations;

/// <summary>What other modules learn of members, through the contract.</summary>
public sealed class MemberContractTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Members_are_named_with_their_primary_organization_and_only_within_scope()
    {
        var (tree, inFirst, inSecond) = await PlantAsync("所属");
        var first = tree.Villages[0];
        var seen = await AsAsync(first.Code, members => members.GetMembersAsync([inFirst, inSecond]));
        Assert.Equal(new MemberRef(inFirst, "甲", first.Id, first.Code, IsFull: true, HasLeft: false), Assert.Single(seen).Value);
        Assert.Equal(2, (await AsAsync(tree.Top.Code, members => members.GetMembersAsync([inFirst, inSecond]))).Count);
        Assert.Empty(await factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<IMemberIntegrationService>().GetMembersAsync([inFirst])));
    }

    [Fact]
    public async Task A_selection_gives_the_present_members_whose_primary_organization_fits()
    {
        var (tree, inFirst, inSecond) = await PlantAsync("选择");
        var within = new OrganizationSelection { WithinId = tree.Townships[0].Id, Types = [OrganizationType.Branch] };
        Assert.Equal([inFirst, inSecond], (await AsAsync(null, members => members.ResolveAsync(within))).Select(m => m.Id));
        Assert.Equal([inSecond], (await AsAsync(tree.Villages[1].Code, members => members.ResolveAsync(new OrganizationSelection { Ids = [tree.Villages[0].Id, tree.Villages[1].Id] }))).Select(m => m.Id));
        Assert.Empty(await AsAsync(null, members => members.ResolveAsync(within with { Types = [OrganizationType.PartyGroup] })));
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async s =>
        {
            (await s.GetRequiredService<IRepository<PartyMember>>().GetAsync(inSecond)).Leave(LeavingReason.Deceased, new DateOnly(2026, 6, 1), null);
            await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        Assert.Equal([inFirst], (await AsAsync(null, members => members.ResolveAsync(within))).Select(m => m.Id));
        Assert.True((await AsAsync(null, members => members.GetMembersAsync([inSecond])))[inSecond].HasLeft);
    }

    [Fact]
    public async Task An_account_is_the_member_that_its_post_names_even_beyond_its_scope()
    {
        var (tree, inFirst, _) = await PlantAsync("本人");
        var userId = Guid.CreateVersion7();
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async s =>
        {
            var village = await s.GetRequiredService<IRepository<Organization>>().GetAsync(tree.Villages[0].Id);
            s.GetRequiredService<IRepository<Appointment>>().Insert(new Appointment(village, Post.Secretary, "甲", new DateOnly(2025, 1, 1), inFirst, userId));
            await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        Assert.Equal([inFirst], (await AsAsync(tree.Villages[3].Code, members => members.GetMembersOfUserAsync(userId))).Select(m => m.Id));
        Assert.Empty(await AsAsync(null, members => members.GetMembersOfUserAsync(Guid.CreateVersion7())));
    }

    private async Task<(SmallTree Tree, Guid InFirst, Guid InSecond)> PlantAsync(string name)
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, name);
        var ids = await factory.InTenantAsync(PartyOrgFactory.Yunling, async s =>
        {
            var organizations = s.GetRequiredService<IRepository<Organization>>();
            var admitted = new DateOnly(2020, 5, 1);
            var members = new[] { ("甲", 0, (DateOnly?)admitted.AddYears(1)), ("乙", 1, null) };
            var made = new List<PartyMember>();
            foreach (var (person, village, fullSince) in members)
            {
                made.Add(new PartyMember(await organizations.GetAsync(tree.Villages[village].Id), person, admitted, fullSince));
            }

            s.GetRequiredService<IRepository<PartyMember>>().InsertMany(made);
            await s.GetRequiredService<IUnitOfWork>().CompleteAsync();
            return made.Select(m => m.Id).ToList();
        });
        return (tree, ids[0], ids[1]);
    }

    private Task<T> AsAsync<T>(string? code, Func<IMemberIntegrationService, Task<T>> work) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        using var _ = services.GetRequiredService<ICurrentUser>().Change(code is null ? null : SmallTree.Actor(code));
        return await work(services.GetRequiredService<IMemberIntegrationService>());
    });
}
