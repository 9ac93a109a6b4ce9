using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

/// <summary>Rounds that judge members: all of some organizations, or those who were chosen.</summary>
public sealed class MemberRoundHttpTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Members_are_judged_too_each_at_the_primary_organization_which_speaks_for_them()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var village = await county.OrganizationAsync(Village);
        var members = (await county.GetAsync($"/api/hierarchy/member?organizationId={village}&maxResultCount=2"))["items"]!.AsArray().Select(m => (Id: m!.Id(), Name: m!.Text("name"))).ToList();
        var scheme = (await county.GetAsync($"{Api}/scheme?code=double-ten-star-member"))["items"]![0]!.Id();
        var round = await county.PostAsync($"{Api}/round", new { schemeId = scheme, name = "党员双十星", period = "2026", subjects = new { }, memberIds = members.Select(m => m.Id) });
        Assert.Equal("member", round.Text("subjectKind"));
        await county.PostAsync($"{Api}/round/{round.Id()}/open");
        var sheets = (await county.GetAsync($"{Api}/sheet?roundId={round.Id()}"))["items"]!.AsArray();
        Assert.Equal(members.Select(m => m.Name).Order(), sheets.Select(s => s!.Text("subjectName")).Order());
        Assert.All(sheets, s => Assert.Equal(village, s!["organizationId"]!.GetValue<Guid>()));
        var own = await (await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary")).GetAsync($"{Api}/sheet/{sheets[0]!.Id()}");
        Assert.Equal(["self"], own["myRoles"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.Empty(own["figures"]!.AsArray());
        var gone = await SendAsync(county, HttpMethod.Post, $"{Api}/round/preview-subjects", new { schemeId = scheme, subjects = new { }, memberIds = new[] { Guid.NewGuid() } });
        Assert.Equal("Assessments:UnknownMember", gone.Error!.Text("code"));
    }

    [Fact]
    public async Task Members_are_chosen_by_hand_out_of_the_organizations_that_were_chosen()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (village, other) = (await county.OrganizationAsync(Village), await county.OrganizationAsync(OtherVillage));
        var scheme = (await county.GetAsync($"{Api}/scheme?code=double-ten-star-member"))["items"]![0]!.Id();
        async Task<JsonNode> SearchAsync(Session who, object subjects, string? filter = null, int max = 5) => await who.PostAsync($"{Api}/round/search-members", new { subjects, filter, maxResultCount = max });
        var all = await county.PostAsync($"{Api}/round/preview-subjects", new { schemeId = scheme, subjects = new { ids = new[] { village } } });
        var first = await SearchAsync(county, new { ids = new[] { village } });
        Assert.Equal((all["total"]!.GetValue<int>(), 5), (first["totalCount"]!.GetValue<int>(), first["items"]!.AsArray().Count));
        Assert.Equal(all["items"]!.AsArray().Take(5).Select(m => m!.Id()), first["items"]!.AsArray().Select(m => m!.Id()));
        var (chosen, name) = (first["items"]![1]!.Id(), first["items"]![1]!.Text("name"));
        Assert.Contains((await SearchAsync(county, new { ids = new[] { village } }, name))["items"]!.AsArray(), m => m!.Id() == chosen);
        Assert.DoesNotContain((await SearchAsync(county, new { ids = new[] { other } }, name, 1000))["items"]!.AsArray(), m => m!.Id() == chosen);

        var counted = await county.PostAsync($"{Api}/round/preview-subjects", new { schemeId = scheme, subjects = new { ids = new[] { village } }, memberIds = new[] { chosen } });
        Assert.Equal((1, name), (counted["total"]!.GetValue<int>(), counted["items"]![0]!.Text("name")));
        var town = await factory.SignInAsync(PartyOrgFactory.Yunling, "township2");
        var (status, error) = await SendAsync(town, HttpMethod.Post, $"{Api}/round/preview-subjects", new { schemeId = scheme, subjects = new { }, memberIds = new[] { chosen } });
        Assert.Equal((HttpStatusCode.BadRequest, "Assessments:UnknownMember"), (status, error!.Text("code")));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(town, HttpMethod.Post, $"{Api}/round/search-members", new { subjects = new { withinId = village } })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(await factory.SignInAsync(PartyOrgFactory.Yunling, "secretary"), HttpMethod.Post, $"{Api}/round/search-members", new { subjects = new { } })).Status);
    }

    [Fact]
    public async Task A_round_judges_members_of_its_organizers_subtree_only()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var (town, other) = (await county.OrganizationAsync("双营镇委员会"), await county.OrganizationAsync(Village));
        var scheme = (await county.GetAsync($"{Api}/scheme?code=double-ten-star-member"))["items"]![0]!.Id();
        var foreign = (await county.PostAsync($"{Api}/round/search-members", new { subjects = new { ids = new[] { other } }, maxResultCount = 1 }))["items"]![0]!.Id();
        var (status, error) = await SendAsync(county, HttpMethod.Post, $"{Api}/round/preview-subjects", new { organizationId = town, schemeId = scheme, subjects = new { }, memberIds = new[] { foreign } });
        Assert.Equal((HttpStatusCode.BadRequest, "Assessments:UnknownMember"), (status, error!.Text("code")));
    }
}
