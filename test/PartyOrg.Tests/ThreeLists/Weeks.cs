using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Calendar;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>What the tests of the weekly rhythm do again and again.</summary>
internal static class Weeks
{
    public const string Api = "/api/three-lists";
    public const string Reports = Api + "/weekly-report";
    public const string Village = "竹店镇金湖村支部委员会";
    public const string Township = "云岭县竹店镇委员会";

    /// <summary>The week of the tests' clock, its hours, and those of its close.</summary>
    public const string W47 = "2026-W47";

    public static readonly DateTimeOffset Due47 = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Closes47 = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <summary>What the clock asks for, done by this host now and not within the minute.</summary>
    public static Task TurnAsync(this PartyOrgFactory host) => host.Services.GetServices<IHostedService>().OfType<ScheduledWorkRunner>().Single().RunOnceAsync(CancellationToken.None);

    public static Task<List<ReportingPeriod>> PeriodsAsync(this PartyOrgFactory host, string tenant = PartyOrgFactory.Yunling) =>
        host.InTenantAsync(tenant, s => s.GetRequiredService<PlatformDbContext>().Set<ReportingPeriod>().AsNoTracking().OrderBy(p => p.Week).ToListAsync());

    public static Task<JsonNode> GiveTaskAsync(this Session above, Guid organizationId, string title, string? evidenceBecause = null) =>
        above.PostAsync($"{Api}/work-task", new { organizationId, title, dueOn = "2027-03-31", responsiblePerson = "李明", evidenceBecause });

    public static Task<JsonNode> OpenAsync(this Session session, Guid organizationId, string week = W47) => session.PostAsync(Reports, new { organizationId, week });

    /// <summary>Writes the line of a task.</summary>
    public static Task<JsonNode> SaveAsync(this Session session, JsonNode report, JsonNode task, int progress, string done = "已召开支委会研究", Guid[]? evidence = null) =>
        session.PutAsync($"{Reports}/{report["id"]}", new
        {
            concurrencyStamp = (string)report["concurrencyStamp"]!,
            lines = new[] { new { taskId = (string)task["id"]!, progress, done, next = "下周入户走访", obstacles = (string?)null, evidenceIds = evidence ?? [] } },
        });

    public static Task<JsonNode> SubmitAsync(this Session session, JsonNode report) => session.PostAsync($"{Reports}/{report["id"]}/submit", new { concurrencyStamp = (string)report["concurrencyStamp"]! });

    /// <summary>The status and the code of an answer that is expected to refuse.</summary>
    public static async Task<(int Status, string? Code)> RefusalAsync(this Session session, string url, object? body = null)
    {
        using var answer = await session.Http.PostAsJsonAsync(url, body ?? new { });
        return ((int)answer.StatusCode, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]?["code"]);
    }

    /// <summary>A branch of 双营镇 that is not to report this week.</summary>
    public static async Task<Guid> SilentAsync(this Session township2)
    {
        var reporting = (await township2.GetAsync($"{Reports}?week={W47}&maxResultCount=1000"))["items"]!.AsArray().Select(r => r!["organizationId"]!.GetValue<Guid>()).ToHashSet();
        return (await township2.GetAsync("/api/hierarchy/organization?type=branch&maxResultCount=100&sorting=code"))["items"]!.AsArray().Select(o => o!["id"]!.GetValue<Guid>()).First(id => !reporting.Contains(id));
    }

    /// <summary>Signs in again: the tests' clock has moved on, and sessions with it.</summary>
    public static Task<Session> AgainAsync(this PartyOrgFactory host, string user) => Session.SignInAsync(host, PartyOrgFactory.Yunling, user, PartyOrgFactory.Password);

    /// <summary>A village's report of the week, begun with one task, by its secretary.</summary>
    public static async Task<(Session Secretary, JsonNode Report, JsonNode Task)> BegunAsync(this PartyOrgFactory host, string title)
    {
        var township = await host.SignInAsync(PartyOrgFactory.Yunling, "township");
        var secretary = await host.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var village = await township.OrganizationAsync(Village);
        var task = await township.GiveTaskAsync(village, title);
        return (secretary, await secretary.OpenAsync(village), task);
    }
}
