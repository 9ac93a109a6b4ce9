using System.Globalization;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Crash;

/// <summary>
/// Quality F1: the host is killed again and again in the middle of an issue of thousands of letters; none is lost, none is doubled.
/// <c>test/crash.sh</c> does it twenty times to 3,000 letters; the ordinary run a few times.
/// </summary>
public sealed class IssueCrashTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private static readonly int Kills = Setting("PARTYORG_KILLS", 2);
    private static readonly int Letters = Setting("PARTYORG_CRASH_LETTERS", 3000);
    private static readonly int Seed = Setting("PARTYORG_SEED", 7);

    [Fact]
    public async Task Letters_are_issued_once_each_however_often_the_host_is_killed()
    {
        var campaigns = await PrepareAsync();
        var random = new Random(Seed);
        var (hits, slowest, done) = (0, TimeSpan.Zero, new List<string>());
        var host = await HostProcess.StartAsync(factory.ConnectionString!);
        while (hits < Kills)
        {
            var campaign = campaigns[done.Count];
            var session = await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
            var issuing = AskAsync(session, campaign);
            await Task.Delay(random.Next(0, 900));
            await host.KillAsync();
            await issuing;
            await TestDatabase.EndLeasesAsync(factory.ConnectionString!);

            host = await HostProcess.StartAsync(factory.ConnectionString!);
            slowest = host.StartTime > slowest ? host.StartTime : slowest;
            if (await StateAsync(await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept"), campaign) == "issued")
            {
                done.Add(campaign); // the kill came too late to hit it
            }
            else
            {
                hits++;
            }
        }

        var last = await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var unfinished = campaigns[done.Count];
        await IssuedAsync(last, unfinished);
        foreach (var campaign in done.Append(unfinished))
        {
            await ExactlyOnceAsync(last, campaign);
        }

        await host.DisposeAsync();
        await NothingAmissAsync("check");
        await NothingAmissAsync("verify");
        var line = $"F1 on {TestDatabase.Provider}: {hits} kills hit an issue in progress, {done.Count} came after it; {done.Count + 1} campaigns of {Letters} letters, each issued once; slowest start {slowest.TotalSeconds:0.0} s (seed {Seed})";
        output.WriteLine(line);
        Report.Add(line);
    }

    /// <summary>A county large enough, and as many campaigns as could be needed, planned while nothing is killed.</summary>
    private async Task<List<string>> PrepareAsync()
    {
        var session = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        await session.ImportAsync(Letters);
        var first = await session.PlanCampaignAsync("第1批");
        var recipients = (int)(await session.GetAsync($"/api/responsibility-letters/letter-campaign/{first}/recipients"))["total"]!;
        Assert.Equal(Letters, recipients);
        var campaigns = new List<string> { first };
        for (var i = 2; i <= (3 * Kills) + 2; i++)
        {
            campaigns.Add(await session.PlanCampaignAsync($"第{i}批"));
        }

        await factory.StopAsync();
        return campaigns;
    }

    private static async Task AskAsync(Session session, string campaign)
    {
        try
        {
            using var answer = await session.Http.PostAsync($"/api/responsibility-letters/letter-campaign/{campaign}/issue", null);
        }
        catch (HttpRequestException)
        {
            // killed before it could answer: whether it was done is for the next host to say
        }
    }

    private static async Task<string> StateAsync(Session session, string campaign) => (string)(await session.GetAsync($"/api/responsibility-letters/letter-campaign/{campaign}"))["state"]!;

    private static async Task IssuedAsync(Session session, string campaign)
    {
        await session.PostAsync($"/api/responsibility-letters/letter-campaign/{campaign}/issue");
        for (var i = 0; i < 600 && await StateAsync(session, campaign) != "issued"; i++)
        {
            await Task.Delay(100);
        }
    }

    private static async Task ExactlyOnceAsync(Session session, string campaign)
    {
        Assert.Equal("issued", await StateAsync(session, campaign));
        var letters = new List<JsonNode>();
        for (var skip = 0; skip == 0 || letters.Count == skip; skip += 1000)
        {
            letters.AddRange((await session.GetAsync($"/api/responsibility-letters/letter?campaignId={campaign}&skipCount={skip}&maxResultCount=1000"))["items"]!.AsArray()!);
        }

        Assert.Equal(Letters, letters.Count);
        Assert.Equal(Letters, letters.Select(l => (string)l["recipientId"]!).Distinct().Count());
        Assert.Equal(Letters, letters.Select(l => l["number"]!.ToString()).Distinct().Count());
        Assert.All(letters, l => Assert.Equal("issued", (string)l["state"]!));
    }

    private async Task NothingAmissAsync(string verb)
    {
        var (exitCode, said) = await HostProcess.RunVerbAsync(factory.ConnectionString!, verb);
        Assert.True(exitCode == 0, $"{verb}: {said}");
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
