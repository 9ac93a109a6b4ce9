using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Assessments.Rectifications;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Tests.Support;
using Xunit.Abstractions;

namespace PartyOrg.Tests.Assessments;

/// <summary>How many commands the lists of rectifications and stars take does not depend on how much they show.</summary>
public sealed class CareBudgetTests(PartyOrgFactory factory, ITestOutputHelper output) : IClassFixture<PartyOrgFactory>
{
    private const int MostForARead = 10;

    [Fact]
    public async Task Lists_of_a_few_and_of_many_take_as_many_commands()
    {
        var county = await factory.OrganizationDepartmentAsync();
        await ProposeAsync(150);
        foreach (var url in new[] { "/api/assessments/rectification?sorting=creationTime&maxResultCount=", "/api/assessments/member-star?maxResultCount=" })
        {
            var (few, many) = (await factory.Commands.CountAsync(county.Http, url + 6), await factory.Commands.CountAsync(county.Http, url + 100));
            output.WriteLine($"{url}: {few} / {many}");
            Assert.Equal(few, many);
            Assert.InRange(many, 1, MostForARead);
        }
    }

    private Task ProposeAsync(int count) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        var rectifications = services.GetRequiredService<IRepository<Rectification>>();
        var known = await rectifications.Query.Select(r => r.OrganizationId).ToListAsync();
        var organizations = await services.GetRequiredService<IHierarchyIntegrationService>().ResolveAsync(new OrganizationSelection { Types = [OrganizationType.Branch] });
        var doer = new LevelDoer(null, "周敏", MovableClock.Start, new DateOnly(2026, 11, 18)) { IsAbove = true };
        rectifications.InsertMany(organizations.Where(o => !known.Contains(o.Id)).Take(count).Select(o => new Rectification(o, [new RectificationTrigger(TriggerKind.ByHand) { Text = "试验" }], doer)));
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });
}
