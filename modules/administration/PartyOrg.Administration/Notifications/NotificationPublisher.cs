using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;

namespace PartyOrg.Administration.Notifications;

internal sealed class NotificationPublisher(PlatformDbContext db, NotificationTexts texts, TimeProvider clock) : INotificationPublisher, IScopedDependency
{
    public async Task PublishAsync(IReadOnlyCollection<Guid> userIds, string kind, IReadOnlyDictionary<string, string> data, string? link = null, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var recipients = userIds.Distinct().ToList();
        var stored = NotificationTexts.Write(data);
        db.AddRange(recipients.Select(id => new Notification(id, kind, stored, link, now)));

        var addresses = await db.Set<NotificationChoice>().Where(c => recipients.Contains(c.UserId) && c.Email == EmailChoice.AtOnce)
            .Join(db.Set<AppUser>().Where(u => u.IsActive && u.Email != null), c => c.UserId, u => u.Id, (_, u) => u.Email!).ToListAsync(cancellationToken);
        var text = addresses.Count == 0 ? "" : texts.Read(kind, stored);
        db.AddRange(addresses.Select(to => new OutboxMessage(to, text, text, now)));
    }
}
