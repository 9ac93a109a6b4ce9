using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

public sealed class RoundHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_round_goes_from_the_self_assessment_to_the_rating_and_waits_for_everyone_by_name()
    {
        var scene = await OpenedAsync(factory);
        var waiting = await scene.County.GetAsync($"{scene.Url}/waiting");
        Assert.Equal(("selfAssessment", 2), (waiting.Text("kind"), waiting["waitedFor"]!.AsArray().Count));
        Assert.EndsWith(OtherVillage, Assert.Single((await (await scene.OtherTownAsync()).GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray())!.Text("who"), StringComparison.Ordinal);

        await scene.ScoreAsync(await scene.SecretaryAsync(), Village, "self", 58);
        var (status, error) = await SendAsync(scene.County, HttpMethod.Post, $"{scene.Url}/advance", new { });
        Assert.Equal((HttpStatusCode.Conflict, "Assessments:StillWaiting"), (status, error!["code"]!.GetValue<string>()));
        var who = Assert.Single(error["data"]!["WaitedFor"]!.AsArray())!;
        Assert.EndsWith(OtherVillage, who.Text("who"), StringComparison.Ordinal);
        Assert.DoesNotContain("Waits:", who.Text("text"), StringComparison.Ordinal);

        await scene.County.PostAsync($"{scene.Url}/remind");
        var other = await scene.OtherSecretaryAsync();
        Assert.Contains((await other.GetAsync("/api/administration/notification?maxResultCount=10"))["items"]!.AsArray(), n => n!.Text("text").Contains("正在等待您办理", StringComparison.Ordinal));
        await scene.County.PostAsync($"{scene.Url}/remind");
        await RefusedAsync(scene.County, HttpMethod.Post, $"{scene.Url}/remind", new { }, "Assessments:RemindedEnough");

        await scene.ScoreAsync(await scene.OtherSecretaryAsync(), OtherVillage, "self", 60);
        Assert.Equal("superiorAssessment", (await scene.County.PostAsync($"{scene.Url}/advance")).Text("currentKind"));
        Assert.Equal(["中共云岭县双营镇委员会", "中共云岭县竹店镇委员会"], (await scene.County.GetAsync($"{scene.Url}/waiting"))["waitedFor"]!.AsArray().Select(w => w!.Text("who")).Order(StringComparer.Ordinal));
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 55);
        await scene.ScoreAsync(await scene.OtherTownAsync(), OtherVillage, "superior", 50, done: false);
        Assert.Equal("rating", (await scene.County.PostAsync($"{scene.Url}/advance")).Text("currentKind"));
    }

    [Fact]
    public async Task A_sheet_has_the_days_name_the_figure_with_its_list_and_what_the_scheme_makes_of_it()
    {
        var scene = await OpenedAsync(factory);
        var other = await scene.County.OrganizationAsync(OtherVillage);
        await scene.SelfAssessAsync();
        var town = await scene.OtherTownAsync();
        var incomplete = await town.GetAsync($"{Api}/sheet/{scene.Sheets[OtherVillage]}/preview");
        Assert.Null(incomplete["result"]);
        Assert.Contains(incomplete["gaps"]!.AsArray(), g => g!["indicator"]?.GetValue<string>() == "G" && g!.Text("text") == "“组织生活”没有得分。");

        await scene.ScoreAsync(town, OtherVillage, "superior", 50, share: 0.5m);
        var sheet = await scene.County.GetAsync($"{Api}/sheet/{scene.Sheets[OtherVillage]}");
        var figure = Assert.Single(sheet["figures"]!.AsArray(), f => f!.Text("metric") == "hierarchy.term-overdue-days")!;
        Assert.Equal(("2026", $"/hierarchy/organizations/{other}"), (figure.Text("period"), figure.Text("link")));
        var value = sheet["values"]!.AsArray().Single(v => v!.Text("indicator") == "M")!;
        Assert.Equal(("marks", 0.5m), (value.Text("source"), value["value"]!.GetValue<decimal>()));
        Assert.Equal(["self", "superior"], sheet["scorecards"]!.AsArray().Select(c => c!.Text("role")));

        var preview = (await town.GetAsync($"{Api}/sheet/{scene.Sheets[OtherVillage]}/preview"))["result"]!;
        Assert.Equal((80m, 3), (preview["total"]!.GetValue<decimal>(), preview["stars"]!.GetValue<int>()));
        Assert.NotEmpty(preview["trace"]!.AsArray());
    }

    [Fact]
    public async Task Whoever_is_judged_sees_the_own_sheet_and_not_what_others_wrote_nor_other_sheets()
    {
        var scene = await OpenedAsync(factory);
        await scene.SelfAssessAsync();
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 41);
        var secretary = await scene.SecretaryAsync();
        var own = await secretary.GetAsync($"{Api}/sheet/{scene.Sheets[Village]}");
        Assert.Equal(["self"], own["scorecards"]!.AsArray().Select(c => c!.Text("role")));
        Assert.DoesNotContain("41", own["values"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(scene.Sheets[Village], Assert.Single((await secretary.GetAsync($"{Api}/sheet?roundId={scene.Id}"))["items"]!.AsArray())!.Id());
        Assert.False((await secretary.GetAsync(scene.Url))["isMine"]!.GetValue<bool>());
        foreach (var path in new[] { "", "/preview" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(secretary, HttpMethod.Get, $"{Api}/sheet/{scene.Sheets[OtherVillage]}{path}")).Status);
        }

        var qinghe = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(qinghe, HttpMethod.Get, scene.Url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(qinghe, HttpMethod.Get, $"{Api}/sheet/{scene.Sheets[Village]}")).Status);
    }

    [Fact]
    public async Task A_subject_does_not_lead_the_round_that_judges_it()
    {
        var scene = await OpenedAsync(factory);
        var town = await scene.TownAsync();
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(town, HttpMethod.Get, scene.Url)).Status);
        foreach (var deed in new[] { "open", "advance", "take-figures" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(town, HttpMethod.Post, $"{scene.Url}/{deed}", new { })).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(town, HttpMethod.Put, $"{Api}/sheet/{scene.Sheets[Village]}/facts", new { facts = Array.Empty<object>() })).Status);
    }

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
    public async Task Judges_and_subjects_that_are_not_there_are_refused()
    {
        var scene = new RoundScene(factory, await factory.OrganizationDepartmentAsync());
        var scheme = await scene.SchemeAsync();
        async Task<JsonNode?> PlanAsync(object body) => (await SendAsync(scene.County, HttpMethod.Post, $"{Api}/round", body)).Error;
        var unknown = await PlanAsync(new { schemeId = scheme, name = "考核", period = "2026", subjects = new { }, judges = new[] { new { role = "superior", userId = Guid.NewGuid() } } });
        Assert.Equal("Assessments:UnknownJudge", unknown!.Text("code"));
        var role = await PlanAsync(new { schemeId = scheme, name = "考核", period = "2026", subjects = new { }, judges = new[] { new { role = "guests" } } });
        Assert.Equal("Assessments:UnknownJudgeRole", role!.Text("code"));
        var period = await PlanAsync(new { schemeId = scheme, name = "考核", period = "2026-Q9", subjects = new { } });
        Assert.Equal("Platform:UnknownPeriod", period!.Text("code"));
        var nobody = await scene.County.PostAsync($"{Api}/round", new { schemeId = scheme, name = "考核", period = "2026", subjects = new { ids = new[] { Guid.NewGuid() } } });
        await RefusedAsync(scene.County, HttpMethod.Post, $"{Api}/round/{nobody.Id()}/open", new { }, "Assessments:RoundWithoutSubjects");
    }

    [Fact]
    public async Task What_waits_stands_in_the_inbox_until_it_is_done()
    {
        var scene = await OpenedAsync(factory);
        var secretary = await scene.SecretaryAsync();
        async Task<IEnumerable<string>> WaitingAsync(Session who) => (await who.GetAsync("/api/administration/to-do"))["items"]!.AsArray().Where(t => t!.Text("link").Contains($"{scene.Id}", StringComparison.Ordinal)).Select(t => t!.Text("kind"));
        Assert.Equal(["self-assess"], await WaitingAsync(secretary));
        Assert.Empty(await WaitingAsync(await scene.TownAsync()));
        await scene.SelfAssessAsync();
        Assert.Empty(await WaitingAsync(secretary));
        Assert.Equal(["score-sheets"], await WaitingAsync(await scene.TownAsync()));
        await scene.ScoreAsync(await scene.TownAsync(), Village, "superior", 55);
        Assert.Empty(await WaitingAsync(await scene.TownAsync()));
    }

    [Fact]
    public async Task Members_are_judged_too_each_at_the_primary_organization_which_speaks_for_them()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var village = await county.OrganizationAsync(Village);
        var members = (await county.GetAsync($"/api/hierarchy/member?organizationId={village}&maxResultCount=2"))["items"]!.AsArray().Select(m => (Id: m!.Id(), Name: m!.Text("name"))).ToList();
        var scheme = (await county.GetAsync($"{Api}/scheme?code=double-ten-star-member"))["items"]![0]!.Id();
        var round = await county.PostAsync($"{Api}/round", new { schemeId = scheme, name = "党员双十星", period = "2026", subjects = new { }, memberIds = members.Select(m => m.Id) });
        Assert.Equal("member", round.Text("subjectKind"));
        await county.PostAsync($"{Api}/round/{round.Id()}/open");
        var sheets = (await county.GetAsync($"{Api}/sheet?roundId={round.Id()}"))["items"]!.AsArray();
        Assert.Equal(members.Select(m => m.Name).Order(), sheets.Select(s => s!.Text("subjectName")).Order());
        Assert.All(sheets, s => Assert.Equal(village, s!["organizationId"]!.GetValue<Guid>()));
        var own = await (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary")).GetAsync($"{Api}/sheet/{sheets[0]!.Id()}");
        Assert.Equal(["self"], own["myRoles"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.Empty(own["figures"]!.AsArray());
        var gone = await SendAsync(county, HttpMethod.Post, $"{Api}/round/preview-subjects", new { schemeId = scheme, subjects = new { }, memberIds = new[] { Guid.NewGuid() } });
        Assert.Equal("Assessments:UnknownMember", gone.Error!.Text("code"));
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
