using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.Extensions.Options;
using PartyOrg.Administration;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Notifications.Webhooks;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

/// <summary>WeCom's and DingTalk's robots, played by a server on this machine.</summary>
public sealed class WebhookTests(OutboxFactory factory) : IClassFixture<OutboxFactory>, IAsyncLifetime
{
    private const string Secret = "SEC-only-for-tests";

    public async Task InitializeAsync()
    {
        await factory.ClearAsync();
        factory.Chat.Answer = ("200 OK", """{"errcode":0,"errmsg":"ok"}""");
        await factory.SetAsync(AdministrationSettings.WeCom, "true");
        await factory.SetAsync(AdministrationSettings.WeComWebhook, factory.Chat.Origin + "/cgi-bin/webhook/send?key=k", isSecret: true);
        await factory.SetAsync(AdministrationSettings.DingTalk, "true");
        await factory.SetAsync(AdministrationSettings.DingTalkWebhook, factory.Chat.Origin + "/robot/send?access_token=t", isSecret: true);
        await factory.SetAsync(AdministrationSettings.DingTalkSecret, Secret, isSecret: true);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_group_is_told_once_for_all_who_chose_it_and_mentions_them()
    {
        var people = new[]
        {
            await factory.PersonAsync("wecom-1", weCom: true, phone: "13800000001"), await factory.PersonAsync("wecom-2", weCom: true, phone: "13800000002"),
            await factory.PersonAsync("wecom-3", weCom: true), await factory.PersonAsync("not-there", dingTalk: false, phone: "13800000004"),
        };
        await factory.TellAsync("竹溪镇党委", people);
        await factory.SendAsync<WeComRobot>();
        await factory.SendAsync<WeComRobot>();
        await factory.SendAsync<DingTalkRobot>();

        var call = Assert.Single(factory.Chat.Calls);
        Assert.Equal("/cgi-bin/webhook/send?key=k", call.Path);
        Assert.Contains("竹溪镇党委", (string)call.Body["text"]!["content"]!);
        Assert.Equal(["13800000001", "13800000002"], call.Body["text"]!["mentioned_mobile_list"]!.AsArray().Select(p => (string)p!).Order());
    }

    [Fact]
    public async Task A_DingTalk_call_is_signed()
    {
        await factory.TellAsync("竹溪镇党委", await factory.PersonAsync("dingtalk", dingTalk: true, phone: "13800000005"));
        await factory.SendAsync<DingTalkRobot>();
        var call = Assert.Single(factory.Chat.Calls);
        var query = HttpUtility.ParseQueryString(call.Path.Split('?')[1]);
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{query["timestamp"]}\n{Secret}"));
        Assert.Equal(("t", Convert.ToBase64String(expected)), (query["access_token"], query["sign"]));
        Assert.Equal("13800000005", (string)call.Body["at"]!["atMobiles"]![0]!);
    }

    [Theory]
    [InlineData("200 OK", """{"errcode":93000,"errmsg":"invalid webhook url"}""", "errcode 93000")]
    [InlineData("200 OK", "<html>a portal</html>", "JsonException")]
    [InlineData("503 Unavailable", "", "HTTP 503")]
    [InlineData("302 Found\r\nLocation: /elsewhere", "", "HTTP 302")]
    public async Task What_the_robot_refuses_is_tried_again(string head, string body, string reason)
    {
        factory.Chat.Answer = (head, body);
        await factory.TellAsync("一", await factory.PersonAsync("again-" + reason.GetHashCode(StringComparison.Ordinal), weCom: true));
        await factory.SendAsync<WeComRobot>();
        Assert.Single(factory.Chat.Calls);
        Assert.Equal(reason, Assert.Single(await factory.MessagesAsync()).LastError);

        factory.Chat.Answer = ("200 OK", """{"errcode":0}""");
        factory.Clock.Advance(TimeSpan.FromMinutes(1));
        await factory.SendAsync<WeComRobot>();
        Assert.NotNull(Assert.Single(await factory.MessagesAsync()).SentAt);
    }

    [Fact]
    public async Task A_robot_that_hangs_is_given_up_and_keeps_no_other_channel_waiting()
    {
        await factory.UseMailAsync();
        factory.Chat.Answer = null;
        await factory.TellAsync("一", await factory.PersonAsync("both", EmailChoice.AtOnce, weCom: true));
        var hanging = factory.SendAsync<WeComRobot>();
        await factory.SendAsync<Mailer>();
        Assert.False(hanging.IsCompleted);
        Assert.Single(factory.Smtp.Mails);
        await hanging;
        Assert.NotNull(Assert.Single(await factory.MessagesAsync(), m => m.Channel == Channel.WeCom).NextTryAt);
    }

    [Fact]
    public async Task Switched_off_nothing_is_kept_for_it_and_nothing_goes_out()
    {
        var person = await factory.PersonAsync("switched", weCom: true);
        await factory.TellAsync("一", person);
        await factory.SetAsync(AdministrationSettings.WeCom, "false");
        await factory.TellAsync("二", person);
        await factory.SendAsync<WeComRobot>();
        Assert.Empty(factory.Chat.Calls);
        Assert.Single(await factory.MessagesAsync());
    }

    [Fact]
    public async Task Both_are_off_until_the_county_turns_them_on()
    {
        await factory.SetAsync(AdministrationSettings.WeComWebhook, "");
        foreach (var defined in new AdministrationSettingDefinitionProvider(Options.Create(new WebhookOptions())).Define().Where(d => d.Name is AdministrationSettings.WeCom or AdministrationSettings.DingTalk))
        {
            Assert.Equal("false", defined.DefaultValue);
        }
    }

    [Fact]
    public async Task The_settings_page_takes_only_addresses_that_are_allowed_and_shows_none()
    {
        var system = await factory.SignInAsync(PartyOrgFactory.Yunling, "sysadmin");
        foreach (var (address, status) in new[]
        {
            ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", HttpStatusCode.NoContent), ("https://oapi.dingtalk.com/robot/send?access_token=1", HttpStatusCode.NoContent),
            ("http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1", HttpStatusCode.BadRequest), ("https://qyapi.weixin.qq.com.example.org/", HttpStatusCode.BadRequest),
            ("https://user@qyapi.weixin.qq.com/", HttpStatusCode.BadRequest), ("http://169.254.169.254/latest/meta-data", HttpStatusCode.BadRequest), ("file:///etc/hostname", HttpStatusCode.BadRequest),
        })
        {
            using var answer = await system.Http.PutAsJsonAsync("/api/setting-management/settings", new { settings = new[] { new { name = AdministrationSettings.WeComWebhook, value = address } } });
            Assert.True(status == answer.StatusCode, $"{address}: {answer.StatusCode}");
            Assert.DoesNotContain("169.254", await answer.Content.ReadAsStringAsync());
        }

        Assert.DoesNotContain("key=1", (await system.GetAsync("/api/setting-management/settings")).ToString());
    }
}
