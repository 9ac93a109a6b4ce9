using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;

namespace PartyOrg.Tests.Assessments;

/// <summary>What the demo county shows of rectifications and members' stars.</summary>
public sealed class CareDemoTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task There_is_a_weak_village_in_every_stage_and_one_whose_vote_has_passed()
    {
        var files = (await (await factory.OrganizationDepartmentAsync()).GetAsync("/api/assessments/rectification?maxResultCount=50"))["items"]!.AsArray();
        Assert.Superset(new HashSet<string> { "proposed", "dropped", "confirmed", "underWay", "lookBack" }, files.Select(f => f!.Text("state")).ToHashSet());
        Assert.Contains(files, f => f!.Text("state") == "underWay" && f!["votePassed"]?.GetValue<bool>() == true && f!["measures"]!.GetValue<int>() == 4);
        Assert.All(files.Where(f => f!.Text("state") == "lookBack"), f => Assert.Equal(f!["measures"]!.GetValue<int>(), f!["measuresClosed"]!.GetValue<int>()));
        var township = await factory.SignInAsync(PartyOrgFactory.Yunling, "township");
        Assert.NotEmpty((await township.GetAsync("/api/assessments/rectification"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_secretary_sees_the_branchs_stars_and_as_a_member_their_own()
    {
        var secretary = await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary");
        var awarded = (await secretary.GetAsync("/api/assessments/member-star?year=2025&maxResultCount=100"))["items"]!.AsArray();
        Assert.NotEmpty(awarded);
        Assert.All(awarded, p => Assert.Equal("awarded", p!.Text("state")));
        Assert.Contains(awarded, p => p!["stars"]!.AsArray().Any(s => s!["isWon"]!.GetValue<bool>()));
        Assert.Contains(awarded, p => p!["stars"]!.AsArray().Any(s => !s!["isWon"]!.GetValue<bool>()));
        Assert.NotEmpty((await secretary.GetAsync("/api/assessments/member-star?year=2026&organizationsOnly=true"))["items"]!.AsArray());
        Assert.Equal([2026, 2025], (await secretary.GetAsync("/api/assessments/member-star/mine"))["items"]!.AsArray().Select(p => p!["year"]!.GetValue<int>()));
    }
}
