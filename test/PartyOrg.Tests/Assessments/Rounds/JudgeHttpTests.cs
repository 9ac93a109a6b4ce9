using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>Who judges a round: organizations, each subject's superior, or people by name.</summary>
public sealed class JudgeHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
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
    public async Task People_are_found_by_name_with_their_organizations_and_those_without_a_post_are_neither_offered_nor_taken()
    {
        var scene = new RoundScene(factory, await factory.OrganizationDepartmentAsync());
        async Task<JsonArray> FindAsync(string filter) => (await scene.County.GetAsync($"{Api}/round/judge-candidates?filter={filter}"))["items"]!.AsArray();
        var inspector = Assert.Single(await FindAsync("inspector"))!;
        Assert.Equal("中共云岭县委员会", Assert.Single(inspector["organizations"]!.AsArray())!.GetValue<string>());
        Assert.Contains(await FindAsync(inspector.Text("name")), c => c!["userId"]!.GetValue<Guid>() == inspector["userId"]!.GetValue<Guid>());
        Assert.Empty(await FindAsync("sysadmin"));
        var users = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(["sysadmin"]));
        var (status, error) = await SendAsync(scene.County, HttpMethod.Post, $"{Api}/round", new { schemeId = await scene.SchemeAsync(), name = "考核", period = "2026", subjects = new { }, judges = new[] { new { role = "superior", userId = users["sysadmin"].Id } } });
        Assert.Equal((HttpStatusCode.BadRequest, "Assessments:JudgeWithoutPost"), (status, error!.Text("code")));
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(await scene.SecretaryAsync(), HttpMethod.Get, $"{Api}/round/judge-candidates?filter=a")).Status);
    }

    [Fact]
    public async Task A_round_says_who_judges_and_how_many_cards_each_has_submitted()
    {
        var users = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(["inspector", "township2"]));
        var scene = await PlannedAsync(factory, judges: [new { role = "superior", userId = users["inspector"].Id }, new { role = "superior", userId = users["township2"].Id }, new { role = "superior" }]);
        async Task<List<string>> JudgesAsync(Session who) => (await who.GetAsync($"{scene.Url}/judges"))["items"]!.AsArray().Select(j => $"{j!["name"]} {j["organizations"]!.AsArray().FirstOrDefault()} {j["submitted"]}/{j["owed"]}").ToList();
        var (inspector, township) = (users["inspector"].Name, users["township2"].Name);
        Assert.Equal([$"{inspector} 中共云岭县委员会 0/0", $"{township} 中共云岭县双营镇委员会 0/0", "  0/0"], await JudgesAsync(scene.County));

        await scene.OpenAsync();
        await scene.SelfAssessAsync();
        await scene.ScoreAsync(await factory.SignInAsync(PartyOrgFactory.Yunling, "inspector"), Village, "superior", 50);
        Assert.Equal( // of the township's own village its clerk owes no card
            [$"{inspector} 中共云岭县委员会 1/2", $"{township} 中共云岭县双营镇委员会 0/2", "中共云岭县竹店镇委员会  0/1", "中共云岭县双营镇委员会  0/1"], await JudgesAsync(scene.County));
        Assert.Equal([$"{township} 中共云岭县双营镇委员会 0/2", "中共云岭县双营镇委员会  0/1"], await JudgesAsync(await scene.OtherTownAsync()));
        Assert.Empty(await JudgesAsync(await scene.SecretaryAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept"), HttpMethod.Get, $"{scene.Url}/judges")).Status);
    }
}
