using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartyOrg.Administration.Audit;
using PartyOrg.Administration.DataProtection;
using PartyOrg.Administration.Limits;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Notifications.Webhooks;
using PartyOrg.Administration.Sessions;
using PartyOrg.Administration.Users;
using PartyOrg.Platform;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration;

/// <summary>Who may use the system and how: counties, accounts, roles, sessions, settings, the log, and what people are told.</summary>
[DependsOn(typeof(PlatformModule))]
public sealed class AdministrationModule : AbpModule
{
    /// <summary>OWASP's figure for PBKDF2-HMAC-SHA512; hashes made with fewer are renewed at the next sign-in.</summary>
    private const int PasswordIterations = 210_000;

    private static readonly TimeSpan ResetCodeLife = TimeSpan.FromHours(2);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var (services, configuration) = context;
        services.AddAuthentication(SessionAuthenticationHandler.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthenticationHandler>(SessionAuthenticationHandler.Scheme, null);
        services.AddIdentityCore<AppUser>().AddUserStore<UserStore>().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = ResetCodeLife);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = configuration.GetValue("Passwords:Iterations", PasswordIterations));
        services.AddOptions<AuditOptions>().BindConfiguration("Audit");
        services.AddOptions<RateLimitOptions>().BindConfiguration("RateLimits");
        services.AddDataProtection().SetApplicationName("PartyOrg");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<KeyRepository>()));
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox");
        services.AddOptions<WebhookOptions>().BindConfiguration("Webhooks");
        services.AddHostedService<OutboxSender<Mailer>>();
        services.AddHostedService<OutboxSender<WeComRobot>>();
        services.AddHostedService<OutboxSender<DingTalkRobot>>();
        services.AddHostedService<AuditSealer>();
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.App.UseRateLimits();
        return Task.CompletedTask;
    }
}
