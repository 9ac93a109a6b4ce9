using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;

namespace PartyOrg.Administration.Notifications;

internal sealed class NotificationPublisher(PlatformDbContext db, NotificationTexts texts, IEnumerable<IOutboxChannel> channels, IConfiguration configuration, TimeProvider clock)
    : INotificationPublisher, IScopedDependency
{
    public async Task PublishAsync(IReadOnlyCollection<Guid> userIds, string kind, IReadOnlyDictionary<string, string> data, string? link = null, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var recipients = userIds.Distinct().ToList();
        var stored = NotificationTexts.Write(data);
        db.AddRange(recipients.Select(id => new Notification(id, kind, stored, link, now)));

        var wishes = await db.Set<NotificationChoice>().Where(c => recipients.Contains(c.UserId) && c.Kind == kind && (c.Email == EmailChoice.AtOnce || c.WeCom || c.DingTalk))
            .Join(db.Set<AppUser>().Where(u => u.IsActive), c => c.UserId, u => u.Id, (c, u) => new Wish(u.Id, c.Email == EmailChoice.AtOnce ? u.Email : null, c.WeCom, c.DingTalk))
            .ToListAsync(cancellationToken);
        if (wishes.Count == 0)
        {
            return;
        }

        var text = texts.ReadForOthers(kind, stored);
        var body = link is not null && configuration["App:SelfUrl"]?.TrimEnd('/') is { Length: > 0 } self ? $"{text}\n{self}{link}" : text;
        foreach (var channel in channels)
        {
            var addressees = AddresseesOf(channel.Channel, wishes).ToList();
            if (addressees.Count > 0 && await channel.IsReadyAsync(cancellationToken))
            {
                db.AddRange(addressees.Select(to => new OutboxMessage(to, text, body, now, channel.Channel)));
            }
        }
    }

    /// <summary>An e-mail each; to a group one message that names all for whom it is.</summary>
    private static IEnumerable<string> AddresseesOf(Channel channel, List<Wish> wishes) => channel switch
    {
        Channel.Email => wishes.Where(w => w.Email is not null).Select(w => w.Email!),
        Channel.WeCom => GroupRobot.Address(wishes.Where(w => w.WeCom).Select(w => w.UserId)),
        _ => GroupRobot.Address(wishes.Where(w => w.DingTalk).Select(w => w.UserId)),
    };

    private sealed record Wish(Guid UserId, string? Email, bool WeCom, bool DingTalk);
}
