using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

public sealed class SessionTests(AdministrationFactory factory) : IClassFixture<AdministrationFactory>
{
    private const string Another = "Another-9-password";

    [Fact]
    public async Task A_session_ends_after_thirty_minutes_without_use_and_polling_is_no_use()
    {
        var session = await NewAsync("township");
        factory.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(session));
        factory.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(session, isBackground: true));
        factory.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(session));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var session = await NewAsync("township2");
        for (var i = 0; i < 35; i++)
        {
            factory.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(session));
        }

        factory.Clock.Advance(TimeSpan.FromMinutes(21));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(session));
    }

    [Fact]
    public async Task Sessions_are_listed_and_one_can_be_ended()
    {
        var (first, second) = (await NewAsync("leader"), await NewAsync("leader"));
        var listed = (await first.GetAsync("/api/account/sessions"))["items"]!.AsArray();
        var other = listed.Single(s => !s!["isCurrent"]!.GetValue<bool>())!["id"]!.GetValue<string>();
        using var ended = await first.Http.DeleteAsync($"/api/account/sessions/{other}");
        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(second));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(first));
    }

    [Fact]
    public async Task Nobody_ends_another_ones_session()
    {
        var (own, other) = (await NewAsync("secretary"), await NewAsync("secretary2"));
        var id = (await other.GetAsync("/api/account/sessions"))["items"]![0]!["id"]!.GetValue<string>();
        using var answer = await own.Http.DeleteAsync($"/api/account/sessions/{id}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        var (own, other) = (await NewAsync("inspector"), await NewAsync("inspector"));
        await own.PostAsync("/api/account/my-profile/change-password", new { currentPassword = PartyOrgFactory.Password, newPassword = Another });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(own));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(other));
        using var again = await own.Http.PostAsJsonAsync("/api/account/my-profile/change-password", new { currentPassword = Another, newPassword = PartyOrgFactory.Password });
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal("Administration:PasswordUsedBefore", (await again.Content.ReadFromJsonAsync<JsonNode>())!["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request()
    {
        var session = await NewAsync("secretary", PartyOrgFactory.Yunling);
        var administrator = await NewAsync("sysadmin");
        var user = await administrator.GetAsync("/api/identity/users/by-username/secretary");
        user["isActive"] = false;
        await administrator.PutAsync($"/api/identity/users/{user["id"]}", user);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(session));
        Assert.Equal(3, await factory.Anonymous().SignInAsync("secretary", PartyOrgFactory.Password));
        user = await administrator.GetAsync("/api/identity/users/by-username/secretary");
        user["isActive"] = true;
        await administrator.PutAsync($"/api/identity/users/{user["id"]}", user);
        Assert.Equal(1, await factory.Anonymous().SignInAsync("secretary", PartyOrgFactory.Password));
    }

    private Task<Session> NewAsync(string user, string tenant = PartyOrgFactory.Yunling) => Session.SignInAsync(factory, tenant, user, PartyOrgFactory.Password);

    private static async Task<HttpStatusCode> StatusAsync(Session session, bool isBackground = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/account/my-profile");
        if (isBackground)
        {
            request.Headers.Add("X-Background", "1");
        }

        using var answer = await session.Http.SendAsync(request);
        return answer.StatusCode;
    }
}
