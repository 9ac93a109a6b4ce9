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
    public async Task PublishAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        db.AddRange(notices.SelectMany(n => n.UserIds.Distinct().Select(id => new Notification(id, n.Kind, NotificationTexts.Write(n.Data), n.Link, now))));
        var wishes = await ReadWishesAsync(notices, cancellationToken);
        if (wishes.Count == 0)
        {
            return;
        }

        foreach (var channel in channels)
        {
            if (await channel.IsReadyAsync(cancellationToken))
            {
                db.AddRange(notices.SelectMany(n => MessagesOf(n, channel.Channel, n.UserIds.Distinct().SelectMany(id => wishes[(id, n.Kind)]), now)));
            }
        }
    }

    /// <summary>What those who are told, and have chosen more than the digest, have chosen for each kind.</summary>
    private async Task<ILookup<(Guid UserId, string Kind), Wish>> ReadWishesAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken)
    {
        var (users, kinds) = (notices.SelectMany(n => n.UserIds).Distinct().ToList(), notices.Select(n => n.Kind).Distinct().ToList());
        var wishes = await db.Set<NotificationChoice>().Where(c => users.Contains(c.UserId) && kinds.Contains(c.Kind) && (c.Email == EmailChoice.AtOnce || c.WeCom || c.DingTalk))
            .Join(db.Set<AppUser>().Where(u => u.IsActive), c => c.UserId, u => u.Id, (c, u) => new Wish(u.Id, c.Kind, c.Email == EmailChoice.AtOnce ? u.Email : null, c.WeCom, c.DingTalk))
            .ToListAsync(cancellationToken);
        return wishes.ToLookup(w => (w.UserId, w.Kind));
    }

    private IEnumerable<OutboxMessage> MessagesOf(Notice notice, Channel channel, IEnumerable<Wish> wishes, DateTimeOffset now)
    {
        var addressees = AddresseesOf(channel, wishes.ToList()).ToList();
        if (addressees.Count == 0)
        {
            return [];
        }

        var text = texts.ReadForOthers(notice.Kind, NotificationTexts.Write(notice.Data));
        var body = notice.Link is { } link && configuration["App:SelfUrl"]?.TrimEnd('/') is { Length: > 0 } self ? $"{text}\n{self}{link}" : text;
        return addressees.Select(to => new OutboxMessage(to, text, body, now, channel));
    }

    /// <summary>An e-mail each; to a group one message that names all for whom it is.</summary>
    private static IEnumerable<string> AddresseesOf(Channel channel, List<Wish> wishes) => channel switch
    {
        Channel.Email => wishes.Where(w => w.Email is not null).Select(w => w.Email!),
        Channel.WeCom => GroupRobot.Address(wishes.Where(w => w.WeCom).Select(w => w.UserId)),
        _ => GroupRobot.Address(wishes.Where(w => w.DingTalk).Select(w => w.UserId)),
    };

    private sealed record Wish(Guid UserId, string Kind, string? Email, bool WeCom, bool DingTalk);
}
