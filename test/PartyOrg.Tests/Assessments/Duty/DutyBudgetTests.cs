using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration;
using PartyOrg.Tests.Support;
using PartyOrg.Tests.ThreeLists;
using Xunit.Abstractions;
using static PartyOrg.Tests.Assessments.Duty.DutyDesk;

namespace PartyOrg.Tests.Assessments.Duty;

/// <summary>How many commands a read takes does not depend on how much it reads.</summary>
public sealed class DutyBudgetTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task Lists_pages_and_prints_take_as_many_commands_for_many_rows_as_for_few()
    {
        var county = await factory.OrganizationDepartmentAsync();
        var branches = (await county.GetAsync("/api/hierarchy/organization?type=branch&maxResultCount=300"))["items"]!.AsArray().Select(o => o!.Id()).ToArray();
        var few = await ReadAsync(county, branches[..30], 2, "2026-H2");
        var many = await ReadAsync(county, branches, 12, "2026");
        output.WriteLine(string.Join('\n', few.Zip(many, (a, b) => $"{a.Key,-12} {a.Value} / {b.Value}")));
        Assert.Equal(few, many);
        Assert.All(few, f => Assert.True(f.Value <= 14, $"{f.Key}: {f.Value}"));
    }

    private async Task<Dictionary<string, int>> ReadAsync(Session county, Guid[] branches, int stops, string period)
    {
        var call = await county.CallAsync(period, "2026-12-20", branches);
        var report = (await county.GetAsync($"{Api}/duty-report?callId={call.Id()}&maxResultCount=1"))["items"]![0]!.Id();
        var visit = await VisitAsync(county, branches[..stops]);
        return new()
        {
            ["calls"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report-call"),
            ["call"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report-call/{call.Id()}"),
            ["reporters"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report-call/reporters?{string.Join('&', branches.Take(100).Select(b => $"ids={b}"))}"),
            ["reports"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report?callId={call.Id()}&maxResultCount=1000"),
            ["report"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report/{report}"),
            ["print"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-report/{report}/document"),
            ["records"] = await factory.Commands.CountAsync(county.Http, $"{Api}/duty-record?maxResultCount={branches.Length}"),
            ["visits"] = await factory.Commands.CountAsync(county.Http, $"{Api}/observation-visit?maxResultCount={stops}"),
            ["visit"] = await factory.Commands.CountAsync(county.Http, $"{Api}/observation-visit/{visit.Id()}"),
        };
    }

    private async Task<JsonNode> VisitAsync(Session county, Guid[] stops)
    {
        string[] names = ["inspector", "leader", "township", "township2"];
        var accounts = await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<IAccountIntegrationService>().FindByUserNamesAsync(names));
        var visit = await county.PostAsync($"{Api}/observation-visit", new
        {
            name = "观摩", theme = "主题", quarter = "2026-Q4", heldOn = "2026-11-18", basis = "要点", lines = new[] { new { code = "A", name = "阵地", limit = 40 } },
            stops = stops.Select(s => new { organizationId = s }), judges = names.Take(stops.Length).Select(n => new { userId = accounts[n].Id, kind = "inspector" }),
        });
        return await county.PostAsync($"{Api}/observation-visit/{visit.Id()}/open");
    }
}
