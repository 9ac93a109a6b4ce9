using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Assessments.Results;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments.MemberStars;

/// <summary>An organization's stars are those that its round gave it.</summary>
public sealed class StarResultHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Api = "/api/assessments";
    private const string Url = $"{Api}/member-star";

    [Fact]
    public async Task The_stars_of_a_branch_are_taken_from_its_round_with_the_score_that_gave_them()
    {
        var (county, secretary) = (await factory.OrganizationDepartmentAsync(), await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"));
        var branch = await secretary.RootAsync();
        var scheme = (await county.PostAsync($"{Api}/scheme", Scheme())).Id();
        var round = await RatedAsync(county, scheme, branch);
        var pledge = await secretary.PostAsync(Url, new { year = 2019, schemeId = scheme, stars = new[] { new { code = "CLEAN", promise = "院落整洁" }, new { code = "LAW", promise = "带头守法" } } });
        var take = $"{Url}/{pledge.Id()}/take-result";
        await JudgedRound.RefusedAsync(secretary, take, new { roundId = round }, HttpStatusCode.Conflict, "Assessments:StarWrongState");

        await secretary.PostAsync($"{Url}/{pledge.Id()}/publish");
        await JudgedRound.RefusedAsync(secretary, take, new { roundId = Guid.NewGuid() }, HttpStatusCode.Conflict, "Assessments:StarNoResult");
        await JudgedRound.RefusedAsync(secretary, take, new { }, HttpStatusCode.BadRequest);
        await JudgedRound.RefusedAsync(await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary2"), take, new { roundId = round }, HttpStatusCode.NotFound);
        var taken = (await secretary.PostAsync(take, new { roundId = round }))["stars"]!.AsArray();
        Assert.Equal(["CLEAN True", "LAW False"], taken.Select(s => $"{s!["code"]} {s["decided"]!.GetValue<bool>()}"));
        Assert.Contains("9", taken[0]!.Text("decidedBecause"), StringComparison.Ordinal);

        var awarded = await (await factory.SignInAsync(PartyOrgFactory.Yunling, "township")).PostAsync($"{Url}/{pledge.Id()}/award");
        Assert.Equal([true, false], awarded["stars"]!.AsArray().Select(s => s!["isWon"]!.GetValue<bool>()));
        await JudgedRound.RefusedAsync(secretary, take, new { roundId = round }, HttpStatusCode.Conflict, "Assessments:StarWrongState");
    }

    /// <summary>A round in which the branch has nine points of ten for one star and four for the other.</summary>
    private static async Task<Guid> RatedAsync(Session county, Guid scheme, Guid branch)
    {
        var round = (await county.PostAsync($"{Api}/round", new { schemeId = scheme, name = "支部十星", period = "2019", subjects = new { ids = new[] { branch } }, judges = new[] { new { role = "superior", organizationId = await county.RootAsync() } } })).Id();
        await county.PostAsync($"{Api}/round/{round}/open");
        var sheet = (await county.GetAsync($"{Api}/sheet?roundId={round}"))["items"]![0]!.Id();
        await county.PutAsync($"{Api}/sheet/{sheet}/scores", new { role = "superior", scores = new[] { new { indicator = "CLEAN-1", value = 9m }, new { indicator = "LAW-1", value = 4m } } });
        await county.PostAsync($"{Api}/sheet/{sheet}/submit", new { role = "superior" });
        await county.PostAsync($"{Api}/round/{round}/advance");
        await county.PostAsync($"{Api}/rating-desk/{round}/settle");
        return round;
    }

    private static JsonNode Scheme() => JsonNode.Parse("""
        {"code": "two-stars-of-a-branch", "name": "支部两星", "subject": "organization", "process": {"superiorAssessment": true}, "total": {"floor": 0, "cap": 20},
         "rating": {"kind": "perSection", "threshold": 0.8},
         "sections": [{"code": "CLEAN", "name": "环境整洁", "fullScore": 10, "indicators": [{"code": "CLEAN-1", "name": "院落整洁", "points": 10, "mode": "graded"}]},
                      {"code": "LAW", "name": "遵纪守法", "fullScore": 10, "indicators": [{"code": "LAW-1", "name": "带头守法", "points": 10, "mode": "graded"}]}]}
        """)!;
}
