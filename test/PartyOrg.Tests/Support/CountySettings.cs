using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Tests.Support;

/// <summary>What a county's administrator would set.</summary>
internal static class CountySettings
{
    public static Task SetAsync(this PartyOrgFactory factory, string name, string value) => factory.InTenantAsync(PartyOrgFactory.Yunling, async services =>
    {
        await services.GetRequiredService<ISettingManager>().SetAsync(name, value);
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });
}
