using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>A round of the demo county over HTTP: the county judges the branches of 金湖村 and 白庄村, whose superiors are their townships.</summary>
internal sealed class RoundScene(PartyOrgFactory factory, Session county)
{
    public const string Api = "/api/assessments";
    public const string Village = "金湖村支部委员会";
    public const string OtherVillage = "白庄村支部委员会";
    private static int _ordinal;

    public Session County => county;

    public Guid Id { get; private set; }

    public string Url => $"{Api}/round/{Id}";

    /// <summary>The sheets by the last words of their subjects' names.</summary>
    public Dictionary<string, Guid> Sheets { get; } = [];

    public static async Task<RoundScene> PlannedAsync(PartyOrgFactory factory, string period = "2026", object[]? judges = null, string[]? subjects = null, Action<JsonObject>? scheme = null, string figuresOn = "2026-11-01")
    {
        var scene = new RoundScene(factory, await factory.OrganizationDepartmentAsync());
        var ids = new List<Guid>();
        foreach (var name in subjects ?? [Village, OtherVillage])
        {
            ids.Add(await scene.County.OrganizationAsync(name));
        }

        var planned = await scene.County.PostAsync($"{Api}/round", new { schemeId = await scene.SchemeAsync(scheme), name = "年度考核", period, figuresOn, subjects = new { ids }, judges });
        scene.Id = planned.Id();
        return scene;
    }

    public static async Task<RoundScene> OpenedAsync(PartyOrgFactory factory, object[]? judges = null, string[]? subjects = null, Action<JsonObject>? scheme = null, string figuresOn = "2026-11-01")
    {
        var scene = await PlannedAsync(factory, judges: judges, subjects: subjects, scheme: scheme, figuresOn: figuresOn);
        await scene.OpenAsync();
        return scene;
    }

    public async Task OpenAsync()
    {
        await County.PostAsync($"{Url}/open");
        foreach (var sheet in (await County.GetAsync($"{Api}/sheet?roundId={Id}&maxResultCount=100"))["items"]!.AsArray())
        {
            var name = sheet!.Text("subjectName");
            Sheets[new[] { Village, OtherVillage }.FirstOrDefault(v => name.EndsWith(v, StringComparison.Ordinal)) ?? name] = sheet!.Id();
        }
    }

    /// <summary>A small scheme of its own: points, a yes or no, a share that a figure fills.</summary>
    public async Task<Guid> SchemeAsync(Action<JsonObject>? change = null)
    {
        var scheme = JsonNode.Parse("""
            {"name": "简明考核", "subject": "organization", "process": {"selfAssessment": true, "superiorAssessment": true},
             "sections": [{"code": "S", "name": "工作", "fullScore": 100, "indicators": [
               {"code": "G", "name": "组织生活", "points": 60, "mode": "graded"},
               {"code": "B", "name": "签订责任书", "points": 20, "mode": "allOrNothing"},
               {"code": "M", "name": "问题销号率", "points": 20, "mode": "ratio", "target": 1, "metric": "three-lists.closed-rate"}]}],
             "adjustments": [{"code": "H", "name": "表彰", "kind": "bonus", "levels": {"city": 3, "county": 1}, "combine": "highest"}],
             "total": {"floor": 0, "cap": 110},
             "rating": {"kind": "bands", "bands": [{"min": 90, "stars": 5}, {"min": 60, "stars": 3}]},
             "conditions": [{"code": "late", "name": "不按期换届", "when": {"fact": "overdue", "op": "gt", "value": 0, "metric": "hierarchy.term-overdue-days"}, "maxStars": 4}]}
            """)!.AsObject();
        scheme["code"] = $"round-{Interlocked.Increment(ref _ordinal)}";
        change?.Invoke(scheme);
        return (await County.PostAsync($"{Api}/scheme", scheme)).Id();
    }

    public Task<Session> SecretaryAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");

    public Task<Session> OtherSecretaryAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "secretary2");

    public Task<Session> TownAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "township");

    public Task<Session> OtherTownAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "township2");

    public static object Marks(string role, decimal points, bool done, decimal? share = null, string? stamp = null) => new
    {
        role,
        scores = new object[] { new { indicator = "G", value = (object)points, reason = "按记录" }, new { indicator = "B", value = (object)done } }.Concat(share is { } s ? [new { indicator = "M", value = (object)s }] : []),
        concurrencyStamp = stamp,
    };

    /// <summary>Fills in a card and submits it.</summary>
    public async Task<JsonNode> ScoreAsync(Session by, string subject, string role, decimal points, bool done = true, decimal? share = null)
    {
        await by.PutAsync($"{Api}/sheet/{Sheets[subject]}/scores", Marks(role, points, done, share));
        return await by.PostAsync($"{Api}/sheet/{Sheets[subject]}/submit", new { role });
    }

    /// <summary>Both villages have assessed themselves, and the round is at the superiors' assessment.</summary>
    public async Task SelfAssessAsync()
    {
        await ScoreAsync(await SecretaryAsync(), Village, "self", 58);
        await ScoreAsync(await OtherSecretaryAsync(), OtherVillage, "self", 60);
        await County.PostAsync($"{Url}/advance");
    }

    public static async Task<Guid> AttachAsync(Session by, Guid organizationId)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Encoding.UTF8.GetBytes("证明")];
        return (await by.UploadAsync($"/api/platform/attachment?organizationId={organizationId}", "证明.png", png)).Id();
    }

    public static async Task<(HttpStatusCode Status, JsonNode? Error)> SendAsync(Session by, HttpMethod method, string url, object? body = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await by.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text)?["error"]);
    }

    public static async Task RefusedAsync(Session by, HttpMethod method, string url, object? body, string code)
    {
        var (status, error) = await SendAsync(by, method, url, body);
        Assert.Equal((HttpStatusCode.Conflict, code), (status, error?["code"]?.GetValue<string>()));
        Assert.DoesNotContain("Assessments:", error!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
