using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Benchmarks;

/// <summary>How many SQL commands each read of letters and three lists takes, in a county of 30 and of 3,000 rows of everything: session and rights included.</summary>
internal sealed class CommandTable(World world, Session user)
{
    private const int Weeks = 4;
    private const int MostOfAPage = 1000;
    private const string Lists = "/api/three-lists";
    private const string Letters = "/api/responsibility-letters";

    private readonly Dictionary<string, List<int>> _rows = [];
    private readonly List<int> _sizes = [];

    /// <summary>Counts them in the county as it is, with work and letters for everybody in it.</summary>
    public async Task CountAsync(int size)
    {
        var week = await world.FillAsync(World.County, Weeks);
        var campaign = await user.PlanCampaignAsync($"{size}封");
        await user.IssueAsync(campaign);
        _sizes.Add(size);
        foreach (var (name, url) in await ReadsAsync(campaign, week, Math.Min(size, MostOfAPage)))
        {
            _rows.TryAdd(name, []);
            _rows[name].Add(await world.Commands.CountAsync(user.Http, url));
        }
    }

    public void Print()
    {
        foreach (var (name, counts) in _rows)
        {
            Console.WriteLine($"SQL commands at {string.Join(" and ", _sizes)} rows: {name,-36}{string.Join(" → ", counts)}");
        }
    }

    private async Task<IReadOnlyList<(string Name, string Url)>> ReadsAsync(string campaign, string week, int page)
    {
        var top = (string)(await user.TopAsync())["id"]!;
        var letter = await FirstAsync($"{Letters}/letter?campaignId={campaign}");
        var past = (string)(await user.GetAsync($"{Lists}/reporting-calendar"))["items"]!.AsArray().Last(w => (string)w!["state"]! == "closed")!["week"]!;
        var month = week[..4] + "-10";
        return
        [
            ("organizations", $"/api/hierarchy/organization?withinId={top}&maxResultCount={page}"),
            ("statement of figures", $"/api/hierarchy/organization/{top}/statement?on=2026-06-30"),
            ("campaigns", $"{Letters}/letter-campaign?maxResultCount={page}"),
            ("campaign with its figures", $"{Letters}/letter-campaign/{campaign}"),
            ("campaign's recipients", $"{Letters}/letter-campaign/{campaign}/recipients"),
            ("campaign's coverage", $"{Letters}/letter-campaign/{campaign}/coverage"),
            ("letters", $"{Letters}/letter?maxResultCount={page}"),
            ("letter", $"{Letters}/letter/{letter}"),
            ("letter, verified", $"{Letters}/letter/{letter}/verify"),
            ("templates", $"{Letters}/letter-template?maxResultCount={page}"),
            ("pledges", $"{Letters}/pledge?maxResultCount={page}"),
            ("problems", $"{Lists}/problem?withinId={top}&maxResultCount={page}"),
            ("problem", $"{Lists}/problem/{await FirstAsync($"{Lists}/problem?")}"),
            ("tasks", $"{Lists}/work-task?withinId={top}&maxResultCount={page}"),
            ("tasks of a week", $"{Lists}/work-task?withinId={top}&week={week}&maxResultCount={page}"),
            ("task", $"{Lists}/work-task/{await FirstAsync($"{Lists}/work-task?")}"),
            ("duties by person", $"{Lists}/duty/owners?by=person&withinId={top}&maxResultCount={page}"),
            ("ledger, as a file", $"{Lists}/ledger/export?withinId={top}&kind=problem"),
            ("reports of a week", $"{Lists}/weekly-report?withinId={top}&week={past}&maxResultCount={page}"),
            ("report", $"{Lists}/weekly-report/{await FirstAsync($"{Lists}/weekly-report?week={past}")}"),
            ("lines of a week", $"{Lists}/report-line?withinId={top}&week={past}&maxResultCount={page}"),
            ("board of the open week", $"{Lists}/weekly-board?organizationId={top}&week={week}"),
            ("board of a past week", $"{Lists}/weekly-board?organizationId={top}&week={past}"),
            ("trend", $"{Lists}/weekly-board/trend?organizationId={top}"),
            ("reddest", $"{Lists}/weekly-board/reds?organizationId={top}"),
            ("dispatch figures", $"{Lists}/weekly-board/dispatch?organizationId={top}&quarter={week[..4]}-Q4"),
            ("bulletin, as a file", $"{Lists}/weekly-board/bulletin?organizationId={top}&week={past}"),
            ("burden", $"{Lists}/burden?withinId={top}&month={month}&maxResultCount={page}"),
            ("calendar", $"{Lists}/reporting-calendar?year={week[..4]}"),
            ("metrics", $"/api/platform/metric?organizationId={top}&period={past}"),
            ("to-do", "/api/administration/to-do"),
        ];
    }

    private async Task<string> FirstAsync(string list) => (string)(await user.GetAsync($"{list}&maxResultCount=1"))["items"]![0]!["id"]!;
}
