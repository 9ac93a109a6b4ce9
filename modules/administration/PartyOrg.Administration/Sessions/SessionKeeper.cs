using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Web;

namespace PartyOrg.Administration.Sessions;

/// <summary>Begins and ends the sessions of the browser that is asking.</summary>
internal sealed class SessionKeeper(PlatformDbContext db, ICurrentTenant tenant, ISettingProvider settings, TimeProvider clock, IHttpContextAccessor http) : IScopedDependency
{
    private const int KeySize = 32;

    private HttpContext Context => http.HttpContext!;

    /// <summary>Begins a session with a fresh key, in place of the one the browser came with; where the account has too many, the longest unused end.</summary>
    public async Task BeginAsync(AppUser user, bool remember, CancellationToken cancellationToken)
    {
        await EndAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var limits = await settings.GetSessionLimitsAsync(cancellationToken);
        var most = await settings.GetAsync<int>(AdministrationSettings.MaxSessions, cancellationToken);
        var open = await db.Set<UserSession>().Where(s => s.UserId == user.Id).AsNoTracking().OrderByDescending(s => s.LastSeenAt).ToListAsync(cancellationToken);
        await EndAsync(open.Where((s, i) => i >= most - 1 || s.SecurityStamp != user.SecurityStamp || !limits.Allow(s.CreatedAt, s.LastSeenAt, now)).Select(s => s.Id).ToList(), cancellationToken);

        var key = RandomNumberGenerator.GetBytes(KeySize);
        db.Add(new UserSession(user, key, now, Context.Connection.RemoteIpAddress?.ToString(), Context.Request.Headers.UserAgent));
        SessionCookie.Write(Context, tenant.Key, key, remember ? now + limits.Absolute : null);
        Antiforgery.IssueToken(Context, key);
    }

    /// <summary>Ends the session that the browser came with, if any.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (SessionCookie.Read(Context.Request) is { } cookie)
        {
            var hash = UserSession.HashOf(cookie.Key);
            await EndAsync(await db.Set<UserSession>().Where(s => s.KeyHash == hash).Select(s => s.Id).ToListAsync(cancellationToken), cancellationToken);
            SessionCookie.Clear(Context);
        }
    }

    /// <summary>A statement, not tracked rows: two sign-ins at once may end the same session.</summary>
    private async Task EndAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count > 0)
        {
            using var turn = await db.EnterWriteGateAsync();
            await db.Set<UserSession>().Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
