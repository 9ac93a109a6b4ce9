using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Problems;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

public sealed class EntryRaceTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const int Contenders = 12;

    [Fact]
    public async Task Of_many_who_urge_at_once_one_counts()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var late = await county.EnterTaskAsync(await county.TownAsync(), "逾期任务", "2026-11-01");
        var answers = await AtOnceAsync(_ => county.Http.PostAsJsonAsync($"{Api}/work-task/{late.Id()}/urge", new { }));
        Assert.Single(answers, HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Equal(1, (await county.GetAsync($"{Api}/work-task/{late.Id()}"))["urged"]!.GetValue<int>());
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Of_many_edits_upon_one_state_one_is_kept()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        var problem = await county.EnterProblemAsync(townId, "多人同改");
        var stamp = problem.Text("concurrencyStamp");
        var answers = await AtOnceAsync(i => county.Http.PutAsJsonAsync($"{Api}/problem/{problem.Id()}", new
        {
            title = $"第{i}版", dueOn = "2026-12-20", category = "other", source = "inspection", severity = "minor", responsiblePerson = "李明", foundOn = "2026-09-01", concurrencyStamp = stamp,
        }));
        Assert.Single(answers, HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a is HttpStatusCode.OK or HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Entered_at_once_each_has_its_own_number_and_none_is_left_out()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        await county.EnterProblemAsync(townId, "本年第一个"); // of two firsts of a year at once the second is asked to try again
        var answers = await AtOnceAsync(i => county.Http.PostAsJsonAsync($"{Api}/problem", ProblemOf(townId, $"同时登记{i}")));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a));
        var numbers = await factory.InTenantAsync(PartyOrgFactory.Yunling, services =>
            services.GetRequiredService<IRepository<Problem>>().Query.Where(p => p.Year == 2026).OrderBy(p => p.Number).Select(p => p.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        await AssertSoundAsync();
    }

    /// <summary>Whichever comes first, nothing is struck off over an open task.</summary>
    [Fact]
    public async Task A_task_given_while_its_problem_is_struck_off_leaves_no_open_task_under_a_closed_problem()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        var townId = await county.TownAsync();
        for (var i = 0; i < 6; i++)
        {
            var problem = await county.EnterProblemAsync(townId, $"销号竞争{i}");
            var answers = await Task.WhenAll(
                town.Http.PostAsJsonAsync($"{Api}/problem/{problem.Id()}/apply-closure", new { note = "完成" }),
                county.Http.PostAsJsonAsync($"{Api}/work-task", TaskOf(townId, $"竞争任务{i}", problemId: problem.Id())));
            Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{(int)a.StatusCode}"));
            await county.Http.PostAsJsonAsync($"{Api}/problem/{problem.Id()}/verify-closure", new { accepted = true });
        }

        await AssertSoundAsync();
    }

    private static async Task<List<HttpStatusCode>> AtOnceAsync(Func<int, Task<HttpResponseMessage>> send)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Contenders).Select(send));
        return answers.Select(a => a.StatusCode).ToList();
    }

    private Task AssertSoundAsync() => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        foreach (var invariant in services.GetServices<IInvariant>())
        {
            Assert.Empty(await invariant.CheckAsync());
        }
    });
}
