using System.Net;
using System.Net.Http.Json;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

public sealed class EntryHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const HttpStatusCode Conflict = HttpStatusCode.Conflict;

    [Fact]
    public async Task A_problem_is_entered_worked_on_by_a_task_split_downward_and_struck_off_from_below()
    {
        var (county, town) = await PeopleAsync();
        var townId = await county.TownAsync();
        var problem = await county.EnterProblemAsync(townId, "阵地建设滞后");
        Assert.Equal(("open", "green"), (problem.Text("status"), problem["light"]!.Text("color")));
        var task = await town.EnterTaskAsync(null, "修缮党群服务中心", problemId: problem.Id());
        var villages = await county.BranchesAsync(townId);
        var whole = await town.PostAsync($"{Api}/work-task/{task.Id()}/split", new { parts = villages.Select(v => new { organizationId = v, responsiblePerson = "王强" }) });
        Assert.Equal(2, whole["children"]!.AsArray().Count);
        Assert.Equal(2, whole["waitingFor"]!.AsArray().Count);
        Assert.False(whole.Deed("applyClosure")["allowed"]!.GetValue<bool>());

        var refusal = await town.AssertRefusedAsync($"work-task/{task.Id()}/apply-closure", new { note = "完成" }, Conflict, "ThreeLists:WaitingForLowerLevel");
        Assert.Contains(whole["waitingFor"]![0]!.GetValue<string>(), refusal!.Text("message"), StringComparison.Ordinal);
        foreach (var part in whole["children"]!.AsArray())
        {
            await CloseAsync(part!.Id(), part!["organizationId"]!.GetValue<Guid>(), county);
        }

        await town.AssertRefusedAsync($"problem/{problem.Id()}/apply-closure", new { note = "完成" }, Conflict, "ThreeLists:WaitingForLowerLevel");
        await town.PostAsync($"{Api}/work-task/{task.Id()}/apply-closure", new { note = "完成" });
        await town.AssertRefusedAsync($"work-task/{task.Id()}/verify-closure", new { accepted = true }, Conflict, "ThreeLists:VerifyOwn");
        var closed = await county.PostAsync($"{Api}/work-task/{task.Id()}/verify-closure", new { accepted = true });
        Assert.Equal(("closed", "2027-02-16"), (closed.Text("status"), closed.Text("lookBackOn")));
        await town.PostAsync($"{Api}/problem/{problem.Id()}/apply-closure", new { note = "完成" });
        Assert.Equal("closed", (await county.PostAsync($"{Api}/problem/{problem.Id()}/verify-closure", new { accepted = true })).Text("status"));
        await county.AssertRefusedAsync($"work-task/{task.Id()}/reopen", new { reason = "又坏" }, Conflict, "ThreeLists:ReopenParentFirst");
    }

    [Fact]
    public async Task A_relapse_found_at_the_look_back_reopens_the_same_number()
    {
        var (county, town) = await PeopleAsync();
        var problem = await county.EnterProblemAsync(await county.TownAsync(), "党员档案不齐");
        await town.PostAsync($"{Api}/problem/{problem.Id()}/apply-closure", new { note = "完成" });
        await county.PostAsync($"{Api}/problem/{problem.Id()}/verify-closure", new { accepted = false, reason = "缺两份" });
        await town.PostAsync($"{Api}/problem/{problem.Id()}/apply-closure", new { note = "已补" });
        await county.PostAsync($"{Api}/problem/{problem.Id()}/verify-closure", new { accepted = true, lookBackOn = "2026-12-01" });
        var inspector = await factory.SignInAsync(PartyOrgFactory.Yunling, "inspector");
        var back = await inspector.PostAsync($"{Api}/problem/{problem.Id()}/look-back", new { holds = false, note = "又缺一份" });
        Assert.Equal(("open", 1, problem["number"]!.GetValue<int>()), (back.Text("status"), back["relapses"]!.GetValue<int>(), back["number"]!.GetValue<int>()));
        Assert.Equal(["create", "applyClosure", "rejectClosure", "applyClosure", "acceptClosure", "reopen"], back["history"]!.AsArray().Select(h => h!.Text("deed")));
    }

    [Fact]
    public async Task More_time_is_asked_for_and_granted_and_urging_is_counted_once_a_day()
    {
        var (county, town) = await PeopleAsync();
        var townId = await county.TownAsync();
        var task = await county.EnterTaskAsync(townId, "完成换届准备");
        await town.PostAsync($"{Api}/work-task/{task.Id()}/ask-extension", new { until = "2027-01-10", reason = "人选待定" });
        await town.AssertRefusedAsync($"work-task/{task.Id()}/decide-extension", new { granted = true }, Conflict, "ThreeLists:NotYoursToSupervise");
        Assert.Equal("2027-01-10", (await county.PostAsync($"{Api}/work-task/{task.Id()}/decide-extension", new { granted = true })).Text("dueOn"));

        var late = await county.EnterTaskAsync(townId, "上报花名册", "2026-11-01");
        Assert.Equal(("red", "overdue"), (late["light"]!.Text("color"), late["light"]!.Text("rule")));
        Assert.Equal(1, (await county.PostAsync($"{Api}/work-task/{late.Id()}/urge", new { words = "请于本周完成" }))["urged"]!.GetValue<int>());
        await county.AssertRefusedAsync($"work-task/{late.Id()}/urge", null, Conflict, "ThreeLists:AlreadyUrgedToday");
        Assert.Contains((await town.GetAsync($"{Api}/work-task?overdue=true&organizationId={townId}&maxResultCount=100"))["items"]!.AsArray(), t => t!.Id() == late.Id());
        Assert.Contains((await town.GetAsync("/api/administration/to-do"))["items"]!.AsArray(), t => t!.Text("kind") == "task-overdue");
    }

    [Fact]
    public async Task A_list_of_a_week_has_what_was_begun_by_then_and_not_yet_struck_off()
    {
        var (county, _) = await PeopleAsync();
        var townId = await county.TownAsync();
        var task = await county.EnterTaskAsync(townId, "按周查找", "2026-12-20"); // begun on 1 September
        async Task<bool> IsInHandAsync(string week) => (await county.GetAsync($"{Api}/work-task?withinId={townId}&week={week}&filter={Uri.EscapeDataString("按周查找")}"))["items"]!.AsArray().Any(t => t!.Id() == task.Id());
        Assert.Equal((false, true, true), (await IsInHandAsync("2026-W35"), await IsInHandAsync("2026-W36"), await IsInHandAsync("2026-W47")));
        var problem = await county.EnterProblemAsync(townId, "按周查找的问题");
        Assert.Contains((await county.GetAsync($"{Api}/problem?withinId={townId}&week=2026-W47&maxResultCount=1000"))["items"]!.AsArray(), p => p!.Id() == problem.Id());
        Assert.Equal(HttpStatusCode.BadRequest, (await county.Http.GetAsync($"{Api}/problem?week=2026-W54")).StatusCode);
    }

    [Fact]
    public async Task A_leaders_instruction_becomes_a_task_that_the_leaders_organization_oversees()
    {
        var (county, town) = await PeopleAsync();
        var leader = await factory.SignInAsync(PartyOrgFactory.Yunling, "leader");
        var task = await leader.PostAsync($"{Api}/work-task/instruct", new { organizationId = await county.TownAsync(), text = "请尽快解决薄弱村问题", dueOn = "2026-12-31", week = "2026-W47", responsiblePerson = "李明" });
        Assert.Equal(("instruction", "2026-W47"), (task.Text("source"), task.Text("instructionOf")));
        Assert.Equal(await county.RootAsync(), task["supervisorId"]!.GetValue<Guid>());
        Assert.Contains((await town.GetAsync($"{Api}/work-task?source=instruction&maxResultCount=100"))["items"]!.AsArray(), t => t!.Id() == task.Id());
        using var forbidden = await town.Http.PostAsJsonAsync($"{Api}/work-task/instruct", new { organizationId = await county.TownAsync(), text = "x", dueOn = "2026-12-31" });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task A_sibling_does_not_see_it_unless_it_helps_and_another_county_never()
    {
        var (county, town) = await PeopleAsync();
        var sibling = await factory.SignInAsync(PartyOrgFactory.Yunling, "township2");
        var (townId, siblingId) = (await county.TownAsync(), await county.OrganizationAsync(OtherTown));
        var alone = await county.EnterTaskAsync(townId, "单独承担");
        var helped = await county.PostAsync($"{Api}/work-task", TaskOf(townId, "共同承担", helper: siblingId));
        await AssertNotThereAsync(sibling, alone.Id());
        await sibling.AssertRefusedAsync($"work-task/{alone.Id()}/apply-closure", null, HttpStatusCode.NotFound);
        Assert.Equal("共同承担", (await sibling.GetAsync($"{Api}/work-task/{helped.Id()}")).Text("title"));
        var said = await sibling.PutAsync($"{Api}/work-task/{helped.Id()}/helpers/{siblingId}", new { progressNote = "已派两人协助" });
        Assert.Equal("已派两人协助", said["helpers"]![0]!.Text("progressNote"));
        Assert.Contains((await sibling.GetAsync($"{Api}/work-task?helperId={siblingId}"))["items"]!.AsArray(), t => t!.Id() == helped.Id());
        Assert.Equal(0, (await sibling.GetAsync($"{Api}/work-task?filter={Uri.EscapeDataString("单独承担")}"))["totalCount"]!.GetValue<int>());
        await AssertNotThereAsync(await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept"), alone.Id());
        await sibling.AssertRefusedAsync("work-task", TaskOf(townId, "越权"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_finding_becomes_one_problem_and_an_item_a_task_and_each_shows_its_chain()
    {
        var (county, town) = await PeopleAsync();
        var inspector = await factory.SignInAsync(PartyOrgFactory.Yunling, "inspector");
        var letter = await county.IssueToAsync(await county.TownAsync());
        await town.PostAsync($"{County.Api}/letter/{letter}/sign", new { password = PartyOrgFactory.Password });
        await county.AssertRefusedAsync("work-task/from-item", new { letterId = letter, itemCode = "A1", title = "专题研究四次", dueOn = "2026-12-20", responsiblePerson = "李明" }, Conflict, "ThreeLists:LetterNotInForce");
        await county.PostAsync($"{County.Api}/letter/{letter}/countersign", new { password = PartyOrgFactory.Password });
        var task = await county.PostAsync($"{Api}/work-task/from-item", new { letterId = letter, itemCode = "A1", title = "专题研究四次", dueOn = "2026-12-20", responsiblePerson = "李明" });
        Assert.Equal(["letter", "item", "task"], task["chain"]!.AsArray().Select(c => c!.Text("kind")));

        await inspector.PostAsync($"{County.Api}/letter/{letter}/mid-year-check", new { findings = new object[] { new { code = "B1", verdict = "notStarted", note = "未建立联系点" }, new { code = "A1", verdict = "onTrack" } } });
        var items = (await inspector.GetAsync($"{County.Api}/letter/{letter}"))["items"]!.AsArray();
        Guid Finding(string code) => items.First(i => i!.Text("code") == code)!["findings"]![0]!.Id();
        await inspector.AssertRefusedAsync("problem/from-finding", new { findingId = Finding("B1"), responsiblePerson = "李明" }, HttpStatusCode.BadRequest);
        var problem = await inspector.PostAsync($"{Api}/problem/from-finding", new { findingId = Finding("B1"), dueOn = "2026-12-20", responsiblePerson = "李明" });
        Assert.Equal(("未建立联系点", "midYearCheck"), (problem.Text("title"), problem.Text("source")));
        Assert.Equal(["letter", "item", "finding", "problem"], problem["chain"]!.AsArray().Select(c => c!.Text("kind")));
        Assert.Equal(problem.Id(), (await county.PostAsync($"{Api}/problem/from-finding", new { findingId = Finding("B1"), dueOn = "2026-12-25", responsiblePerson = "李明" })).Id());
        Assert.Equal(problem.Id(), Assert.Single((await town.GetAsync($"{Api}/problem?letterId={letter}"))["items"]!.AsArray())!.Id());
        await inspector.AssertRefusedAsync("problem/from-finding", new { findingId = Finding("A1"), dueOn = "2026-12-20" }, Conflict, "ThreeLists:FindingIsOnTrack");
        var sibling = await factory.SignInAsync(PartyOrgFactory.Yunling, "township2");
        await sibling.AssertRefusedAsync("problem/from-finding", new { findingId = Finding("B1"), dueOn = "2026-12-20" }, HttpStatusCode.NotFound);
    }

    private async Task<(Session County, Session Town)> PeopleAsync() => (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "township"));

    /// <summary>The village's clerk applies, the county, which is above, verifies.</summary>
    private async Task CloseAsync(Guid task, Guid village, Session county)
    {
        var secretary = await county.AppointAsync(factory, "secretary", village);
        await secretary.PostAsync($"{Api}/work-task/{task}/apply-closure", new { note = "本村已完成" });
        Assert.Equal("closed", (await county.PostAsync($"{Api}/work-task/{task}/verify-closure", new { accepted = true })).Text("status"));
    }

    private static async Task AssertNotThereAsync(Session session, Guid task)
    {
        using var answer = await session.Http.GetAsync($"{Api}/work-task/{task}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
