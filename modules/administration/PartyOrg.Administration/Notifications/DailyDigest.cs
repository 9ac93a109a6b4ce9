using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Administration.Notifications;

/// <summary>Once a day, at the hour the county has set, one e-mail to everyone who wants it so and has anything unread that no digest has told before.</summary>
internal sealed class DailyDigest(PlatformDbContext db, ICountyClock clock, ISettingProvider settings, NotificationTexts texts, Mailer mailer) : IScheduledWork, IScopedDependency
{
    private const int MostLines = 30;

    /// <summary>What is being written now may bear an earlier moment than this one; the next digest has it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestGap = TimeSpan.FromDays(7);

    public string Name => "daily-digest";

    public async Task<string?> GetDuePeriodAsync(CancellationToken cancellationToken = default)
    {
        var now = TimeZoneInfo.ConvertTime(clock.Now, await clock.GetZoneAsync(cancellationToken));
        return now.Hour >= await settings.GetAsync<int>(AdministrationSettings.DigestHour, cancellationToken) ? now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    public async Task RunAsync(string period, CancellationToken cancellationToken = default)
    {
        if (!await mailer.IsReadyAsync(cancellationToken))
        {
            return;
        }

        var until = clock.Now - Settling;
        var last = await db.Set<ScheduledWorkRun>().Where(r => r.Work == Name).MaxAsync(r => (DateTimeOffset?)r.RanAt, cancellationToken) - Settling;
        var since = last > until - LongestGap ? last.Value : until - (last is null ? TimeSpan.FromDays(1) : LongestGap);
        var unread = await db.Set<Notification>()
            .Where(n => n.ReadAt == null && n.CreatedAt > since && n.CreatedAt <= until)
            .Where(n => !db.Set<NotificationChoice>().Any(c => c.UserId == n.UserId && c.Kind == n.Kind && c.Email != EmailChoice.DailyDigest))
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
