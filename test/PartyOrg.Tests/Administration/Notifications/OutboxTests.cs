using System.Net;
using System.Net.Http.Json;
using PartyOrg.Administration.Notifications;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

/// <summary>E-mail against a real server on this machine.</summary>
public sealed class OutboxTests(OutboxFactory factory) : IClassFixture<OutboxFactory>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await factory.ClearAsync();
        factory.Smtp.Hangs = false;
        await factory.UseMailAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Who_wants_it_at_once_gets_one_mail_and_who_has_chosen_nothing_none()
    {
        var (eager, calm) = (await factory.PersonAsync("eager", EmailChoice.AtOnce), await factory.PersonAsync("calm"));
        await factory.TellAsync("竹溪镇党委", eager, calm, eager);
        await factory.SendAsync<Mailer>();
        await factory.SendAsync<Mailer>();

        var mail = Assert.Single(factory.Smtp.Mails);
        var message = Assert.Single(await factory.MessagesAsync());
        Assert.Equal(("eager@mail.example", $"<{message.Id:N}@party.example>"), (mail.To, mail.MessageId));
        Assert.Contains("竹溪镇党委", mail.Body);
        Assert.EndsWith("https://party.example/hierarchy", mail.Body.TrimEnd());
        Assert.Equal((1, "", null), (message.Attempts, message.Body, message.NextTryAt));
        Assert.NotNull(message.SentAt);
    }

    [Fact]
    public async Task Two_hosts_send_forty_mails_once_each()
    {
        var person = await factory.PersonAsync("busy", EmailChoice.AtOnce);
        for (var i = 0; i < 40; i++)
        {
            await factory.TellAsync($"第{i}个支部", person);
        }

        using var twin = factory.Twin();
        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(factory.SendAsync<Mailer>(), twin.SendAsync<Mailer>());
        }

        Assert.Equal(40, factory.Smtp.Mails.Count);
        Assert.Equal((await factory.MessagesAsync()).Select(m => $"<{m.Id:N}@party.example>").Order(), factory.Smtp.Mails.Select(m => m.MessageId).Order());
    }

    [Fact]
    public async Task A_server_that_hangs_keeps_no_request_waiting_and_no_other_message_trying()
    {
        var person = await factory.PersonAsync("patient", EmailChoice.AtOnce);
        await factory.TellAsync("一", person);
        await factory.TellAsync("二", person);
        factory.Smtp.Hangs = true;
        var (before, connected) = (factory.Smtp.Connections, factory.Smtp.NextConnectionAsync());
        var sending = factory.SendAsync<Mailer>();
        await connected;

        await (await factory.OrganizationDepartmentAsync()).PostAsync("/api/administration/notification/read-all");
        Assert.False(sending.IsCompleted);
        await sending;

        var messages = await factory.MessagesAsync();
        Assert.Equal((2, 1), (messages.Count(m => m.SentAt is null && m.NextTryAt > factory.Clock.GetUtcNow()), messages.Sum(m => m.Attempts)));
        Assert.Equal(1, factory.Smtp.Connections - before);
        factory.Smtp.Hangs = false;
        factory.Clock.Advance(TimeSpan.FromMinutes(2));
        await factory.SendAsync<Mailer>();
        Assert.Equal(2, factory.Smtp.Mails.Count);
    }

    [Fact]
    public async Task A_dead_server_is_tried_later_and_later_and_nothing_is_lost()
    {
        await factory.UseMailAsync(DeadPort());
        await factory.TellAsync("云岭县", await factory.PersonAsync("waiting", EmailChoice.AtOnce));
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await factory.SendAsync<Mailer>();
            await factory.SendAsync<Mailer>(); // not yet
            var message = Assert.Single(await factory.MessagesAsync());
            Assert.Equal(attempt, message.Attempts);
            Assert.NotEmpty(message.LastError!);
            Assert.InRange(message.NextTryAt!.Value - factory.Clock.GetUtcNow(), TimeSpan.FromMinutes(Math.Pow(2, attempt - 1) - 0.9), TimeSpan.FromMinutes(Math.Pow(2, attempt - 1)));
            factory.Clock.Advance(TimeSpan.FromMinutes(Math.Pow(2, attempt - 1)));
        }

        await factory.UseMailAsync();
        await factory.SendAsync<Mailer>();
        Assert.Single(factory.Smtp.Mails);
    }

    [Fact]
    public async Task After_two_days_it_is_given_up_and_kept_with_the_reason()
    {
        await factory.UseMailAsync(DeadPort());
        await factory.TellAsync("云岭县", await factory.PersonAsync("hopeless", EmailChoice.AtOnce));
        for (var i = 0; i < 20; i++)
        {
            await factory.SendAsync<Mailer>();
            factory.Clock.Advance(TimeSpan.FromHours(6));
        }

        var message = Assert.Single(await factory.MessagesAsync());
        Assert.Null(message.NextTryAt);
        Assert.Null(message.SentAt);
        Assert.Contains("云岭县", message.Body);
        Assert.InRange(message.Attempts, 8, 9);
    }

    [Fact]
    public async Task A_mailbox_that_is_refused_keeps_no_other_waiting()
    {
        var (refused, other) = (await factory.PersonAsync("refused", EmailChoice.AtOnce), await factory.PersonAsync("other", EmailChoice.AtOnce));
        await factory.TellAsync("一", refused);
        await factory.TellAsync("二", other);
        await factory.SendAsync<Mailer>();
        Assert.Equal("other@mail.example", Assert.Single(factory.Smtp.Mails).To);
        Assert.Equal("refused@mail.example", Assert.Single(await factory.MessagesAsync(), m => m.SentAt is null).To);
    }

    [Fact]
    public async Task A_host_that_comes_back_after_its_lease_does_not_undo_what_another_has_done()
    {
        await factory.TellAsync("一", await factory.PersonAsync("fenced", EmailChoice.AtOnce));
        factory.Smtp.Hangs = true;
        var connected = factory.Smtp.NextConnectionAsync();
        var late = factory.SendAsync<Mailer>();
        await connected;

        factory.Smtp.Hangs = false;
        factory.Clock.Advance(TimeSpan.FromMinutes(3));
        using var twin = factory.Twin();
        await twin.SendAsync<Mailer>();
        await late;
        var message = Assert.Single(await factory.MessagesAsync());
        Assert.NotNull(message.SentAt);
        Assert.Null(message.LastError);
        Assert.Single(factory.Smtp.Mails);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_put_aside_for_later()
    {
        await factory.SetAsync(PartyOrg.Administration.Settings.EmailSettings.Host, "");
        await factory.TellAsync("一", await factory.PersonAsync("offline", EmailChoice.AtOnce));
        Assert.Empty(await factory.MessagesAsync());
    }

    [Fact]
    public async Task The_test_mail_tells_at_once_that_the_server_does_not_answer()
    {
        var system = await factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");
        var input = new { targetEmailAddress = "someone@mail.example", subject = "试", body = "试" };
        await system.PostAsync("/api/setting-management/emailing/send-test-email", input);
        Assert.Single(factory.Smtp.Mails);
        factory.Smtp.Hangs = true;
        using var answer = await system.Http.PostAsJsonAsync("/api/setting-management/emailing/send-test-email", input);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Administration:EmailNotSent", await answer.Content.ReadAsStringAsync());
    }

    /// <summary>One that nobody listens at.</summary>
    private static int DeadPort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
