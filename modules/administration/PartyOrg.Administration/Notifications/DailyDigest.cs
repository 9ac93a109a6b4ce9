using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Administration.Notifications;

/// <summary>Once a day, in the morning, one e-mail with what is unread to everyone who has anything unread and did not choose otherwise.</summary>
internal sealed class DailyDigest(PlatformDbContext db, ICountyClock clock, ISettingProvider settings, NotificationTexts texts) : IScheduledWork, IScopedDependency
{
    private const int MostLines = 30;

    public string Name => "daily-digest";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return now.Hour >= await settings.GetAsync<int>(AdministrationSettings.DigestHour, cancellationToken) ? now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        var since = clock.Now.AddDays(-1);
        var unread = await db.Set<Notification>()
            .Where(n => n.ReadAt == null && n.CreatedAt > since && !db.Set<NotificationChoice>().Any(c => c.UserId == n.UserId && c.Email != EmailChoice.DailyDigest))
            .Join(db.Set<AppUser>().Where(u => u.IsActive && u.Email != null), n => n.UserId, u => u.Id, (n, u) => new { u.Email, n.Kind, n.Data, n.CreatedAt })
            .ToListAsync(cancellationToken);
        db.AddRange(unread.GroupBy(n => n.Email!).Select(person =>
        {
            var lines = person.OrderByDescending(n => n.CreatedAt).Take(MostLines).Select(n => "· " + texts.Read(n.Kind, n.Data));
            var subject = texts.Get("Email:Digest", new() { ["Count"] = person.Count().ToString(CultureInfo.InvariantCulture), ["Day"] = period });
            return new OutboxMessage(person.Key, subject, string.Join('\n', lines), clock.Now);
        }));
    }
}
