using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>All secretaries report their week at once: each opens the report, writes its lines, and submits it, by requests of their own session.</summary>
public sealed class FridayRush(PartyOrgFactory host, string tenant, string week)
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _milliseconds = new();
    private readonly ConcurrentDictionary<Guid, int> _said = new();
    private int _refused;

    public TimeSpan Took { get; private set; }

    /// <summary>How often somebody was refused because another had written meanwhile (409), and tried again.</summary>
    public int Refused => _refused;

    public async Task RunAsync(IReadOnlyList<Secretary> secretaries, int atOnce)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(0, secretaries.Count, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (i, _) => await ReportAsync(secretaries[i], 10 + (i % 80)));
        Took = watch.Elapsed;
    }

    /// <summary>The time within which so many percent of these requests were answered.</summary>
    public double Percentile(string deed, int percent)
    {
        var sorted = _milliseconds[deed].Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    /// <summary>What is wrong with what is stored now: a report that is not there or twice there, a progress that did not arrive, a deed without or with two records.</summary>
    public Task<List<string>> JudgeAsync() => host.InTenantAsync(tenant, async s =>
    {
        var reports = (await s.GetRequiredService<IRepository<WeeklyReport>>().Query.Where(r => r.Week == week && r.SubmittedAt != null).ToListAsync()).ToLookup(r => r.OrganizationId);
        var said = reports.Where(g => _said.ContainsKey(g.Key)).SelectMany(g => g).SelectMany(r => r.Lines).ToDictionary(l => l.TaskId, l => l.Progress);
        var progress = await s.GetRequiredService<IRepository<WorkTask>>().Query.ToDictionaryAsync(t => t.Id, t => t.Progress);
        var recorded = (await s.GetRequiredService<IRepository<EntryEvent>>().Query.Where(e => e.Deed == EntryDeed.ReportProgress).GroupBy(e => e.EntryId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).ToDictionary(g => g.Key, g => g.Count);
        var submissions = await s.GetRequiredService<PlatformDbContext>().Set<AuditLog>().CountAsync(a => a.Status == 200 && a.Action.Contains("WeeklyReport") && a.Action.EndsWith("Submit"));
        return _said.Where(o => reports[o.Key].Count() != 1).Select(o => $"{o.Key} has {reports[o.Key].Count()} submitted reports")
            .Concat(_said.SelectMany(o => reports[o.Key].SelectMany(r => r.Lines).Where(l => l.Progress != o.Value).Select(l => $"{l.Id} says {l.Progress}, not {o.Value}")))
            .Concat(said.Where(l => progress[l.Key] != l.Value).Select(l => $"task {l.Key} is at {progress[l.Key]}, not {l.Value}"))
            .Concat(said.Where(l => recorded.GetValueOrDefault(l.Key) != 1).Select(l => $"task {l.Key} has {recorded.GetValueOrDefault(l.Key)} records of its progress"))
            .Concat(submissions == _said.Count ? [] : [$"{submissions} submissions are audited, not {_said.Count}"])
            .ToList();
    });

    private async Task ReportAsync(Secretary secretary, int progress)
    {
        var http = secretary.Session.Http;
        var report = await AskAsync("open", () => http.PostAsJsonAsync("/api/three-lists/weekly-report", new { organizationId = secretary.OrganizationId, week }));
        var lines = report["lines"]!.AsArray().Select(l => new { taskId = (string)l!["taskId"]!, progress, done = "本周走访二十户", next = "下周汇总" });
        var saved = await AskAsync("save", () => http.PutAsJsonAsync($"/api/three-lists/weekly-report/{report["id"]}", new { lines, concurrencyStamp = (string)report["concurrencyStamp"]! }));
        var submitted = await AskAsync("submit", () => http.PostAsJsonAsync($"/api/three-lists/weekly-report/{report["id"]}/submit", new { concurrencyStamp = (string)saved["concurrencyStamp"]! }));
        Assert.Equal("submitted", (string)submitted["state"]!);
        _said[secretary.OrganizationId] = progress;
    }

    private async Task<JsonNode> AskAsync(string deed, Func<Task<HttpResponseMessage>> ask)
    {
        while (true)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await ask();
            var text = await answer.Content.ReadAsStringAsync();
            _milliseconds.GetOrAdd(deed, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.IsSuccessStatusCode)
            {
                return JsonNode.Parse(text)!;
            }

            Assert.True(answer.StatusCode == HttpStatusCode.Conflict, $"{deed}: {(int)answer.StatusCode} {text}");
            Interlocked.Increment(ref _refused);
        }
    }
}
