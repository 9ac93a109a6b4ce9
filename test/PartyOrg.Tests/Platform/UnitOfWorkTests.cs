using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Settings;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>What is done is done whole, or not at all.</summary>
public sealed class UnitOfWorkTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task What_was_written_early_goes_when_the_rest_fails()
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, "回滚");
        var before = await WrittenAsync();
        await Assert.ThrowsAsync<BusinessException>(() => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            var unitOfWork = services.GetRequiredService<IUnitOfWork>();
            await unitOfWork.BeginTransactionAsync();
            await db.Set<Organization>().Where(o => o.Id == tree.Top.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Remark, "half done"));
            await services.GetRequiredService<IBulkWriter>().InsertAsync([new Placement(tree.Top.Id, tree.Top.Code, Hierarchy.OrganizationType.PartyCommittee, Hierarchy.Sector.Agency, null, new DateOnly(2026, 1, 1))]);
            await services.GetRequiredService<ISettingManager>().SetAsync(PlatformSettings.TimeZone, "UTC");
            await unitOfWork.SaveChangesAsync();
            throw new BusinessException("Platform:JobFailed");
        }));
        Assert.Equal(before, await WrittenAsync());
    }

    [Fact]
    public async Task New_rows_are_stored_all_or_none()
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, "新行");
        await Assert.ThrowsAnyAsync<Exception>(() => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            db.Add(NewPlacement(tree.Top.Id, 1));
            db.Add(NewPlacement(Guid.NewGuid(), 2)); // of no organization: the database refuses it, after the other
            await db.SaveChangesAsync();
        }));
        Assert.Equal(0, await factory.InTenantAsync(PartyOrgFactory.Yunling, s => s.GetRequiredService<PlatformDbContext>().Set<Placement>().CountAsync(p => p.Code.StartsWith("99999"))));
    }

    [Fact]
    public async Task A_transaction_that_was_left_open_does_not_outlive_its_unit_of_work()
    {
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, "遗留");
        await factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            await db.Database.BeginTransactionAsync();
            await db.Set<Organization>().Where(o => o.Id == tree.Top.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Remark, "left behind"));
        });
        var remark = await factory.InTenantAsync(PartyOrgFactory.Yunling, s => s.GetRequiredService<PlatformDbContext>().Set<Organization>().Where(o => o.Id == tree.Top.Id).Select(o => o.Remark).SingleAsync());
        Assert.NotEqual("left behind", remark);
    }

    private static Placement NewPlacement(Guid organizationId, int number) =>
        new(organizationId, $"99999.{number:00000}", Hierarchy.OrganizationType.Branch, Hierarchy.Sector.Rural, null, new DateOnly(2026, 1, 1));

    private async Task<string[]> WrittenAsync()
    {
        var tables = await DatabaseState.DigestAsync(factory);
        return [tables["Hierarchy_Organizations"], tables["Hierarchy_Placements"], tables["Platform_Settings"], tables["Platform_ConfigurationVersions"]];
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_their_turn()
    {
        const int writers = 16;
        const int rows = 10;
        var tree = await SmallTree.PlantAsync(factory, PartyOrgFactory.Qinghe, "写者");
        await Task.WhenAll(Enumerable.Range(0, writers).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < rows; i++)
            {
                await factory.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
                {
                    services.GetRequiredService<PlatformDbContext>().Add(new Placement(tree.Top.Id, $"{w:00000}.{i:00000}", Hierarchy.OrganizationType.Branch, Hierarchy.Sector.Rural, null, new DateOnly(2026, 1, 1).AddDays((w * rows) + i)));
                    await RetryLostRaceAsync(services.GetRequiredService<IUnitOfWork>());
                });
            }
        })));
        var written = await factory.InTenantAsync(PartyOrgFactory.Qinghe, s => s.GetRequiredService<PlatformDbContext>().Set<Placement>().CountAsync(p => p.OrganizationId == tree.Top.Id));
        Assert.Equal(writers * rows, written);
    }

    /// <summary>Nothing but a lost race of the configuration's version may get in the way: no "database is locked".</summary>
    private static async Task RetryLostRaceAsync(IUnitOfWork unitOfWork)
    {
        while (true)
        {
            try
            {
                await unitOfWork.CompleteAsync();
                return;
            }
            catch (ConcurrencyException e) when (e.InnerException is DbUpdateConcurrencyException lost)
            {
                foreach (var entry in lost.Entries)
                {
                    await entry.ReloadAsync();
                }
            }
        }
    }
}
