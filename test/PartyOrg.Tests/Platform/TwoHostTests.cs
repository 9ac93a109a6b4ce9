using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Settings;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Platform;

/// <summary>Two hosts over one database, as behind a proxy: what one changes the other does at its next request, and either takes the other's sessions.</summary>
public sealed class TwoHostTests(TwoHostTests.Pair pair) : IClassFixture<TwoHostTests.Pair>
{
    public sealed class Pair : PartyOrgFactory
    {
        public PartyOrgFactory Other { get; private set; } = null!;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Other = SecondHost();
            _ = Other.Server;
        }

        protected override void Dispose(bool disposing)
        {
            Other?.Dispose();
            base.Dispose(disposing);
        }
    }

    [Fact]
    public async Task What_one_host_has_in_its_cache_ends_when_another_changes_it()
    {
        Assert.Equal("Asia/Shanghai", await TimeZoneOfAsync(pair.Other));
        await pair.InTenantAsync(PartyOrgFactory.Yunling, async services =>
        {
            await services.GetRequiredService<ISettingManager>().SetAsync(PlatformSettings.TimeZone, "Asia/Urumqi");
            await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        });
        Assert.Equal("Asia/Urumqi", await TimeZoneOfAsync(pair.Other));
        Assert.Equal("Asia/Shanghai", await TimeZoneOfAsync(pair.Other, PartyOrgFactory.Qinghe));
    }

    [Fact]
    public async Task A_session_begun_at_one_host_is_good_at_the_other_and_ends_at_both()
    {
        var here = await Session.SignInAsync(pair, PartyOrgFactory.Yunling, "leader", PartyOrgFactory.Password);
        var there = here.Copy(pair.Other);
        Assert.True((bool)(await there.GetAsync("/api/abp/application-configuration"))["currentUser"]!["isAuthenticated"]!);
        await here.PostAsync("/api/account/logout");
        Assert.False((bool)(await here.Copy(pair.Other).GetAsync("/api/abp/application-configuration"))["currentUser"]!["isAuthenticated"]!);
        Assert.False((bool)(await there.GetAsync("/api/abp/application-configuration"))["currentUser"]!["isAuthenticated"]!);
    }

    private static Task<string> TimeZoneOfAsync(PartyOrgFactory host, string tenant = PartyOrgFactory.Yunling) =>
        host.InTenantAsync(tenant, s => s.GetRequiredService<ISettingProvider>().GetAsync(PlatformSettings.TimeZone));
}
