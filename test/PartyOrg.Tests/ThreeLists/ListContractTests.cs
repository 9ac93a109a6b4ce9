using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>What other modules put on the lists, through the contract.</summary>
public sealed class ListContractTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private static readonly EntryOrigin Visit = new(Guid.CreateVersion7(), "第四季度观摩", "/assessments/visits/1");

    [Fact]
    public async Task Problems_raised_elsewhere_stand_on_the_list_with_number_owner_and_origin()
    {
        var (county, town) = (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));
        var townId = await county.TownAsync();
        var ids = await AsAsync(null, lists => lists.RaiseProblemsAsync([Found(townId, "活动室长期闲置"), Found(townId, new string('长', 300))]));
        var first = await county.GetAsync($"{Api}/problem/{ids[0]}");
        Assert.Equal(("活动室长期闲置", "observationVisit", "李明", "2026-11-02"), (first.Text("title"), first.Text("source"), first.Text("responsiblePerson"), first.Text("foundOn")));
        Assert.Equal(("origin", Visit.Title, Visit.Link), (first["chain"]![0]!.Text("kind"), first["chain"]![0]!.Text("title"), first["chain"]![0]!.Text("link")));
        var second = await county.GetAsync($"{Api}/problem/{ids[1]}");
        Assert.Equal(first["number"]!.GetValue<int>() + 1, second["number"]!.GetValue<int>());
        Assert.Equal(200, second.Text("title").Length);
        Assert.Equal(ids.ToHashSet(), (await town.GetAsync($"{Api}/problem?originId={Visit.Id}"))["items"]!.AsArray().Select(p => p!.Id()).ToHashSet());
        Assert.Contains((await town.GetAsync("/api/administration/notification?maxResultCount=50"))["items"]!.AsArray(), n => n!.Text("text").Contains("活动室长期闲置", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_task_given_elsewhere_is_followed_until_it_is_struck_off()
    {
        var (county, town) = (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));
        var townId = await county.TownAsync();
        var id = Assert.Single(await AsAsync(null, lists => lists.GiveTasksAsync([new NewTask(townId, "补齐班子", new DateOnly(2026, 12, 20)) { Goal = "配齐支委", ResponsiblePerson = "李明" }])));
        var given = await AskAsync(id);
        Assert.Equal((EntryKind.Task, EntryState.Open, 0, false, $"/three-lists/tasks/{id}"), (given!.Kind, given.State, given.Progress, given.IsOverdue, given.Link));
        await town.PutAsync($"{Api}/work-task/{id}/progress", new { progress = 60 });
        Assert.Equal(60, (await AskAsync(id))!.Progress);
        await town.PostAsync($"{Api}/work-task/{id}/apply-closure", new { note = "已配齐" });
        await county.PostAsync($"{Api}/work-task/{id}/verify-closure", new { accepted = true });
        var closed = await AskAsync(id);
        Assert.Equal((EntryState.Closed, 100), (closed!.State, closed.Progress));
        Assert.NotNull(closed.ClosedOn);
    }

    [Fact]
    public async Task Nobody_reaches_through_the_contract_what_is_not_in_scope()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (townId, code) = (await county.TownAsync(), await CodeAsync(county, OtherTown));
        var known = await AsAsync(null, lists => lists.RaiseProblemsAsync([Found(townId, "外人看不见")]));
        Assert.Empty(await AsAsync(code, lists => lists.GetEntriesAsync(known)));
        await Assert.ThrowsAsync<EntityNotFoundException>(() => AsAsync(code, lists => lists.RaiseProblemsAsync([Found(townId, "越界")])));
        await Assert.ThrowsAsync<EntityNotFoundException>(() => factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<IListIntegrationService>().RaiseProblemsAsync([Found(townId, "外县")])));
        Assert.Empty(await factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<IListIntegrationService>().GetEntriesAsync(known)));
    }

    [Fact]
    public async Task An_owner_is_found_or_asked_for_and_a_day_before_it_was_found_is_refused()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var village = (await county.BranchesAsync(await county.TownAsync()))[0];
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, "无主");
        var owned = await AsAsync(null, lists => lists.RaiseProblemsAsync([Found(village, "有书记") with { ResponsiblePerson = null }]));
        Assert.NotEmpty((await AsAsync(null, lists => lists.GetEntriesAsync(owned))).Values.Single().ResponsiblePerson);
        await Assert.ThrowsAsync<AbpValidationException>(() => AsAsync(null, lists => lists.RaiseProblemsAsync([Found(tree.Villages[0].Id, "没有书记") with { ResponsiblePerson = null }])));
        await Assert.ThrowsAsync<AbpValidationException>(() => AsAsync(null, lists => lists.RaiseProblemsAsync([Found(village, "日期颠倒") with { DueOn = new DateOnly(2026, 10, 1) }])));
    }

    private static NewProblem Found(Guid organizationId, string title) =>
        new(organizationId, title, new DateOnly(2026, 12, 20), new DateOnly(2026, 11, 2), ProblemSource.ObservationVisit) { ResponsiblePerson = "李明", Origin = Visit };

    private async Task<ListEntryRef?> AskAsync(Guid id) => (await AsAsync(null, lists => lists.GetEntriesAsync([id]))).GetValueOrDefault(id);

    private static async Task<string> CodeAsync(Session county, string name) => (await county.GetAsync($"/api/hierarchy/organization/{await county.OrganizationAsync(name)}")).Text("code");

    /// <summary>In one unit of work, by someone whose posts cover the code, or by the system itself.</summary>
    private Task<T> AsAsync<T>(string? code, Func<IListIntegrationService, Task<T>> work) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        using var _ = services.GetRequiredService<ICurrentUser>().Change(code is null ? null : SmallTree.Actor(code));
        var result = await work(services.GetRequiredService<IListIntegrationService>());
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return result;
    });
}
