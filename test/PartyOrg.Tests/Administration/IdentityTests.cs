using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

/// <summary>Users, roles and permissions as ABP's own pages call them.</summary>
public sealed class IdentityTests(AdministrationFactory factory) : IClassFixture<AdministrationFactory>
{
    private const string FirstPassword = "First-9-password";

    [Fact]
    public async Task A_new_account_gets_in_only_after_replacing_its_first_password()
    {
        var created = await (await SystemAsync()).PostAsync("/api/identity/users", NewUser("new.clerk"));
        Assert.Equal("138****5678", created["phoneNumber"]!.GetValue<string>());
        using var login = await factory.Anonymous().Http.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "new.clerk", password = FirstPassword });
        var answer = (await login.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((3, "ShouldChangePassword"), (answer["result"]!.GetValue<int>(), answer["description"]!.GetValue<string>()));
        await factory.Anonymous().PostAsync("/api/account/change-expired-password", new { userNameOrEmailAddress = "new.clerk", currentPassword = FirstPassword, newPassword = "Second-9-password" });
        Assert.Equal(1, await factory.Anonymous().SignInAsync("new.clerk", "Second-9-password"));
    }

    [Fact]
    public async Task Whoever_has_no_role_yet_reads_and_changes_their_own_account_and_nothing_else()
    {
        await (await SystemAsync()).PostAsync("/api/identity/users", NewUser("no.role"));
        var person = factory.Anonymous();
        await person.PostAsync("/api/account/change-expired-password", new { userNameOrEmailAddress = "no.role", currentPassword = FirstPassword, newPassword = "Second-9-password" });
        Assert.Equal(1, await person.SignInAsync("no.role", "Second-9-password"));
        Assert.Equal("no.role", (await person.GetAsync("/api/account/my-profile"))["userName"]!.GetValue<string>());
        await person.PostAsync("/api/account/my-profile/change-password", new { currentPassword = "Second-9-password", newPassword = "Third-9-password" });
        using var refused = await person.Http.GetAsync("/api/identity/users");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_whole_account_sent_back_changes_only_what_is_meant()
    {
        var system = await SystemAsync();
        var user = await system.PostAsync("/api/identity/users", NewUser("whole.account"));
        user["name"] = "何一新";
        user["password"] = "";
        user["isDeleted"] = true;
        user["tenantId"] = Guid.NewGuid();
        user["unknown"] = "member";
        var updated = await system.PutAsync($"/api/identity/users/{user["id"]}", user);
        Assert.Equal("何一新", updated["name"]!.GetValue<string>());
        Assert.Equal("138****5678", updated["phoneNumber"]!.GetValue<string>());
        Assert.False(updated["isDeleted"]!.GetValue<bool>());
        using var stale = await system.Http.PutAsJsonAsync($"/api/identity/users/{user["id"]}", user);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        updated["name"] = "何又新";
        Assert.Equal("何又新", (await system.PutAsync($"/api/identity/users/{user["id"]}", updated))["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Creating_accounts_and_giving_them_roles_are_two_peoples_work()
    {
        using var refused = await (await SystemAsync()).Http.PostAsJsonAsync("/api/identity/users", NewUser("with.role", "leader"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var unknown = await (await SecurityAsync()).Http.PostAsJsonAsync("/api/identity/users", NewUser("by.security"));
        Assert.Equal(HttpStatusCode.Forbidden, unknown.StatusCode);

        var user = await (await SystemAsync()).PostAsync("/api/identity/users", NewUser("gets.role"));
        await (await SecurityAsync()).PutAsync($"/api/identity/users/{user["id"]}/roles", new { roleNames = new[] { "leader" } });
        var roles = (await (await SystemAsync()).GetAsync($"/api/identity/users/{user["id"]}/roles"))["items"]!.AsArray();
        Assert.Equal("leader", Assert.Single(roles)!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_has_two_of_the_three_administrators_duties()
    {
        var user = await (await SystemAsync()).PostAsync("/api/identity/users", NewUser("two.duties"));
        await RefusedAsync("Administration:DutiesMixed", (await SecurityAsync()).Http.PutAsJsonAsync($"/api/identity/users/{user["id"]}/roles", new { roleNames = new[] { "sysadmin", "auditor" } }));
        await RefusedAsync("Administration:DutiesMixed", (await SecurityAsync()).Http.PutAsJsonAsync($"/api/identity/users/{user["id"]}/roles", new { roleNames = new[] { "leader", "secadmin" } }));
        await RefusedAsync("Administration:DutiesMixed", (await SecurityAsync()).Http.PutAsJsonAsync(
            "/api/permission-management/permissions?providerName=R&providerKey=auditor", Grant("AbpIdentity.Users.Create")));
    }

    [Fact]
    public async Task Nobody_changes_their_own_rights()
    {
        var security = await SecurityAsync();
        var self = await security.GetAsync("/api/identity/users/by-username/secadmin");
        await RefusedAsync("Administration:OwnRights", security.Http.PutAsJsonAsync($"/api/identity/users/{self["id"]}/roles", new { roleNames = new[] { "leader" } }));
        await RefusedAsync("Administration:OwnRights", security.Http.PutAsJsonAsync("/api/permission-management/permissions?providerName=R&providerKey=secadmin", Grant("AbpIdentity.Roles.Delete", false)));
        await RefusedAsync("Administration:OwnRights", security.Http.PutAsJsonAsync($"/api/permission-management/permissions?providerName=U&providerKey={self["id"]}", Grant("AbpIdentity.Users.Unlock")));
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_permissions()
    {
        var security = await SecurityAsync();
        var role = await security.PostAsync("/api/identity/roles", new { name = "observer", isDefault = false, isPublic = true });
        await security.PutAsync("/api/permission-management/permissions?providerName=R&providerKey=observer", Grant("Platform.Metrics"));
        role["name"] = "watcher";
        await security.PutAsync($"/api/identity/roles/{role["id"]}", role);
        var groups = (await security.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=watcher"))["groups"]!.AsArray();
        var permission = groups.SelectMany(g => g!["permissions"]!.AsArray()).Single(p => p!["name"]!.GetValue<string>() == "Platform.Metrics")!;
        Assert.True(permission["isGranted"]!.GetValue<bool>());
        Assert.Equal("watcher", permission["grantedProviders"]![0]!["providerKey"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_permission_that_comes_with_a_role_is_shown_with_the_account()
    {
        var security = await SecurityAsync();
        var user = await security.GetAsync("/api/identity/users/by-username/leader");
        var groups = (await security.GetAsync($"/api/permission-management/permissions?providerName=U&providerKey={user["id"]}"))["groups"]!.AsArray();
        var permission = groups.SelectMany(g => g!["permissions"]!.AsArray()).Single(p => p!["name"]!.GetValue<string>() == "Administration.OwnAccount")!;
        Assert.Equal("R", permission["grantedProviders"]![0]!["providerName"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_standard_role_is_neither_renamed_nor_deleted()
    {
        var security = await SecurityAsync();
        var roles = (await security.GetAsync("/api/identity/roles/all"))["items"]!.AsArray();
        var role = roles.Single(r => r!["name"]!.GetValue<string>() == "inspector")!.DeepClone();
        await RefusedAsync("Administration:StaticRole", security.Http.DeleteAsync($"/api/identity/roles/{role["id"]}"));
        role["name"] = "something-else";
        await RefusedAsync("Administration:StaticRole", security.Http.PutAsJsonAsync($"/api/identity/roles/{role["id"]}", role));
    }

    [Fact]
    public async Task A_locked_account_is_told_only_to_whoever_knows_its_password()
    {
        var system = await SystemAsync();
        var user = await system.GetAsync("/api/identity/users/by-username/township2");
        await system.PostAsync($"/api/identity/users/{user["id"]}/lock");
        Assert.Equal(4, await factory.Anonymous().SignInAsync("township2", PartyOrgFactory.Password));
        Assert.Equal(2, await factory.Anonymous().SignInAsync("township2", "something-Else-1"));
        await (await SecurityAsync()).PostAsync($"/api/identity/users/{user["id"]}/unlock");
        Assert.Equal(1, await factory.Anonymous().SignInAsync("township2", PartyOrgFactory.Password));
    }

    private Task<Session> SystemAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");

    private Task<Session> SecurityAsync() => factory.SignInAsync(PartyOrgFactory.Yunling, "secadmin");

    private static object Grant(string name, bool isGranted = true) => new { permissions = new[] { new { name, isGranted } } };

    private static object NewUser(string userName, params string[] roleNames) => new
    {
        userName, password = FirstPassword, name = "何新", surname = (string?)null, email = $"{userName}@yunling.example", phoneNumber = "13812345678", isActive = true, lockoutEnabled = true, roleNames, extraProperties = new { },
    };

    private static async Task RefusedAsync(string code, Task<HttpResponseMessage> request)
    {
        using var answer = await request;
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonNode>())!["error"]!["code"]!.GetValue<string>());
    }
}
