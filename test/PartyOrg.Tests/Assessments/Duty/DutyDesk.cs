using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments.Duty;

/// <summary>What the tests of duty reports, records and visits do again and again.</summary>
internal static class DutyDesk
{
    public const string Api = "/api/assessments";

    public static readonly object Written = new { dutiesDone = "半年来主持研究党建工作六次。", problems = "流动党员教育管理办法不多。", causes = "研究不深。", nextSteps = "逐名联系，按周调度。" };

    /// <summary>The township asks the branches that it has, among them the secretary's, for a period nobody else asks for in these tests.</summary>
    public static Task<JsonNode> CallAsync(this Session issuer, string period, string fileBy, params Guid[] ids) =>
        issuer.PostAsync($"{Api}/duty-report-call", new { name = $"{period}述职", period, fileBy, basis = "党支部工作条例", reporters = new { ids } });

    public static async Task<Guid> MyOrganizationAsync(this Session session) => (await session.GetAsync("/api/hierarchy/organization?maxResultCount=1&sorting=code"))["items"]![0]!["id"]!.GetValue<Guid>();

    public static async Task<JsonNode> ReportAsync(this Session session, Guid organizationId, string period) =>
        await session.GetAsync($"{Api}/duty-report/{(await session.GetAsync($"{Api}/duty-report?organizationId={organizationId}&period={period}"))["items"]![0]!["id"]}");

    public static async Task<JsonNode?> RefusedAsync(this Session session, HttpMethod method, string path, object? body, HttpStatusCode status, string? code = null)
    {
        using var answer = await session.Http.SendAsync(new HttpRequestMessage(method, $"{Api}/{path}") { Content = method == HttpMethod.Get ? null : JsonContent.Create(body ?? new { }) });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        var error = text.Length == 0 ? null : JsonNode.Parse(text)?["error"];
        if (code is not null)
        {
            Assert.Equal(code, error!["code"]!.GetValue<string>());
        }

        return error;
    }

    public static bool Allows(this JsonNode report, string deed) => report["deeds"]!.AsArray().Single(d => d!["name"]!.GetValue<string>() == deed)!["allowed"]!.GetValue<bool>();

    public static IEnumerable<JsonNode> FiguresOf(this JsonNode report) => report["sections"]!.AsArray().SelectMany(s => s!["figures"]!.AsArray()).Select(f => f!);
}
