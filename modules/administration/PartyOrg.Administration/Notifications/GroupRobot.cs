using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Notifications.Webhooks;
using PartyOrg.Administration.Settings;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Notifications;

/// <summary>The robot of one of the county's chat groups. It says what was to be told to some people, and mentions them by the telephone numbers of their accounts.</summary>
internal abstract class GroupRobot(ISettingProvider settings, SecretSettings secrets, WebhookClient webhooks, IRepository<AppUser> users, IPersonalDataProtector protector) : IOutboxChannel
{
    private const int MostMentioned = 50;
    private const int MaxTextLength = 600; // both take 2,048 bytes, a Chinese character being three

    public abstract Channel Channel { get; }

    protected abstract string Switch { get; }

    protected abstract string Webhook { get; }

    protected SecretSettings Secrets => secrets;

    /// <summary>What is written on messages for these accounts, as many messages as it takes.</summary>
    public static IEnumerable<string> Address(IEnumerable<Guid> userIds) => userIds.Chunk(MostMentioned).Select(some => string.Join(',', some.Select(id => id.ToString("N"))));

    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken) =>
        await settings.GetAsync<bool>(Switch, cancellationToken) && (await settings.GetAsync(Webhook, cancellationToken)).Length > 0;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var meant = message.To.Split(',').Select(Guid.Parse).ToList();
        var phones = (await users.Query.Where(u => meant.Contains(u.Id) && u.PhoneNumber != null).ToListAsync(cancellationToken)).Select(u => u.RevealPhone(protector)!).ToList();
        var text = message.Body.Length <= MaxTextLength ? message.Body : message.Body[..MaxTextLength] + "…";
        await webhooks.PostAsync(await SignAsync(await secrets.GetAsync(Webhook, cancellationToken), cancellationToken), Compose(text, phones), cancellationToken);
    }

    protected abstract object Compose(string text, IReadOnlyList<string> phones);

    protected virtual Task<string> SignAsync(string address, CancellationToken cancellationToken) => Task.FromResult(address);
}

/// <summary>企业微信群机器人.</summary>
internal sealed class WeComRobot(ISettingProvider settings, SecretSettings secrets, WebhookClient webhooks, IRepository<AppUser> users, IPersonalDataProtector protector)
    : GroupRobot(settings, secrets, webhooks, users, protector), IScopedDependency
{
    public override Channel Channel => Channel.WeCom;

    protected override string Switch => AdministrationSettings.WeCom;

    protected override string Webhook => AdministrationSettings.WeComWebhook;

    protected override object Compose(string text, IReadOnlyList<string> phones) => new { msgtype = "text", text = new { content = text, mentioned_mobile_list = phones } };
}

/// <summary>钉钉群机器人; where the group asks for signed calls, the county has its secret.</summary>
internal sealed class DingTalkRobot(ISettingProvider settings, SecretSettings secrets, WebhookClient webhooks, IRepository<AppUser> users, IPersonalDataProtector protector, TimeProvider clock)
    : GroupRobot(settings, secrets, webhooks, users, protector), IScopedDependency
{
    public override Channel Channel => Channel.DingTalk;

    protected override string Switch => AdministrationSettings.DingTalk;

    protected override string Webhook => AdministrationSettings.DingTalkWebhook;

    protected override object Compose(string text, IReadOnlyList<string> phones) => new { msgtype = "text", text = new { content = text }, at = new { atMobiles = phones, isAtAll = false } };

    protected override async Task<string> SignAsync(string address, CancellationToken cancellationToken)
    {
        var secret = await Secrets.GetAsync(AdministrationSettings.DingTalkSecret, cancellationToken);
        return secret.Length == 0 ? address : Sign(address, secret, clock.GetUtcNow());
    }

    /// <summary>As DingTalk wants it: the milliseconds, and their HMAC-SHA256 with the secret.</summary>
    internal static string Sign(string address, string secret, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var sign = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}\n{secret}"));
        return $"{address}&timestamp={timestamp}&sign={Uri.EscapeDataString(Convert.ToBase64String(sign))}";
    }
}
