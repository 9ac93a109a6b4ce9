using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Budget;

/// <summary>A request asks the database as often for three thousand rows as for thirty. The table goes into the record.</summary>
public sealed class CommandBudgetTests(CommandBudgetTests.World world, ITestOutputHelper output) : IClassFixture<CommandBudgetTests.World>
{
    private const int MaxForARead = 10;

    /// <summary>A county of 30 organizations with a campaign of 30 letters, that grows to 300 and 3,000.</summary>
    public sealed class World : PartyOrgFactory
    {
        public Session User { get; private set; } = null!;

        public List<(int Size, string Campaign)> Campaigns { get; } = [];

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            User = await SignInAsync(Qinghe, "orgdept");
            var grown = 0;
            foreach (var size in new[] { 30, 300, 3000 })
            {
                await User.ImportAsync(size - grown, $"预{size}");
                grown = size;
                var campaign = await User.PlanCampaignAsync($"{size}封");
                Campaigns.Add((size, campaign));
            }
        }
    }

    [Fact]
    public async Task No_request_asks_more_of_the_database_as_the_county_grows()
    {
        var table = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var user = world.User;
        foreach (var (size, campaign) in world.Campaigns)
        {
            var take = $"maxResultCount={Math.Min(size, 1000)}";
            await user.IssueAsync(campaign);
            var letters = await user.GetAsync($"/api/responsibility-letters/letter?campaignId={campaign}&maxResultCount=1");
            var letter = (string)letters["items"]![0]!["id"]!;
            var top = (string)(await user.TopAsync())["id"]!;
            foreach (var (name, url) in new[]
            {
                ("organizations, a page", $"/api/hierarchy/organization?{take}"),
                ("organizations of a subtree", $"/api/hierarchy/organization?withinId={top}&{take}"),
                ("organizations, children", $"/api/hierarchy/organization?parentId={top}&{take}"),
                ("organization", $"/api/hierarchy/organization/{top}"),
                ("statement", $"/api/hierarchy/organization/{top}/statement?on=2026-06-30"),
                ("roster export", $"/api/hierarchy/organization/export?withinId={top}&format=csv"),
                ("campaigns, a page", $"/api/responsibility-letters/letter-campaign?{take}"),
                ("campaign", $"/api/responsibility-letters/letter-campaign/{campaign}"),
                ("campaign's recipients", $"/api/responsibility-letters/letter-campaign/{campaign}/recipients"),
                ("letters, a page", $"/api/responsibility-letters/letter?campaignId={campaign}&{take}"),
                ("letter", $"/api/responsibility-letters/letter/{letter}"),
                ("letter, verified", $"/api/responsibility-letters/letter/{letter}/verify"),
            })
            {
                Note(table, name, await world.Commands.CountAsync(world.User.Http, url));
            }
        }

        Print(table);
        Faults.None(table.Where(r => r.Value.Skip(1).Any(later => later > r.Value[0])).Select(r => $"{r.Key}: {string.Join(", ", r.Value)} commands"));
        Faults.None(table.Where(r => r.Value.Max() > MaxForARead).Select(r => $"{r.Key}: {r.Value.Max()} commands, more than {MaxForARead}"));
    }

    private static void Note(SortedDictionary<string, List<int>> table, string name, int commands)
    {
        if (!table.TryGetValue(name, out var row))
        {
            table[name] = row = [];
        }

        row.Add(commands);
    }

    private void Print(SortedDictionary<string, List<int>> table)
    {
        var head = $"SQL commands of a request on {TestDatabase.Provider}, at {string.Join(" / ", world.Campaigns.Select(c => c.Size))} rows:";
        foreach (var line in table.Select(r => $"  {r.Key,-28} {string.Join(" / ", r.Value)}").Prepend(head))
        {
            output.WriteLine(line);
            Report.Add(line);
        }
    }
}
