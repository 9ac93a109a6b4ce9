using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>What the tests over HTTP do again and again with the demo county's lists.</summary>
internal static class Lists
{
    public const string Api = "/api/three-lists";
    public const string Town = "竹店镇委员会";
    public const string OtherTown = "双营镇委员会";

    public static Guid Id(this JsonNode node) => node["id"]!.GetValue<Guid>();

    public static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    public static JsonNode Deed(this JsonNode node, string name) => node["deeds"]!.AsArray().Single(d => d!["name"]!.GetValue<string>() == name)!;

    public static object ProblemOf(Guid? organizationId, string title, string dueOn = "2026-12-20", string? evidenceBecause = null) => new
    {
        organizationId, title, dueOn, evidenceBecause, measures = "逐项整改", category = "organizationLife", source = "inspection", severity = "major", foundOn = "2026-09-01", responsiblePerson = "李明",
    };

    public static object TaskOf(Guid? organizationId, string title, string dueOn = "2026-12-20", Guid? problemId = null, Guid? helper = null) => new
    {
        organizationId, title, dueOn, problemId, goal = "按期完成", startOn = "2026-09-01", responsiblePerson = "李明", helpers = helper is { } h ? new[] { new { organizationId = h } } : null,
    };

    public static Task<JsonNode> EnterProblemAsync(this Session session, Guid? organizationId, string title, string dueOn = "2026-12-20") => session.PostAsync($"{Api}/problem", ProblemOf(organizationId, title, dueOn));

    public static Task<JsonNode> EnterTaskAsync(this Session session, Guid? organizationId, string title, string dueOn = "2026-12-20", Guid? problemId = null) =>
        session.PostAsync($"{Api}/work-task", TaskOf(organizationId, title, dueOn, problemId));

    public static async Task<JsonNode?> AssertRefusedAsync(this Session session, string path, object? body, HttpStatusCode status, string? code = null)
    {
        using var answer = await session.Http.PostAsJsonAsync($"{Api}/{path}", body ?? new { });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        var error = text.Length == 0 ? null : JsonNode.Parse(text)?["error"];
        if (code is not null)
        {
            Assert.Equal(code, error!["code"]!.GetValue<string>());
        }

        return error;
    }

    /// <summary>Two branches right below an organization, living.</summary>
    public static async Task<Guid[]> BranchesAsync(this Session session, Guid organizationId) =>
        (await session.GetAsync($"/api/hierarchy/organization?withinId={organizationId}&type=branch&maxResultCount=2"))["items"]!.AsArray().Select(o => o!.Id()).ToArray();

    /// <summary>An account of the county becomes a clerk of the organization.</summary>
    public static async Task<Session> AppointAsync(this Session county, PartyOrgFactory factory, string user, Guid organizationId)
    {
        var accounts = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync([user]));
        await county.PostAsync("/api/hierarchy/appointment", new { organizationId, post = "clerk", personName = accounts[user].Name, from = "2026-11-01", userId = accounts[user].Id });
        return await factory.SignInAsync(PartyOrgFactory.Yunling, user);
    }

    public static Task<Guid> TownAsync(this Session county) => county.OrganizationAsync(Town);
}
