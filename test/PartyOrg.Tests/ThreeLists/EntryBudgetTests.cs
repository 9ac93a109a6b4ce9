using PartyOrg.Tests.Support;
using Xunit.Abstractions;
using static PartyOrg.Tests.ThreeLists.Lists;

namespace PartyOrg.Tests.ThreeLists;

/// <summary>How many commands a read takes does not depend on how much it reads.</summary>
public sealed class EntryBudgetTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Lists_and_pages_take_as_many_commands_for_300_rows_as_for_30()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var townId = await county.TownAsync();
        var few = await ReadAsync(county, townId, "少", 30);
        var many = await ReadAsync(county, townId, "多", 300);
        output.WriteLine(string.Join('\n', few.Zip(many, (a, b) => $"{a.Key,-12} {a.Value} / {b.Value}")));
        Assert.Equal(few, many);
        Assert.All(few.Where(f => f.Key != "page"), f => Assert.True(f.Value <= 8, $"{f.Key}: {f.Value}"));
    }

    /// <summary>A problem with so many tasks, and lists with so many rows.</summary>
    private async Task<Dictionary<string, int>> ReadAsync(Session county, Guid townId, string word, int count)
    {
        var problem = await county.EnterProblemAsync(townId, $"{word}任务的问题");
        foreach (var i in Enumerable.Range(0, count))
        {
            await county.EnterTaskAsync(townId, $"{word}{i}", problemId: problem.Id());
        }

        var duty = await county.PostAsync($"{Api}/duty", new { organizationId = townId, text = word, person = word });
        return new()
        {
            ["list"] = await factory.Commands.CountAsync(county.Http, $"{Api}/work-task?withinId={townId}&problemId={problem.Id()}&maxResultCount={count}"),
            ["problems"] = await factory.Commands.CountAsync(county.Http, $"{Api}/problem?withinId={townId}&maxResultCount={count}"),
            ["page"] = await factory.Commands.CountAsync(county.Http, $"{Api}/problem/{problem.Id()}"),
            ["duties"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty?withinId={townId}&maxResultCount={count}"),
            ["owners"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty/owners?by=person&withinId={townId}&maxResultCount={count}"),
            ["ledger"] = await factory.Commands.CountAsync(county.Http, $"{Api}/ledger/export?withinId={townId}&kind=task"),
        };
    }
}
