using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Notifications.Webhooks;
using PartyOrg.Administration.Settings;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Settings;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration.Notifications;

/// <summary>The product with a mail server and a chat service beside it. Rounds are made by the tests, and not by the real clock.</summary>
public class OutboxFactory : PartyOrgFactory
{
    public const string Kind = "Hierarchy:Notification:TermDue";

    public LocalSmtpServer Smtp { get; private init; } = new();

    public LocalWebServer Chat { get; private init; } = new();

    /// <summary>A second host with the same neighbours.</summary>
    public OutboxFactory Twin() => new() { ConnectionString = ConnectionString, Clock = Clock, OwnsDatabase = false, Smtp = Smtp, Chat = Chat };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Outbox:PatienceSeconds", "2");
        builder.UseSetting("App:SelfUrl", "https://party.example");
        builder.UseSetting("Webhooks:AlsoAllowedOrigins:0", Chat.Origin);
        builder.UseSetting("Webhooks:AlsoAllowedNetworks:0", "127.0.0.1/32");
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        foreach (var rounds in services.Where(s => s.ImplementationType is { } type && type.IsAssignableTo(typeof(CountyRounds))).ToList())
        {
            services.Remove(rounds);
        }
    }

    public async Task SetAsync(string name, string value, bool isSecret = false) => await InTenantAsync(Yunling, async services =>
    {
        if (isSecret)
        {
            await services.GetRequiredService<SecretSettings>().SetAsync(name, value, default);
        }
        else
        {
            await services.GetRequiredService<ISettingManager>().SetAsync(name, value);
        }

        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });

    public async Task UseMailAsync(int? port = null)
    {
        await SetAsync(EmailSettings.Host, "127.0.0.1");
        await SetAsync(EmailSettings.Port, $"{port ?? Smtp.Port}");
        await SetAsync(EmailSettings.EnableSsl, "false");
        await SetAsync(EmailSettings.FromAddress, "office@party.example");
    }

    /// <summary>An account that can be reached, and its choice for the kind that the tests publish.</summary>
    internal Task<Guid> PersonAsync(string name, EmailChoice? email = null, bool weCom = false, bool dingTalk = false, string? phone = null) => InTenantAsync(Yunling, async services =>
    {
        var db = services.GetRequiredService<PlatformDbContext>();
        var person = new AppUser(name);
        person.Describe(name, null, $"{name}@mail.example");
        person.ChangePhone(phone, services.GetRequiredService<PartyOrg.Platform.Security.IPersonalDataProtector>());
        db.Add(person);
        if (email is not null || weCom || dingTalk)
        {
            var choice = new NotificationChoice(person.Id, Kind);
            choice.Change(email ?? EmailChoice.DailyDigest, weCom, dingTalk);
            db.Add(choice);
        }

        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
        return person.Id;
    });

    public Task TellAsync(string name, params Guid[] to) => InTenantAsync(Yunling, async services =>
    {
        await services.GetRequiredService<INotificationPublisher>().PublishAsync(to, Kind, new Dictionary<string, string> { ["Name"] = name, ["DueOn"] = "2026-12-01" }, "/hierarchy");
        await services.GetRequiredService<IUnitOfWork>().CompleteAsync();
    });

    /// <summary>One round of the channel, as the host makes one every ten seconds.</summary>
    internal Task SendAsync<TChannel>() where TChannel : IOutboxChannel => ActivatorUtilities.CreateInstance<OutboxSender<TChannel>>(Services).RunOnceAsync(default);

    /// <summary>One look at what the clock asks for, as the host takes one every minute.</summary>
    public Task LookAtTheClockAsync() => ActivatorUtilities.CreateInstance<ScheduledWorkRunner>(Services).RunOnceAsync(default);

    internal Task<List<OutboxMessage>> MessagesAsync() => InTenantAsync(Yunling, services =>
        services.GetRequiredService<PlatformDbContext>().Set<OutboxMessage>().AsNoTracking().OrderBy(m => m.Id).ToListAsync());

    internal Task ClearAsync() => InTenantAsync(Yunling, async services =>
    {
        Smtp.Mails.Clear();
        Chat.Calls.Clear();
        await services.GetRequiredService<PlatformDbContext>().Set<OutboxMessage>().ExecuteDeleteAsync();
    });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (OwnsDatabase)
        {
            Smtp.Dispose();
            Chat.Dispose();
        }
    }
}
