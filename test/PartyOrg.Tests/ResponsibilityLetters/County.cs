using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.ResponsibilityLetters;

/// <summary>What the tests over HTTP do again and again with the demo county's letters.</summary>
internal static class County
{
    public const string Api = "/api/responsibility-letters";

    public static async Task<Guid> RootAsync(this Session session) => (await session.GetAsync("/api/hierarchy/organization?maxResultCount=1&sorting=code"))["items"]![0]!["id"]!.GetValue<Guid>();

    public static async Task<Guid> OrganizationAsync(this Session session, string name) =>
        (await session.GetAsync($"/api/hierarchy/organization?maxResultCount=10&sorting=code&filter={Uri.EscapeDataString(name)}"))["items"]!.AsArray().First(o => o!["name"]!.GetValue<string>().EndsWith(name, StringComparison.Ordinal))!["id"]!.GetValue<Guid>();

    public static object Template(string name) => new
    {
        year = 2026,
        name,
        preamble = "为落实责任，签订本责任书。",
        closing = "自签订之日起生效。",
        items = new object[]
        {
            new { code = "A1", group = "责任", text = "专题研究", points = 60, kind = "quantitative", target = 4, unit = "次", direction = "atLeast", dueMonth = 12 },
            new { code = "B1", group = "服务", text = "联系点", points = 40, kind = "binary" },
        },
    };

    /// <summary>A draft campaign of the county with a template of its own.</summary>
    public static async Task<Guid> PlanAsync(this Session session, object recipients)
    {
        var template = (await session.PostAsync($"{Api}/letter-template", Template($"模板{Guid.NewGuid():N}")))["id"]!.GetValue<Guid>();
        var issuerId = await session.RootAsync();
        return (await session.PostAsync($"{Api}/letter-campaign", new { templateId = template, issuerId, name = "专项责任书", signBy = "2026-12-15", recipients }))["id"]!.GetValue<Guid>();
    }

    public static Task<JsonNode> IssueAsync(this Session session, Guid campaign) => session.PostAsync($"{Api}/letter-campaign/{campaign}/issue");

    /// <summary>Waits for the job that an answer names, if it names one.</summary>
    public static async Task FinishAsync(this Session session, JsonNode answer)
    {
        for (var i = 0; answer["jobId"] is { } id && i < 600; i++)
        {
            var job = await session.GetAsync($"/api/platform/job/{id}");
            Assert.NotEqual("failed", job["status"]!.GetValue<string>());
            if (job["status"]!.GetValue<string>() == "succeeded")
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>The county's letter to one organization, just issued.</summary>
    public static async Task<Guid> IssueToAsync(this Session session, Guid organization)
    {
        var campaign = await session.PlanAsync(new { ids = new[] { organization } });
        await session.IssueAsync(campaign);
        return (await session.GetAsync($"{Api}/letter?campaignId={campaign}"))["items"]![0]!["id"]!.GetValue<Guid>();
    }
}
