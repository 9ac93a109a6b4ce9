using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>Whatever is to happen to a round once happens once, however many do it at the same time.</summary>
public sealed class RoundRaceHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task The_scheme_of_an_open_round_is_frozen_and_the_round_is_opened_once()
    {
        var scene = await PlannedAsync(factory);
        var planned = await scene.County.GetAsync(scene.Url);
        Assert.Equal(("draft", 2), (planned.Text("state"), (await scene.County.GetAsync($"{scene.Url}/subjects"))["total"]!.GetValue<int>()));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(scene.County, HttpMethod.Post, $"{scene.Url}/open", new { })));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(2, (await scene.County.GetAsync($"{Api}/sheet?roundId={scene.Id}"))["totalCount"]!.GetValue<int>());
        Assert.True((await scene.County.GetAsync($"{Api}/scheme/{planned["schemeId"]}"))["isFrozen"]!.GetValue<bool>());
        await RefusedAsync(scene.County, HttpMethod.Delete, scene.Url, null, "Assessments:RoundNotDraft");
    }

    [Fact]
    public async Task Of_two_rounds_by_one_scheme_for_one_period_one_is_open()
    {
        var scene = await PlannedAsync(factory);
        var plan = await scene.County.GetAsync(scene.Url);
        var ids = plan["subjects"]!["ids"]!.AsArray().Select(i => i!.GetValue<Guid>());
        var second = await scene.County.PostAsync($"{Api}/round", new { schemeId = plan["schemeId"]!.GetValue<Guid>(), name = "又一轮", period = "2026", subjects = new { ids } });
        var answers = await Task.WhenAll(new[] { scene.Id, second.Id() }.Select(id => SendAsync(scene.County, HttpMethod.Post, $"{Api}/round/{id}/open", new { })));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        var open = answers[0].Status == HttpStatusCode.OK ? scene.Id : second.Id();
        await scene.County.PostAsync($"{Api}/round/{open}/abandon", new { reason = "方案有误" });
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(scene.County, HttpMethod.Post, $"{Api}/round/{(open == scene.Id ? second.Id() : scene.Id)}/open", new { })).Status);
    }

    [Fact]
    public async Task Of_many_who_lead_a_round_on_at_once_one_does()
    {
        var scene = await OpenedAsync(factory, scheme: s => s["process"] = JsonNode.Parse("""{"selfAssessment": true, "superiorAssessment": true, "consultDiscipline": true}"""));
        await scene.SelfAssessAsync();
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 55);
        await scene.ScoreAsync(await scene.OtherTownAsync(), OtherVillage, "superior", 50);
        var stamp = (await scene.County.GetAsync(scene.Url)).Text("concurrencyStamp");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(scene.County, HttpMethod.Post, $"{scene.Url}/advance", new { concurrencyStamp = stamp })));
        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True(a.Status is HttpStatusCode.OK or HttpStatusCode.Conflict));

        await RefusedAsync(scene.County, HttpMethod.Post, $"{scene.Url}/advance", new { }, "Assessments:StillWaiting");
        await scene.County.PostAsync($"{scene.Url}/record-consultation", new { opinion = "无异议" });
        var secretary = await scene.SecretaryAsync();
        Assert.DoesNotContain("无异议", (await secretary.GetAsync(scene.Url))["steps"]!.AsArray().Select(s => s!["note"]?.GetValue<string>()));
        Assert.Equal("rating", (await scene.County.PostAsync($"{scene.Url}/advance")).Text("currentKind"));
    }

    [Fact]
    public async Task A_large_round_is_prepared_by_a_job_and_begins_when_all_sheets_have_their_figures()
    {
        const int count = 620;
        var scene = new RoundScene(factory, await factory.OrganizationDepartmentAsync());
        var ids = await factory.PlantBranchesAsync(await scene.County.OrganizationAsync(Lists.Town), count);
        var round = await scene.County.PostAsync($"{Api}/round", new { schemeId = await scene.SchemeAsync(), name = "大轮次", period = "2026", figuresOn = "2026-11-01", subjects = new { ids } });
        var url = $"{Api}/round/{round.Id()}";
        var accepted = await Task.WhenAll(scene.County.PostAsync($"{url}/open"), scene.County.PostAsync($"{url}/open"));
        var job = accepted.Select(a => a["jobId"]?.GetValue<Guid>()).OfType<Guid>().Distinct().Single();
        var status = await scene.County.GetAsync($"/api/platform/job/{job}");
        for (var i = 0; i < 600 && status.Text("status") is "queued" or "running"; i++)
        {
            await Task.Delay(100);
            status = await scene.County.GetAsync($"/api/platform/job/{job}");
        }

        Assert.Equal(("succeeded", count), (status.Text("status"), status["done"]!.GetValue<int>()));
        Assert.Equal(("open", "selfAssessment"), ((await scene.County.GetAsync(url)).Text("state"), (await scene.County.GetAsync(url)).Text("currentKind")));
        var list = await scene.County.GetAsync($"{Api}/sheet?roundId={round.Id()}&maxResultCount=1&sorting=number desc");
        Assert.Equal((count, count), (list["totalCount"]!.GetValue<int>(), list["items"]![0]!["number"]!.GetValue<int>()));
        Assert.Equal(count, (await scene.County.GetAsync($"{url}/waiting"))["waitedFor"]!.AsArray().Count);
    }
}
