using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Quality E1: who has not seen the latest state is told so, and changes nothing.</summary>
public sealed class ConcurrencyTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Of_a_hundred_who_save_upon_the_same_state_one_wins()
    {
        var session = await factory.OrganizationDepartmentAsync();
        var organization = (await session.TopAsync()).AsObject();
        var url = $"/api/hierarchy/organization/{organization["id"]}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () =>
        {
            var edit = organization.DeepClone();
            edit["remark"] = $"edit {i}";
            using var answer = await session.Http.PutAsJsonAsync(url, edit);
            return answer.StatusCode;
        })));
        Assert.Equal(1, answers.Count(a => a == HttpStatusCode.OK));
        Assert.Equal(99, answers.Count(a => a == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_stale_stamp_is_refused_and_the_present_one_is_taken()
    {
        var session = await factory.SignInAsync(PartyOrgFactory.Qinghe, "orgdept");
        var before = (await session.TopAsync()).AsObject();
        var url = $"/api/hierarchy/organization/{before["id"]}";
        var edit = (JsonObject)before.DeepClone();
        edit["remark"] = "first";
        var after = await session.PutAsync(url, edit);
        Assert.NotEqual((string)before["concurrencyStamp"]!, (string)after["concurrencyStamp"]!);
        using var stale = await session.Http.PutAsJsonAsync(url, edit);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        edit["concurrencyStamp"] = (string)after["concurrencyStamp"]!;
        await session.PutAsync(url, edit);
    }
}
