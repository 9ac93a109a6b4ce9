using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Notifications;

/// <summary>Sends what waits in the outbox. A message is taken for two minutes before it is sent, so that two hosts do not both send it.</summary>
internal sealed class OutboxSender(IServiceScopeFactory scopes, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock, ILogger<OutboxSender> log)
    : CountyRounds(TimeSpan.FromSeconds(10), scopes, tenant, user, log)
{
    private const int BatchSize = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    protected override async Task VisitAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var mailer = services.GetRequiredService<Mailer>();
        var now = clock.GetUtcNow();
        var due = await db.Set<OutboxMessage>().Where(m => m.NextTryAt <= now).OrderBy(m => m.NextTryAt).Take(BatchSize).ToListAsync(cancellationToken);
        if (due.Count == 0 || !await mailer.IsConfiguredAsync(cancellationToken))
        {
            return;
        }

        foreach (var message in due)
        {
            if (await TakeAsync(db, message, cancellationToken))
            {
                await SendAsync(mailer, message, cancellationToken);
                await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
            }
        }
    }

    private async Task<bool> TakeAsync(PlatformDbContext db, OutboxMessage message, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Lease;
        using var turn = await db.EnterWriteGateAsync();
        return await db.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.NextTryAt == message.NextTryAt).ExecuteUpdateAsync(s => s.SetProperty(m => m.NextTryAt, until), cancellationToken) == 1;
    }

    private async Task SendAsync(Mailer mailer, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(null, message.To, message.Subject, message.Body, cancellationToken);
            message.Sent(clock.GetUtcNow());
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogWarning("E-mail {Id} was not sent: {Reason}", message.Id, e.Message);
            message.Failed(e.Message, clock.GetUtcNow());
        }
    }
}
