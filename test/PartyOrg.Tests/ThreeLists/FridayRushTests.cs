using System.Globalization;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>
/// Everybody submits in the same minute, and nothing is lost or doubled. <c>PARTYORG_RUSH</c> says how many; the ordinary run has sixty, and the benchmarks' line <c>rush</c>
/// does it with three thousand over real sockets.
/// </summary>
public sealed class FridayRushTests(PartyOrgFactory host, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private static readonly int Organizations = int.TryParse(Environment.GetEnvironmentVariable("PARTYORG_RUSH"), CultureInfo.InvariantCulture, out var given) ? given : 60;

    [Fact]
    public async Task Whoever_submits_in_the_rush_has_submitted_once_with_the_progress_that_was_said()
    {
        await (await host.SignInAsync(PartyOrgFactory.Qinghe, "orgdept")).ImportAsync(Organizations, "急");
        var week = await host.FillAsync(PartyOrgFactory.Qinghe, weeks: 1);
        var secretaries = await host.SignInSecretariesAsync(PartyOrgFactory.Qinghe, Organizations, () => host.Anonymous(PartyOrgFactory.Qinghe));
        var rush = new FridayRush(host, PartyOrgFactory.Qinghe, week);
        await rush.RunAsync(secretaries, atOnce: 32);
        Faults.None(await rush.JudgeAsync());
        output.WriteLine($"{Organizations} reports in {rush.Took.TotalSeconds:0.0} s on {TestDatabase.Provider}; 95 % of the submissions within {rush.Percentile("submit", 95):0} ms");
    }
}
