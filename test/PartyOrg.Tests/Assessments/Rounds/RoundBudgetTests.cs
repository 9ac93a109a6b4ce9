using System.Net;
using System.Net.Http.Json;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using Xunit.Abstractions;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>How many commands opening, reading and leading a round take does not depend on how many it judges.</summary>
public sealed class RoundBudgetTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_round_of_300_takes_as_many_commands_as_one_of_30()
    {
        await MeasureAsync(2); // what is read once for all requests is no request's own
        var (few, many) = (await MeasureAsync(30), await MeasureAsync(300));
        output.WriteLine(string.Join('\n', few.Zip(many, (a, b) => $"{a.Key,-10} {a.Value} / {b.Value}")));
        Assert.Equal(few, many);
        Assert.All(few.Where(f => f.Key is "list" or "sheet" or "waiting"), f => Assert.True(f.Value <= 11, $"{f.Key}: {f.Value}"));
    }

    private async Task<Dictionary<string, int>> MeasureAsync(int count)
    {
        var scene = new RoundScene(factory, await factory.OrganizationDepartmentAsync());
        var ids = await factory.PlantBranchesAsync(await scene.County.OrganizationAsync(Lists.Town), count);
        var round = await scene.County.PostAsync($"{Api}/round", new { schemeId = await scene.SchemeAsync(), name = $"考核{count}", period = "2026", figuresOn = "2026-11-01", subjects = new { ids } });
        var url = $"{Api}/round/{round.Id()}";
        var opening = await OpeningAsync(scene.County, $"{url}/open");
        var sheet = (await scene.County.GetAsync($"{Api}/sheet?roundId={round.Id()}&maxResultCount=1"))["items"]![0]!.Id();
        return new()
        {
            ["opening"] = opening,
            ["round"] = await factory.Commands.CountAsync(scene.County.Http, url),
            ["waiting"] = await factory.Commands.CountAsync(scene.County.Http, $"{url}/waiting"),
            ["list"] = await factory.Commands.CountAsync(scene.County.Http, $"{Api}/sheet?roundId={round.Id()}&maxResultCount={count}"),
            ["sheet"] = await factory.Commands.CountAsync(scene.County.Http, $"{Api}/sheet/{sheet}"),
        };
    }

    /// <summary>Once: what was opened cannot be opened again.</summary>
    private async Task<int> OpeningAsync(Session county, string url)
    {
        var name = Guid.NewGuid().ToString("N");
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(new { }), Headers = { { CommandLog.Header, name } } };
        using var answer = await county.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return factory.Commands.Of(name).Count;
    }
}
