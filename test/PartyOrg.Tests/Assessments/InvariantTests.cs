using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.MemberStars;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Assessments;

/// <summary>Quality E8: <c>check</c> finds nothing in the demo county, and finds what somebody did to the rows of assessments behind the program's back.</summary>
public sealed class InvariantTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    /// <summary>What is done to some row, and what the checker says of it.</summary>
    private static readonly (string Told, Func<PlatformDbContext, Task<int>> Tamper)[] Faults =
    [
        ("sheets for", db => db.Set<AssessmentRound>().Where(r => r.State == RoundState.Closed).ExecuteUpdateAsync(s => s.SetProperty(r => r.Total, r => r.Total + 1))),
        ("with the key none", db => db.Set<AssessmentRound>().Where(r => r.State == RoundState.Open).ExecuteUpdateAsync(s => s.SetProperty(r => r.OpenKey, (string?)null))),
        ("is neither what the scheme gave", db => db.Set<SheetResult>().Where(r => r.Stars == 5).ExecuteUpdateAsync(s => s.SetProperty(r => r.Stars, 4))),
        ("stands before", db => db.Set<SheetResult>().Where(r => r.Rank == 1).ExecuteUpdateAsync(s => s.SetProperty(r => r.Total, 0m))),
        ("what is posted of", db => db.Set<PublicityEntry>().ExecuteUpdateAsync(s => s.SetProperty(e => e.Rank, e => e.Rank + 1000))),
        ("finding and reply do not fit", db => db.Set<PublicObjection>().Where(o => o.Reply != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Reply, (string?)null))),
        ("decided at", db => db.Set<RoundApproval>().Where(a => a.DecidedAt != null).ExecuteUpdateAsync(s => s.SetProperty(a => a.DecidedAt, (DateTimeOffset?)null))),
        ("returned because", db => db.Set<Scorecard>().Where(c => c.State == ScorecardState.Submitted).ExecuteUpdateAsync(s => s.SetProperty(c => c.State, ScorecardState.Draft))),
        ("Scorecards", db => db.Set<Scorecard>().ExecuteUpdateAsync(s => s.SetProperty(c => c.RoundId, Guid.NewGuid()))),
        ("open for nobody", db => db.Set<Rectification>().Where(r => r.OpenFor != null).ExecuteUpdateAsync(s => s.SetProperty(r => r.OpenFor, (Guid?)null))),
        ("number of stars won", db => db.Set<StarPledge>().Where(p => p.Won != null).ExecuteUpdateAsync(s => s.SetProperty(p => p.Won, p => p.Won + 1))),
    ];

    [Fact]
    public async Task What_is_done_behind_the_programs_back_is_found()
    {
        Assert.Empty(await CheckAsync());
        foreach (var (told, tamper) in Faults)
        {
            var rows = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => tamper(services.GetRequiredService<PlatformDbContext>()));
            Assert.True(rows > 0, $"The demo county has nothing for: {told}");
            Assert.Contains(await CheckAsync(), fault => fault.Contains(told, StringComparison.Ordinal));
        }
    }

    private Task<List<string>> CheckAsync() => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var faults = new List<string>();
        foreach (var invariant in services.GetServices<IInvariant>())
        {
            faults.AddRange(await invariant.CheckAsync());
        }

        return faults;
    });
}
