using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>What the demo county shows of assessments, and how many commands it takes to read it.</summary>
public sealed class DemoAndBudgetTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private const string Api = JudgedRound.Api;

    [Fact]
    public async Task The_demo_has_a_round_that_is_over_one_that_is_posted_and_one_that_is_filled_in()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (over, posted, open) = await RoundsAsync(county);
        var results = (await county.GetAsync($"{Api}/round/{over}/results?maxResultCount=1000"))["items"]!.AsArray();
        output.WriteLine($"{results.Count}: {string.Join(", ", results.GroupBy(r => (int)r!["stars"]!).OrderByDescending(g => g.Key).Select(g => $"{g.Count()} × {g.Key}"))}");
        Assert.True(results.Select(r => (int)r!["stars"]!).Distinct().Count() >= 4, "Stars are spread.");
        Assert.Equal(2, results.Count(r => r!["changes"]!.AsArray().Any(c => (string?)c!["kind"] == "recheck")));
        Assert.Contains(results, r => r!["changes"]!.AsArray().Any(c => (string?)c!["kind"] == "desk"));
        Assert.True((await county.GetAsync($"{Api}/result/map?roundId={over}"))["fields"]!.AsArray().Count > 3);

        var posting = (await county.GetAsync($"{Api}/publicity?roundId={posted}"))["items"]!.AsArray().Single()!;
        Assert.True((bool)(await county.GetAsync($"{Api}/publicity/{posting["id"]}"))["isOpen"]!);
        var objections = (await county.GetAsync($"{Api}/objection?roundId={posted}"))["items"]!.AsArray();
        Assert.Equal(["received", "rejected"], objections.Select(o => (string)o!["state"]!).Order());

        var sheets = await county.GetAsync($"{Api}/sheet?roundId={open}&maxResultCount=1000");
        Assert.True((int)sheets["totalCount"]! > 10);
        var ballots = (await county.GetAsync($"{Api}/ballot?roundId={open}"))["items"]!.AsArray();
        Assert.Equal(["counted", "draft"], ballots.Select(b => (string)b!["state"]!).Order());
        var secretary = await factory.SignInAsync("yunling", "secretary");
        Assert.True((int)(await secretary.GetAsync($"{Api}/sheet?roundId={open}&waitsForMe=true"))["totalCount"]! > 0, "The secretary has a sheet to fill in.");
    }

    [Fact]
    public async Task The_demo_s_townships_are_judged_by_figures_that_lead_to_their_lists_and_claim_points_with_proof()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var round = (await county.GetAsync($"{Api}/round?state=open&maxResultCount=100"))["items"]!.AsArray().Single(r => ((string)r!["name"]!).Contains("双述双评双考", StringComparison.Ordinal))!["id"];
        var sheets = (await county.GetAsync($"{Api}/sheet?roundId={round}&maxResultCount=100"))["items"]!.AsArray();
        var sheet = await county.GetAsync($"{Api}/sheet/{sheets.Single(s => ((string)s!["subjectName"]!).EndsWith("竹店镇委员会", StringComparison.Ordinal))!["id"]}");
        Assert.Equal(
            ["assessments.duty-report-missing", "responsibility-letters.progress-rate", "three-lists.closed-rate", "three-lists.on-time-rate"],
            sheet["figures"]!.AsArray().Select(f => (string)f!["metric"]!).Order());
        Assert.All(sheet["figures"]!.AsArray(), f => Assert.StartsWith("/", (string)f!["link"]!, StringComparison.Ordinal));
        Assert.Contains(sheet["values"]!.AsArray(), v => (string?)v!["source"] == "figure");
        var claims = (await county.GetAsync($"{Api}/adjustment?roundId={round}"))["items"]!.AsArray();
        Assert.Equal(["accepted", "claimed", "refused"], claims.Select(c => (string)c!["state"]!).Order());
    }

    [Fact]
    public async Task Reading_takes_as_many_commands_for_few_as_for_many()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (over, posted, _) = await RoundsAsync(county);
        var few = await JudgedRound.AtRatingAsync(factory);
        var posting = await few.PublishAsync();
        var demo = (await county.GetAsync($"{Api}/publicity?roundId={posted}"))["items"]![0]!["id"];
        (string Few, string Many)[] pairs =
        [
            ($"{Api}/round/{few.Id}/results?maxResultCount=1000", $"{Api}/round/{over}/results?maxResultCount=1000"),
            ($"{Api}/rating-desk/{few.Id}?maxResultCount=1000", $"{Api}/rating-desk/{over}?maxResultCount=1000"),
            ($"{Api}/publicity/{posting["id"]}?maxResultCount=1000", $"{Api}/publicity/{demo}?maxResultCount=1000"),
            ($"{Api}/result/map?roundId={few.Id}", $"{Api}/result/map?roundId={over}"),
            ($"{Api}/result?maxResultCount=1", $"{Api}/result?maxResultCount=1000"),
            ($"{Api}/objection?maxResultCount=1", $"{Api}/objection?maxResultCount=1000"),
            ($"{Api}/approval?maxResultCount=1", $"{Api}/approval?maxResultCount=1000"),
            ($"{Api}/publicity?maxResultCount=1", $"{Api}/publicity?maxResultCount=1000"),
        ];
        foreach (var (least, most) in pairs)
        {
            var (a, b) = (await factory.Commands.CountAsync(county.Http, least), await factory.Commands.CountAsync(county.Http, most));
            output.WriteLine($"{a} {b} {most}");
            Assert.True(a == b, $"{most}: {b} commands, {a} for few");
        }
    }

    private static async Task<(JsonNode Over, JsonNode Posted, JsonNode Open)> RoundsAsync(Session county)
    {
        var rounds = (await county.GetAsync($"{Api}/round?maxResultCount=100&sorting=creationTime"))["items"]!.AsArray().Where(r => ((string)r!["schemeName"]!).EndsWith("五星级评定", StringComparison.Ordinal)).ToList();
        JsonNode Find(string? kind) => rounds.Single(r => (string?)r!["currentKind"] == kind)!["id"]!;
        return (Find(null), Find("publicity"), Find("selfAssessment"));
    }
}
