using PartyOrg.Administration;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Settings;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

public sealed class DigestTests(OutboxFactory factory) : IClassFixture<OutboxFactory>, IAsyncLifetime
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private DateTimeOffset _firstDay;

    /// <summary>Some days after whatever another test has done, with every digest of that time sent.</summary>
    public async Task InitializeAsync()
    {
        await factory.UseMailAsync();
        await factory.SetAsync(AdministrationSettings.DigestHour, "8");
        _firstDay = new DateTimeOffset(factory.Clock.GetUtcNow().ToOffset(Shanghai).Date, Shanghai).AddDays(3);
        factory.Clock.MoveTo(On(1, 9));
        await factory.LookAtTheClockAsync();
        await factory.ClearAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>To the tests' people: the demo's are reminded of their terms and tasks all the while.</summary>
    private async Task<List<OutboxMessage>> MessagesAsync() => (await factory.MessagesAsync()).Where(m => !m.To.StartsWith("inspector@", StringComparison.Ordinal) && m.To.EndsWith("@mail.example", StringComparison.Ordinal)).ToList();

    private DateTimeOffset On(int day, int hour, int minute = 0) => _firstDay.AddDays(day - 1).AddHours(hour).AddMinutes(minute);

    [Fact]
    public async Task One_digest_a_day_at_the_hour_that_is_set_and_never_an_empty_one()
    {
        var (person, never, atOnce) = (await factory.PersonAsync("reader"), await factory.PersonAsync("never", EmailChoice.Never), await factory.PersonAsync("at-once", EmailChoice.AtOnce));
        factory.Clock.MoveTo(On(2, 7));
        await factory.TellAsync("甲支部", person, never);
        await factory.TellAsync("乙支部", person);
        factory.Clock.MoveTo(On(2, 7, 59));
        await factory.LookAtTheClockAsync();
        Assert.Empty(await MessagesAsync());

        factory.Clock.MoveTo(On(2, 8));
        using var twin = factory.Twin();
        await Task.WhenAll(factory.LookAtTheClockAsync(), twin.LookAtTheClockAsync());
        await factory.LookAtTheClockAsync();
        await factory.SendAsync<Mailer>();
        var mail = Assert.Single(factory.Smtp.Mails, m => m.To is "reader@mail.example" or "never@mail.example" or "at-once@mail.example");
        Assert.Equal("reader@mail.example", mail.To);
        Assert.Contains("甲支部", mail.Body);
        Assert.Contains("乙支部", mail.Body);

        factory.Clock.MoveTo(On(3, 12));
        await factory.LookAtTheClockAsync();
        Assert.Single(await MessagesAsync()); // still unread, and told already: nothing to say

        await factory.TellAsync("丙支部", atOnce);
        factory.Clock.MoveTo(On(4, 8));
        await factory.LookAtTheClockAsync();
        Assert.Equal(2, (await MessagesAsync()).Count); // the one at once, and no digest of it
    }

    [Fact]
    public async Task What_came_while_the_host_was_down_is_in_the_next_digest()
    {
        var person = await factory.PersonAsync("returning");
        factory.Clock.MoveTo(On(1, 10));
        await factory.TellAsync("甲支部", person);
        factory.Clock.MoveTo(On(4, 20));
        await factory.LookAtTheClockAsync();
        Assert.Contains("甲支部", Assert.Single(await MessagesAsync()).Body);
    }

    [Fact]
    public async Task What_has_been_read_is_not_told_again()
    {
        factory.Clock.MoveTo(On(1, 10));
        var session = await Session.SignInAsync(factory, PartyOrgFactory.Yunling, "auditor", PartyOrgFactory.Password); // who holds no post and is told of nothing else
        var profile = await session.GetAsync("/api/account/my-profile");
        profile["email"] = "auditor@mail.example";
        await session.PutAsync("/api/account/my-profile", profile);
        var me = Guid.Parse((string)(await session.GetAsync("/api/abp/application-configuration"))["currentUser"]!["id"]!);
        await factory.TellAsync("甲支部", me);
        await session.PostAsync("/api/administration/notification/read-all");
        factory.Clock.MoveTo(On(2, 8));
        await factory.LookAtTheClockAsync();
        Assert.Empty(await MessagesAsync());
    }

    [Fact]
    public async Task Without_a_server_there_is_no_digest()
    {
        await factory.SetAsync(EmailSettings.Host, "");
        await factory.TellAsync("甲支部", await factory.PersonAsync("unreachable"));
        factory.Clock.MoveTo(On(2, 9));
        await factory.LookAtTheClockAsync();
        Assert.Empty(await MessagesAsync());
    }
}
