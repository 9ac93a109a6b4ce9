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
}
