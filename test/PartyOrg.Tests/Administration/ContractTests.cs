using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

/// <summary>What ABP's packages read at start and on their pages; a missing member stops them.</summary>
public sealed class ContractTests(AdministrationFactory factory) : IClassFixture<AdministrationFactory>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_application_configuration_has_every_member_that_the_packages_read(bool isSignedIn)
    {
        var session = isSignedIn ? await factory.OrganizationDepartmentAsync() : factory.Anonymous();
        var configuration = await session.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false");
        string[] paths =
        [
            "localization.values", "localization.languages", "localization.currentCulture.cultureName", "localization.currentCulture.dateTimeFormat.shortDatePattern", "localization.defaultResourceName",
            "auth.grantedPolicies", "setting.values", "currentUser.isAuthenticated", "currentUser.roles", "features.values", "globalFeatures.enabledFeatures", "multiTenancy.isEnabled",
            "currentTenant.isAvailable", "timing.timeZone.iana.timeZoneName", "clock.kind", "objectExtensions.modules", "objectExtensions.enums", "extraProperties",
        ];
        Assert.All(paths, path => Assert.True(path.Split('.').Aggregate((JsonNode?)configuration, (at, name) => at?[name]) is not null, path));
        Assert.Equal("true", configuration["features"]!["values"]!["SettingManagement.Enable"]!.GetValue<string>());
        Assert.Equal("zh-Hans", configuration["localization"]!["currentCulture"]!["cultureName"]!.GetValue<string>());
        Assert.Equal(isSignedIn, configuration["currentUser"]!["isAuthenticated"]!.GetValue<bool>());
        Assert.Equal(isSignedIn ? "周敏" : null, configuration["currentUser"]!["name"]?.GetValue<string>());
        Assert.Equal(isSignedIn, configuration["auth"]!["grantedPolicies"]!.AsObject().Count > 0);
    }

    [Theory]
    [InlineData("zh-Hans", "AbpUi", "Save", "保存")]
    [InlineData("en", "AbpIdentity", "Users", "Users")]
    public async Task Texts_come_in_the_language_asked_for(string culture, string resource, string key, string text)
    {
        var texts = await factory.Anonymous().GetAsync($"/api/abp/application-localization?cultureName={culture}&onlyDynamics=false");
        Assert.Equal(text, texts["resources"]![resource]!["texts"]![key]!.GetValue<string>());
        Assert.Equal(culture, texts["currentCulture"]!["cultureName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Counties_are_found_by_name_and_an_unknown_one_is_no_error()
    {
        var found = await factory.Anonymous("").GetAsync("/api/abp/multi-tenancy/tenants/by-name/yunling");
        Assert.True(found["success"]!.GetValue<bool>());
        Assert.False((await factory.Anonymous("").GetAsync("/api/abp/multi-tenancy/tenants/by-name/nowhere"))["success"]!.GetValue<bool>());
        Assert.Superset(new HashSet<string> { "qinghe", "yunling" }, (await factory.Anonymous("").GetAsync("/api/abp/multi-tenancy/tenants/options"))["items"]!.AsArray().Select(t => t!["name"]!.GetValue<string>()).ToHashSet());
    }

    [Fact]
    public async Task Registration_is_refused_in_words()
    {
        using var answer = await factory.Anonymous().Http.PostAsJsonAsync("/api/account/register", new { userName = "x", emailAddress = "x@y.example", password = "Whatever-1", appName = "Angular" });
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task A_county_is_made_with_three_administrators_who_have_to_change_their_passwords()
    {
        var operatorOfHost = await factory.SignInAsync(PartyOrgFactory.Host, "admin");
        var tenant = await operatorOfHost.PostAsync("/api/multi-tenancy/tenants", new { name = "newcounty", adminEmailAddress = "a@newcounty.example", adminPassword = "Begin-9-county" });
        Assert.Equal(["sysadmin", "secadmin", "auditor"], tenant["administrators"]!.AsArray().Select(a => a!["userName"]!.GetValue<string>()));
        Assert.Equal(3, await factory.Anonymous("newcounty").SignInAsync("sysadmin", "Begin-9-county"));
        var oneTime = tenant["administrators"]![1]!["password"]!.GetValue<string>();
        Assert.Equal(3, await factory.Anonymous("newcounty").SignInAsync("secadmin", oneTime));
    }

    [Fact]
    public async Task A_feature_switched_off_takes_its_permissions_along_at_once()
    {
        var operatorOfHost = await factory.SignInAsync(PartyOrgFactory.Host, "admin");
        var id = (await factory.Anonymous("").GetAsync("/api/abp/multi-tenancy/tenants/by-name/qinghe"))["tenantId"]!.GetValue<string>();
        var url = $"/api/feature-management/features?providerName=T&providerKey={id}";
        var features = (await operatorOfHost.GetAsync(url))["groups"]![0]!["features"]!.AsArray();
        var feature = features.Single(f => f!["name"]!.GetValue<string>() == "ResponsibilityLetters.Enable")!;
        Assert.Equal("ToggleStringValueType", feature["valueType"]!["name"]!.GetValue<string>());

        var clerk = await Session.SignInAsync(factory, PartyOrgFactory.Qinghe, "orgdept", PartyOrgFactory.Password);
        Assert.Contains("ResponsibilityLetters", await PoliciesAsync(clerk));
        await operatorOfHost.PutAsync(url, new { features = new[] { new { name = "ResponsibilityLetters.Enable", value = "false" } } });
        await Task.Delay(TimeSpan.FromSeconds(1.2)); // the list of counties is looked at once a second
        Assert.DoesNotContain("ResponsibilityLetters", await PoliciesAsync(clerk));
    }

    [Fact]
    public async Task A_setting_is_checked_and_a_secret_is_told_to_nobody()
    {
        var administrator = await factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");
        await administrator.PostAsync("/api/setting-management/emailing", new { smtpHost = "mail.yunling.example", smtpPort = 2525, smtpPassword = "hidden-word", defaultFromAddress = "post@yunling.example", smtpEnableSsl = true });
        Assert.DoesNotContain("hidden-word", (await administrator.GetAsync("/api/setting-management/emailing")).ToJsonString());
        Assert.DoesNotContain("hidden-word", (await administrator.GetAsync("/api/setting-management/settings")).ToJsonString());
        using var refused = await administrator.Http.PutAsJsonAsync("/api/setting-management/settings", new { settings = new[] { new { name = "Administration.MaxSessions", value = "many" } } });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task The_auditors_reading_stands_in_the_log_and_exports_are_limited()
    {
        var auditor = await factory.SignInAsync(PartyOrgFactory.Yunling, "auditor");
        await auditor.GetAsync("/api/administration/audit-log?userName=orgdept");
        var own = await auditor.GetAsync("/api/administration/audit-log?userName=auditor&action=AuditLog");
        Assert.True(own["totalCount"]!.GetValue<int>() > 0);
        for (var i = 0; i < 5; i++)
        {
            using var export = await auditor.Http.GetAsync("/api/administration/audit-log/export");
            Assert.Equal(HttpStatusCode.OK, export.StatusCode);
        }

        using var refused = await auditor.Http.GetAsync("/api/administration/audit-log/export");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private static async Task<string> PoliciesAsync(Session session) => (await session.GetAsync("/api/abp/application-configuration"))["auth"]!["grantedPolicies"]!.ToJsonString();
}
