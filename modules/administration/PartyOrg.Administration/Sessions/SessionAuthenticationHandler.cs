using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartyOrg.Platform.Caching;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Web;

namespace PartyOrg.Administration.Sessions;

/// <summary>Finds out by the session's cookie who is at work. An ended session makes the request anonymous, never an error: the page that asks for nothing still answers.</summary>
internal sealed class SessionAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    PlatformDbContext db, SessionLookup sessions, VersionedCache cache, ISettingProvider settings, IActorSource actors, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Session";

    /// <summary>Marks polling, which does not keep a session alive that nobody sits at.</summary>
    public const string BackgroundHeader = "X-Background";

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Request) is not { } cookie)
        {
            return AuthenticateResult.NoResult();
        }

        var cancellationToken = Context.RequestAborted;
        var now = clock.GetUtcNow();
        if (await sessions.FindAsync(db, cookie.Key, cancellationToken) is not { } session)
        {
            return Ended();
        }

        cache.Know(session.ConfigurationVersion);
        var limits = await settings.GetSessionLimitsAsync(cancellationToken);
        if (!limits.Allow(session.CreatedAt, session.LastSeenAt, now) || await actors.FindAsync(session.UserId, cancellationToken) is not { } actor)
        {
            return Ended();
        }

        await NoteAsync(session, now, cancellationToken);
        actor = actor with { SessionId = session.Id, ConfigurationVersion = session.ConfigurationVersion };
        Context.Features.Set(actor);
        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(actor), Scheme));
    }

    /// <summary>The browser is told to forget the cookie, or its next sign-in would be measured by a session that is gone.</summary>
    private AuthenticateResult Ended()
    {
        if (!Response.HasStarted)
        {
            SessionCookie.Clear(Context);
        }

        return AuthenticateResult.NoResult();
    }

    /// <summary>At most one write a minute, and in the background only what somebody did.</summary>
    private async Task NoteAsync(FoundSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - session.LastSeenAt >= SeenEvery && !Request.Headers.ContainsKey(BackgroundHeader))
        {
            using var turn = await db.EnterWriteGateAsync();
            await db.Set<UserSession>().Where(s => s.Id == session.Id && s.LastSeenAt == session.LastSeenAt)
                .ExecuteUpdateAsync(s => s.SetProperty(e => e.LastSeenAt, now), cancellationToken);
        }
    }

    private static ClaimsPrincipal PrincipalOf(Actor actor) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()), new Claim(ClaimTypes.Name, actor.UserName)], Scheme));
}
