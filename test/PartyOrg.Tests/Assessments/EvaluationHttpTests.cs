using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments;

/// <summary>What a scheme gives, over HTTP: every worked case exactly, and every fault told at once.</summary>
public sealed class EvaluationHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    private const string Api = "/api/assessments/scheme";

    [Fact]
    public async Task Every_worked_case_comes_out_exactly_over_HTTP_and_every_step_has_its_sentence_in_both_languages()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var stored = (await county.GetAsync($"{Api}?maxResultCount=100&latestOnly=true"))["items"]!.AsArray().ToDictionary(s => s!["code"]!.GetValue<string>(), s => s!["id"]!.GetValue<Guid>());
        foreach (var worked in WorkedCase.All)
        {
            var bySchemeItself = await EvaluateAsync(county, new JsonObject { ["scheme"] = worked.Scheme.DeepClone(), ["subjects"] = worked.Subjects.DeepClone() }, "zh-Hans");
            Faults.None(WorkedCase.Differences(worked.Expected, bySchemeItself, worked.Name));
            Faults.None(Unsaid(bySchemeItself, worked.Name));
            if (stored.TryGetValue(worked.Scheme["code"]!.GetValue<string>(), out var id))
            {
                var byId = await EvaluateAsync(county, new JsonObject { ["schemeId"] = id, ["subjects"] = worked.Subjects.DeepClone() }, "en");
                Faults.None(WorkedCase.Differences(worked.Expected, byId, worked.Name));
                Faults.None(Unsaid(byId, worked.Name));
            }
        }
    }

    [Fact]
    public async Task Why_three_stars_is_answered_by_the_sheet_itself()
    {
        var worked = WorkedCase.Find("five-star-bands-and-caps");
        var answer = await EvaluateAsync(await factory.OrganizationDepartmentAsync(), new JsonObject { ["scheme"] = worked.Scheme.DeepClone(), ["subjects"] = worked.Subjects.DeepClone() }, "zh-Hans");
        var trace = answer["results"]!.AsArray().Single(r => r!["id"]!.GetValue<string>() == "c")!["trace"]!.AsArray();
        Assert.Equal(["rating null>5", "term-overdue-year 5>3"], trace.Select(t => $"{t!["code"]} {t["before"]?.ToJsonString() ?? "null"}>{t["after"]}"));
        Assert.Equal("超过一年不换届不得定为四星级及以上（换届逾期天数为 400，> 365）：由 5 星降为 3 星。", trace[1]!["sentence"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("districtHonour", null, null, "en", "honours from the district up")]
    [InlineData("floods", null, "hierarchy.term-overdue-days", "zh-Hans", "换届逾期天数")]
    [InlineData("floods", "受灾次数", "hierarchy.term-overdue-days", "en", "受灾次数")]
    [InlineData("floods", null, null, "zh-Hans", "floods")]
    public async Task A_fact_is_called_as_the_scheme_calls_it_or_by_its_figure_and_else_by_its_code(string fact, string? name, string? metric, string language, string told)
    {
        var worked = WorkedCase.Find("five-star-bands-and-caps");
        var (scheme, subjects) = (worked.Scheme.DeepClone(), worked.Subjects.DeepClone());
        scheme["conditions"] = new JsonArray(new JsonObject { ["code"] = "told", ["name"] = "T", ["when"] = new JsonObject { ["fact"] = fact, ["name"] = name, ["metric"] = metric, ["op"] = "ge", ["value"] = 1 }, ["points"] = -1 });
        subjects[0]!["facts"]![fact] = 2;
        var answer = await EvaluateAsync(await factory.OrganizationDepartmentAsync(), new JsonObject { ["scheme"] = scheme, ["subjects"] = subjects }, language);
        var sentence = answer["results"]![0]!["trace"]!.AsArray().Single(t => t!["code"]!.GetValue<string>() == "told")!["sentence"]!.GetValue<string>();
        Assert.Contains(told, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_the_input_is_told_at_once_with_its_place()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var worked = WorkedCase.Find("dual-roles-and-metrics");
        var (scheme, subjects) = (worked.Scheme.DeepClone(), worked.Subjects.DeepClone());
        scheme["assessorWeights"]!["superior"] = 0.7;
        scheme["sections"]![0]!["indicators"]![0]!["points"] = 13;
        scheme["rating"]!["bands"]![0]!["min"] = 70;
        subjects[0]!["scores"]!["NOPE"] = 1;
        subjects[1]!["scores"]!["REPORT-2"]!.AsObject().Remove("peers");
        subjects[2]!["scores"]!["EXAM-3"] = -1;
        subjects[3]!["id"] = subjects[0]!["id"]!.DeepClone();
        using var answer = await county.Http.PostAsJsonAsync($"{Api}/evaluate", new JsonObject { ["scheme"] = scheme, ["subjects"] = subjects });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["validationErrors"]!.AsArray();
        Assert.Equal(
            ["scheme.assessorWeights", "scheme.sections[0].fullScore", "scheme.rating.bands", "subjects[0].scores.NOPE", "subjects[1].scores.REPORT-2", "subjects[2].scores.EXAM-3", "subjects[3].id"],
            errors.Select(e => e!["members"]![0]!.GetValue<string>()));
        Assert.All(errors, e => Assert.DoesNotContain("Assessments:", e!["message"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"scheme": {}}""")]
    [InlineData("""{"scheme": {"sections": [null], "rating": {"kind": "perSection"}, "quotas": [{}], "conditions": [{}], "adjustments": [{}]}, "subjects": [null, {}]}""")]
    [InlineData("""{"scheme": {"sections": [{"indicators": [{"mode": "rankShare", "bands": [1], "notApplicable": []}]}]}, "subjects": []}""")]
    [InlineData("""{"scheme": [], "subjects": 7}""")]
    public async Task Nonsense_is_bad_input_and_nothing_worse(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await (await factory.OrganizationDepartmentAsync()).Http.PostAsync($"{Api}/evaluate", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<JsonNode> EvaluateAsync(Session session, JsonObject body, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Api}/evaluate") { Content = JsonContent.Create(body) };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var answer = await session.Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Sentences that are no sentences: a bare key, or a blank that nothing filled.</summary>
    private static IEnumerable<string> Unsaid(JsonNode answer, string name) =>
        answer["results"]!.AsArray().SelectMany(r => r!["trace"]!.AsArray()).Select(t => t!["sentence"]!.GetValue<string>()).Where(s => s.Contains("Trace:", StringComparison.Ordinal) || s.Contains('{', StringComparison.Ordinal)).Select(s => $"{name}: {s}");
}
