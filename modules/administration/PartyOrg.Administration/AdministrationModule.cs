using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var (services, configuration) = context;
        services.AddAuthentication(SessionAuthenticationHandler.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthenticationHandler>(SessionAuthenticationHandler.Scheme, null);
        services.AddIdentityCore<AppUser>(options => options.User.AllowedUserNameCharacters = "").AddUserStore<UserStore>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = configuration.GetValue("Passwords:Iterations", PasswordIterations));
    }
}
