using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Results;

/// <summary>A round of the county over branches of a township, scored and come to the rating desk: two organizations of marks for five stars, of which the quota allows one.</summary>
internal sealed record JudgedRound(Session County, Guid Id, IReadOnlyList<Guid> Organizations, IReadOnlyList<Guid> Sheets)
{
    public const string Api = "/api/assessments";
    public const string Town = "竹店镇委员会";
    public static readonly decimal[] Totals = [95, 93, 85, 75, 65];
    private static int _last;

    public string Desk => $"{Api}/rating-desk/{Id}";

    public static async Task<JudgedRound> AtRatingAsync(PartyOrgFactory factory, Session? signedIn = null)
    {
        var county = signedIn ?? await factory.OrganizationDepartmentAsync();
        var code = $"desk-{Interlocked.Increment(ref _last)}-{Guid.NewGuid():N}"[..16];
        var scheme = (await county.PostAsync($"{Api}/scheme", Scheme(code)))["id"]!.GetValue<Guid>();
        var (root, town) = (await county.RootAsync(), await county.OrganizationAsync(Town));
        var organizations = (await county.GetAsync($"/api/hierarchy/organization?parentId={town}&sorting=code&maxResultCount={Totals.Length}"))["items"]!.AsArray().Select(o => o!["id"]!.GetValue<Guid>()).ToList();
        var round = (await county.PostAsync($"{Api}/round", new { schemeId = scheme, name = $"五星评定 {code}", period = "2026-Q4", subjects = new { ids = organizations }, judges = new[] { new { role = "superior", organizationId = root } } }))["id"]!.GetValue<Guid>();
        await county.PostAsync($"{Api}/round/{round}/open");
        var sheets = (await county.GetAsync($"{Api}/sheet?roundId={round}&maxResultCount=100"))["items"]!.AsArray().ToDictionary(s => s!["organizationId"]!.GetValue<Guid>(), s => s!["id"]!.GetValue<Guid>());
        foreach (var (i, organization) in organizations.Index())
        {
            await county.PutAsync($"{Api}/sheet/{sheets[organization]}/scores", new { role = "superior", scores = new[] { new { indicator = "A", value = Totals[i] - 40 }, new { indicator = "B", value = 40m } } });
            await county.PostAsync($"{Api}/sheet/{sheets[organization]}/submit", new { role = "superior" });
        }

        await county.PostAsync($"{Api}/round/{round}/advance");
        return new JudgedRound(county, round, organizations, organizations.ConvertAll(o => sheets[o]));
    }

    public Task<JsonNode> AdvanceAsync() => County.PostAsync($"{Api}/round/{Id}/advance");

    public async Task<JsonNode> PublishAsync()
    {
        await County.PostAsync($"{Desk}/settle");
        await AdvanceAsync();
        return await PostingAsync();
    }

    /// <summary>What is posted now.</summary>
    public async Task<JsonNode> PostingAsync() =>
        (await County.GetAsync($"{Api}/publicity?roundId={Id}&sorting=endsOn desc&maxResultCount=100"))["items"]!.AsArray().Single(p => p!["replacedOn"] is null)!;

    public async Task<JsonNode> ResultAsync(int of) => (await County.GetAsync($"{Api}/round/{Id}/results?maxResultCount=100"))["items"]!.AsArray().Single(r => r!["sheetId"]!.GetValue<Guid>() == Sheets[of])!;

    public static async Task<JsonNode> RefusedAsync(Session session, string url, object body, HttpStatusCode status, string? code = null)
    {
        using var answer = await session.Http.PostAsJsonAsync(url, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{url}: {(int)answer.StatusCode} {text}");
        var error = JsonNode.Parse(text)!["error"]!;
        if (code is not null)
        {
            Assert.Equal(code, (string?)error["code"]);
        }

        return error;
    }

    public static async Task<HttpStatusCode> StatusAsync(Session session, string url)
    {
        using var answer = await session.Http.GetAsync(url);
        return answer.StatusCode;
    }

    private static object Scheme(string code) => new
    {
        code,
        name = $"五星评定办法 {code}",
        subject = "organization",
        sections = new[] { Section("S1", "组织建设", "A", 60), Section("S2", "服务群众", "B", 40) },
        total = new { floor = 0, cap = 100 },
        rating = new { kind = "bands", bands = new[] { Band(90, 5), Band(80, 4), Band(70, 3), Band(60, 2), Band(0, 1) } },
        quotas = new[] { new { stars = 5, atMost = 0.2, mode = "enforce" } },
        qualification = new { minStars = 3, below = "软弱涣散" },
        process = new { superiorAssessment = true, publicityDays = 2, approvals = new[] { "superior", "county" } },
    };

    private static object Section(string code, string name, string indicator, int points) =>
        new { code, name, fullScore = points, indicators = new[] { new { code = indicator, name, points, mode = "graded" } } };

    private static object Band(int min, int stars) => new { min, stars };
}
