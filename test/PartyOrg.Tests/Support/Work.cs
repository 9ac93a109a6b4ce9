using System.Text.Json.Nodes;

namespace PartyOrg.Tests.Support;

/// <summary>What the county's staff do again and again, by the interface, for the tests that need it done.</summary>
public static class Work
{
    /// <summary>The committee at the top of what the user sees.</summary>
    public static async Task<JsonNode> TopAsync(this Session session) =>
        (await session.GetAsync("/api/hierarchy/organization?sorting=code&maxResultCount=1"))["items"]![0]!;

    /// <summary>Brings in so many organizations below the top; waits for the job if it becomes one.</summary>
    public static async Task ImportAsync(this Session session, int count, string name = "样")
    {
        var top = (string)(await session.TopAsync())["name"]!;
        var answer = await session.UploadAsync("/api/hierarchy/organization/import?dryRun=false", "roster.csv", Rosters.Csv(top, count, name));
        if (answer["jobId"] is { } job)
        {
            answer = (await session.FinishedAsync((string)job!))["result"]!;
        }

        Assert.Empty(answer["errors"]!.AsArray());
        Assert.Equal(count, (int)answer["created"]!);
    }

    /// <summary>A template of so many items, and a campaign of it to everybody below the top: not issued yet.</summary>
    public static async Task<string> PlanCampaignAsync(this Session session, string name, int items = 20, string[]? types = null, string[]? recipients = null)
    {
        var top = (string)(await session.TopAsync())["id"]!;
        var template = await session.PostAsync("/api/responsibility-letters/letter-template", new
        {
            year = 2026,
            name,
            preamble = "为压实党建工作责任，特签订本责任书。",
            closing = "本责任书一式两份，双方各执一份。",
            items = Enumerable.Range(1, items).Select(i => new { code = $"{i}", group = $"第{((i - 1) / 5) + 1}部分", text = $"完成第{i}项年度党建重点任务，按季度报告进展。", points = 100m / items, kind = "binary" }),
        });
        var campaign = await session.PostAsync("/api/responsibility-letters/letter-campaign", new
        {
            templateId = (string)template["id"]!,
            issuerId = top,
            name,
            signBy = "2027-01-31",
            recipients = recipients is null ? new { withinId = (string?)top, types, ids = (string[]?)null } : new { withinId = (string?)null, types = (string[]?)null, ids = (string[]?)recipients },
        });
        return (string)campaign["id"]!;
    }

    public static async Task IssueAsync(this Session session, string campaign)
    {
        var answer = await session.PostAsync($"/api/responsibility-letters/letter-campaign/{campaign}/issue");
        if (answer["jobId"] is { } job)
        {
            await session.FinishedAsync((string)job!);
        }
    }

    public static async Task<JsonNode> FinishedAsync(this Session session, string job, int pollMilliseconds = 50)
    {
        for (var i = 0; i < 120_000 / pollMilliseconds; i++)
        {
            var now = await session.GetAsync($"/api/platform/job/{job}");
            switch ((string)now["status"]!)
            {
                case "succeeded":
                    return now;
                case "failed":
                    throw new InvalidOperationException($"The job failed: {now}");
                default:
                    await Task.Delay(pollMilliseconds);
                    break;
            }
        }

        throw new TimeoutException("The job did not end within two minutes.");
    }
}
