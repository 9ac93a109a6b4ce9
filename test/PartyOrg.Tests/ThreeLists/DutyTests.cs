using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Hierarchy;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Entries;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

public sealed class DutyTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_duty_counts_its_tasks_and_owners_show_what_is_open_under_each()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        var duty = await county.PostAsync($"{Api}/duty", new { organizationId = townId, text = "负责党员教育", person = "赵敏", post = "副书记" });
        await county.PostAsync($"{Api}/work-task", new { organizationId = townId, title = "开展培训", startOn = "2026-09-01", dueOn = "2026-11-01", responsiblePerson = "赵敏", dutyId = duty.Id() });
        var read = await county.GetAsync($"{Api}/duty/{duty.Id()}");
        Assert.Equal((1, 0, 1), (read["openTasks"]!.GetValue<int>(), read["closedTasks"]!.GetValue<int>(), read["overdueTasks"]!.GetValue<int>()));
        await county.EnterProblemAsync(townId, "赵敏的邻居");
        var owners = (await county.GetAsync($"{Api}/duty/owners?by=person&withinId={townId}&maxResultCount=1000"))["items"]!.AsArray();
        var owner = owners.Single(o => o!["person"]?.GetValue<string>() == "赵敏" && o["organizationId"]!.GetValue<Guid>() == townId)!;
        Assert.Equal((1, 0, 1, 1), (owner["duties"]!.GetValue<int>(), owner["openProblems"]!.GetValue<int>(), owner["openTasks"]!.GetValue<int>(), owner["overdue"]!.GetValue<int>()));
        Assert.True((await county.GetAsync($"{Api}/duty/owners?by=organization&withinId={townId}&maxResultCount=1000"))["items"]!.AsArray().Single(o => o!["organizationId"]!.GetValue<Guid>() == townId)!["openProblems"]!.GetValue<int>() > 0);
        using var refused = await county.Http.DeleteAsync($"{Api}/duty/{duty.Id()}");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        using var sibling = await (await factory.SignInAsync(PartyOrgFactory.Yunling, "township2")).Http.GetAsync($"{Api}/duty/{duty.Id()}");
        Assert.Equal(HttpStatusCode.NotFound, sibling.StatusCode);
    }

    [Fact]
    public async Task When_a_post_changes_hands_what_is_open_is_offered_and_goes_over_at_once()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        await AppointAsync(county, townId, "member", "孙离任", "2026-01-01", "2026-11-10");
        var to = await AppointAsync(county, townId, "member", "周接任", "2026-11-11", null);
        var problem = await county.PostAsync($"{Api}/problem", new { organizationId = townId, title = "待交接", dueOn = "2026-12-20", category = "team", source = "selfFound", severity = "minor", responsiblePerson = "孙离任" });
        await county.PostAsync($"{Api}/work-task", new { organizationId = townId, title = "待交接任务", dueOn = "2026-12-20", responsiblePerson = "孙离任" });
        await county.PostAsync($"{Api}/duty", new { organizationId = townId, text = "联系群众", person = "孙离任" });
        Assert.Contains((await county.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "duty-handover" && t!.Text("title").Contains("孙离任", StringComparison.Ordinal));
        var moved = await county.PostAsync($"{Api}/duty/handover", new { organizationId = townId, fromPerson = "孙离任", toAppointmentId = to, on = "2026-11-11" });
        Assert.Equal(("周接任", 1, 1, 1), (moved.Text("toPerson"), moved["problems"]!.GetValue<int>(), moved["tasks"]!.GetValue<int>(), moved["duties"]!.GetValue<int>()));
        var read = await county.GetAsync($"{Api}/problem/{problem.Id()}");
        Assert.Equal(("周接任", "handOver"), (read.Text("responsiblePerson"), read["history"]!.AsArray()[^1]!.Text("deed")));
        Assert.DoesNotContain((await county.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "duty-handover" && t!.Text("title").Contains("孙离任", StringComparison.Ordinal));
        await county.AssertRefusedAsync("duty/handover", new { organizationId = await county.TownAsync(), fromPerson = "x", toAppointmentId = Guid.NewGuid() }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Someone_acts_for_another_between_two_days_and_is_no_second_secretary()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        var held = (await county.GetAsync($"/api/hierarchy/appointment?organizationId={townId}&post=secretary&on=2026-11-18"))["items"]![0]!;
        var acting = await AppointAsync(county, townId, "secretary", "郑代办", "2026-11-16", "2026-11-20", held.Id());
        var read = await county.GetAsync($"/api/hierarchy/appointment/{acting}");
        Assert.Equal(held.Id(), read["actsForId"]!.GetValue<Guid>());
        var secretaries = await factory.InTenantAsync(PartyOrgFactory.Yunling, s => s.GetRequiredService<IHierarchyIntegrationService>().GetSecretariesAsync([townId], new DateOnly(2026, 11, 18)));
        Assert.Equal(held.Text("personName"), secretaries[townId].PersonName);
        using var endless = await county.Http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/hierarchy/appointment")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { organizationId = townId, post = "secretary", personName = "无期", from = "2026-11-16", actsForId = held.Id() }),
        });
        Assert.Equal(HttpStatusCode.BadRequest, endless.StatusCode);
    }

    [Fact]
    public async Task What_is_open_keeps_an_organization_from_going_until_a_successor_takes_it_over()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var tree = await SeenTreeAsync(county);
        var (first, second) = (tree.Villages[0], tree.Villages[1]);
        var problem = await county.EnterProblemAsync(first.Id, "撤并前的问题");
        await county.PostAsync($"{Api}/duty", new { organizationId = first.Id, text = "管水", person = "李明" });
        using (var refused = await county.Http.PostAsync($"/api/hierarchy/organization/{first.Id}/dissolve", System.Net.Http.Json.JsonContent.Create(new { on = "2026-11-18" })))
        {
            Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
            Assert.Contains("ThreeLists:OpenEntries", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await county.PostAsync($"/api/hierarchy/organization/{first.Id}/merge", new { intoId = second.Id, on = "2026-11-18" });
        var read = await county.GetAsync($"{Api}/problem/{problem.Id()}");
        Assert.Equal((second.Id, tree.Townships[0].Id, "followTree"), (read["organizationId"]!.GetValue<Guid>(), read["supervisorId"]!.GetValue<Guid>(), read["history"]!.AsArray()[^1]!.Text("deed")));
        await county.PostAsync($"/api/hierarchy/organization/{second.Id}/move", new { newParentId = tree.Townships[1].Id });
        Assert.Equal(tree.Townships[1].Id, (await county.GetAsync($"{Api}/problem/{problem.Id()}"))["supervisorId"]!.GetValue<Guid>());
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            foreach (var invariant in services.GetServices<IInvariant>())
            {
                Assert.Empty(await invariant.CheckAsync());
            }
        });
    }

    [Fact]
    public async Task Figures_are_read_over_each_subtree_by_name()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var tree = await SeenTreeAsync(county);
        await county.EnterProblemAsync(tree.Villages[0].Id, "逾期", "2026-11-02");
        var late = await county.EnterTaskAsync(tree.Villages[1].Id, "也逾期", "2026-11-02");
        await county.PostAsync($"{Api}/work-task/{late.Id()}/urge");
        var figures = await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var reader = services.GetRequiredService<IMetricReader>();
            var period = MetricPeriod.Parse("2026");
            async Task<decimal> Of(string metric, Guid id) => (await reader.GetAsync(metric, [id], period)).GetValueOrDefault(id, -1);
            return (await Of(EntryMetrics.Overdue, tree.Townships[0].Id), await Of(EntryMetrics.OpenProblems, tree.Townships[0].Id), await Of(EntryMetrics.Urged, tree.Villages[1].Id),
                await Of(EntryMetrics.ClosedRate, tree.Top.Id), await Of(EntryMetrics.ClosedRate, tree.Townships[1].Id), await Of(EntryMetrics.Relapses, tree.Top.Id));
        });
        Assert.Equal((2m, 1m, 1m, 0m, -1m, 0m), figures);
    }

    /// <summary>A tree of its own, over which the organization department has a post.</summary>
    private async Task<SmallTree> SeenTreeAsync(Session county)
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, $"试{Guid.NewGuid():N}"[..8]);
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var account = (await services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(["orgdept"]))["orgdept"];
            var top = await services.GetRequiredService<IRepository<Organization>>().GetAsync(tree.Top.Id);
            services.GetRequiredService<IRepository<PartyOrg.Hierarchy.Appointments.Appointment>>().Insert(new(top, Post.Clerk, account.Name, new DateOnly(2026, 1, 1), userId: account.Id));
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        await county.GetAsync($"/api/hierarchy/organization/{tree.Top.Id}");
        return tree;
    }

    private static async Task<Guid> AppointAsync(Session county, Guid organizationId, string post, string personName, string from, string? to, Guid? actsForId = null) =>
        (await county.PostAsync("/api/hierarchy/appointment", new { organizationId, post, personName, from, to, actsForId })).Id();
}
