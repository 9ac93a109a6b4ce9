using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Data;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Query filters do not guard writes: a row can be had without a query, and would be changed whosever it is.</summary>
public sealed class WriteGuardTests(PartyOrgFactory factory) : IClassFixture<PartyOrgFactory>
{
    [Fact]
    public async Task A_row_of_another_county_that_was_attached_is_not_changed() => await RefusedAsync((db, foreign) =>
    {
        db.Attach(foreign);
        db.Entry(foreign).Property(nameof(Organization.Remark)).CurrentValue = "taken over";
    });

    [Fact]
    public async Task A_row_of_another_county_is_not_deleted() => await RefusedAsync((db, foreign) => db.Remove(foreign));

    [Fact]
    public async Task A_row_of_another_county_is_not_moved_into_this_one() => await RefusedAsync((db, foreign) =>
    {
        db.Attach(foreign);
        db.Entry(foreign).Property(nameof(Organization.TenantId)).CurrentValue = Guid.Empty;
    });

    [Fact]
    public async Task A_new_row_cannot_be_written_for_another_county() => await RefusedAsync((db, foreign) => db.Add(foreign));

    /// <summary>Where even the guard is deceived about whose the row is, the county stands in the statement's own WHERE.</summary>
    [Fact]
    public async Task A_row_passed_off_as_ones_own_is_not_found()
    {
        var foreign = await ForeignAsync();
        await factory.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            var own = (await factory.FindTenantAsync(PartyOrgFactory.Qinghe))!.Id;
            db.Entry(foreign).Property(nameof(Organization.TenantId)).CurrentValue = own;
            db.Attach(foreign);
            db.Entry(foreign).Property(nameof(Organization.Remark)).CurrentValue = "taken over";
            await Assert.ThrowsAsync<PartyOrg.Platform.Domain.ConcurrencyException>(() => db.SaveChangesAsync());
        });
        Assert.Null((await ForeignAsync(foreign.Id)).Remark);
    }

    private async Task RefusedAsync(Action<PlatformDbContext, Organization> change)
    {
        var foreign = await ForeignAsync();
        var id = foreign.Id;
        await factory.InTenantAsync(PartyOrgFactory.Qinghe, async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            {
                change(db, foreign);
                await db.SaveChangesAsync();
            });
        });
        var after = await ForeignAsync(id);
        Assert.False(after.IsDeleted);
        Assert.NotEqual("taken over", after.Remark);
    }

    /// <summary>An organization of the other county, as if it had come in by a request.</summary>
    private async Task<Organization> ForeignAsync(Guid? id = null)
    {
        var of = id ?? (await SmallTree.PlantAsync(factory, PartyOrgFactory.Yunling, $"守{Interlocked.Increment(ref _last)}")).Villages[0].Id;
        return await factory.InTenantAsync(PartyOrgFactory.Yunling, services => services.GetRequiredService<PlatformDbContext>().Set<Organization>().AsNoTracking().FirstAsync(o => o.Id == of));
    }

    private static int _last;
}
