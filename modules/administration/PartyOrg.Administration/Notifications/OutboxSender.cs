using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Notifications;

/// <summary>
/// Sends what waits in the outbox for one channel. Each channel has its own rounds, and several counties are served at once, so that a server that hangs keeps
/// waiting only those who have nobody else to wait for; and those not for each of their messages: once it fails, the others are put off with the one that failed.
/// </summary>
internal sealed class OutboxSender<TChannel>(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock, ILogger<OutboxSender<TChannel>> log)
    : CountyRounds(TimeSpan.FromSeconds(10), scopes, tenant, user, log) where TChannel : IOutboxChannel
{
    private const int BatchSize = 20;

    protected override int AtOnce => 8;

    protected override async Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var channel = services.GetRequiredService<TChannel>();
        if (!await channel.IsReadyAsync(cancellationToken))
        {
            return;
        }

        var db = services.GetRequiredService<PlatformDbContext>();
        var now = clock.GetUtcNow();
        var due = await db.Set<OutboxMessage>().Where(m => m.Channel == channel.Channel && m.NextTryAt <= now)
            .OrderBy(m => m.Attempts).ThenBy(m => m.NextTryAt).Take(BatchSize).ToListAsync(cancellationToken); // what has failed most keeps no other waiting
        foreach (var message in due)
        {
            message.Take(clock.GetUtcNow());
            if (await SaveAsync(db, message) && !await TrySendAsync(channel, db, message, cancellationToken))
            {
                await PutOffOthersAsync(db, message, now, cancellationToken);
                return;
            }
        }
    }

    /// <returns>Whether the channel is worth trying again now.</returns>
    private async Task<bool> TrySendAsync(TChannel channel, PlatformDbContext db, OutboxMessage message, CancellationToken cancellationToken)
    {
        var goesOn = true;
        try
        {
            await channel.SendAsync(message, cancellationToken);
            message.Sent(clock.GetUtcNow());
        }
        catch (DeliveryException e)
        {
            log.LogWarning("{Channel} message {Id} was not sent: {Reason}", channel.Channel, message.Id, e.Message);
            message.Failed(e.Message, clock.GetUtcNow());
            goesOn = e.ConcernsOnlyThis;
        }

        await SaveAsync(db, message);
        return goesOn;
    }

    /// <summary>False: another host has it. Not to be cancelled: what was sent has to be noted.</summary>
    private static async Task<bool> SaveAsync(PlatformDbContext db, OutboxMessage message)
    {
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            return true;
        }
        catch (ConcurrencyException)
        {
            db.Entry(message).State = EntityState.Detached;
            return false;
        }
    }

    private async Task PutOffOthersAsync(PlatformDbContext db, OutboxMessage failed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = failed.NextTryAt ?? clock.GetUtcNow().AddMinutes(1);
        using var turn = await db.EnterWriteGateAsync();
        await db.Set<OutboxMessage>().Where(m => m.Channel == failed.Channel && m.NextTryAt <= now).ExecuteUpdateAsync(s => s.SetProperty(m => m.NextTryAt, until), cancellationToken);
    }
}
