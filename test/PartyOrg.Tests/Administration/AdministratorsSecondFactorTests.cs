using System.Net;
using System.Net.Http.Json;
using PartyOrg.Administration;
using PartyOrg.Administration.Accounts;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

/// <summary>The county may demand a second factor of its administrators: until they have one they can do nothing but set it up.</summary>
public sealed class AdministratorsSecondFactorTests(AdministrationFactory factory) : IClassFixture<AdministrationFactory>
{
    [Fact]
    public async Task Without_one_an_administrator_reaches_the_own_account_only_and_others_go_on()
    {
        var system = await factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");
        var (security, auditor, clerk) = (await factory.SignInAsync(PartyOrgFactory.Yunling, "secadmin"), await factory.SignInAsync(PartyOrgFactory.Yunling, "auditor"), await factory.OrganizationDepartmentAsync());
        await DemandAsync(system, true);

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(system, "/api/setting-management/settings"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(security, "/api/identity/roles"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(auditor, "/api/administration/audit-log"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(clerk, "/api/hierarchy/organization"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(system, "/api/account/my-profile"));

        var key = (string)(await system.GetAsync("/api/account/two-factor"))["sharedKey"]!;
        await system.PostAsync("/api/account/two-factor/enable", new { code = Totp.CodeAt(key, Totp.StepAt(factory.Clock.GetUtcNow())) });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(system, "/api/setting-management/settings"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(security, "/api/identity/roles"));

        await DemandAsync(system, false);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(security, "/api/identity/roles"));
    }

    private static Task<System.Text.Json.Nodes.JsonNode> DemandAsync(Session system, bool isDemanded) =>
        system.PutAsync("/api/setting-management/settings", new { settings = new[] { new { name = AdministrationSettings.AdministratorsNeedTwoFactor, value = isDemanded ? "true" : "false" } } });

    private static async Task<HttpStatusCode> StatusAsync(Session session, string url)
    {
        using var answer = await session.Http.GetAsync(url);
        return answer.StatusCode;
    }
}
