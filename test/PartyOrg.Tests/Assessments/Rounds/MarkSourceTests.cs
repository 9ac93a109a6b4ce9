using System.Net;
using System.Text.Json.Nodes;
using PartyOrg.Tests.ResponsibilityLetters;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using static PartyOrg.Tests.Assessments.Rounds.RoundScene;

namespace PartyOrg.Tests.Assessments.Rounds;

public sealed class MarkSourceTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task What_a_figure_counted_is_not_deleted_while_a_mark_rests_on_it()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var village = await county.OrganizationAsync(Village);
        var free = await county.EnterProblemAsync(village, "误登记之一", "2026-11-10");
        Assert.Equal((HttpStatusCode.NoContent, null), await DeletedAsync(county, free));

        var (problem, task) = (await county.EnterProblemAsync(village, "误登记之二", "2026-11-10"), await county.EnterTaskAsync(village, "误登记之三", "2026-11-10"));
        var scene = await OpenedAsync(factory);
        foreach (var path in new[] { $"problem/{problem.Id()}", $"work-task/{task.Id()}" })
        {
            var (status, error) = await SendAsync(county, HttpMethod.Delete, $"{Lists.Api}/{path}");
            Assert.Equal((HttpStatusCode.Conflict, "Assessments:SourceOfMark"), (status, error!.Text("code")));
            Assert.Contains("年度考核", error!.Text("message"), StringComparison.Ordinal);
        }

        var later = await county.EnterProblemAsync(village, "误登记之四", "2026-12-10");
        Assert.Equal((HttpStatusCode.NoContent, null), await DeletedAsync(county, later)); // no figure has counted it

        await county.PostAsync($"{scene.Url}/abandon", new { reason = "方案有误" });
        Assert.Equal((HttpStatusCode.NoContent, null), await DeletedAsync(county, problem));
    }

    /// <summary>How deleting it was answered, and why where it was refused.</summary>
    private static async Task<(HttpStatusCode Status, string? Error)> DeletedAsync(Session county, JsonNode problem)
    {
        var (status, error) = await SendAsync(county, HttpMethod.Delete, $"{Lists.Api}/problem/{problem.Id()}");
        return (status, error?.ToJsonString());
    }

    /// <summary>Evidence needs no question: there is no way to delete it.</summary>
    [Fact]
    public async Task A_file_that_was_given_as_evidence_cannot_be_deleted()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var file = await AttachAsync(county, await county.OrganizationAsync(Village));
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(county, HttpMethod.Delete, $"/api/platform/attachment/{file}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await county.Http.GetAsync($"/api/platform/attachment/{file}/content")).StatusCode);
    }
}
