using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Settings;

namespace PartyOrg.Administration.Sessions;

/// <summary>Where one is signed in.</summary>
internal sealed record SessionDto(Guid Id, string? Device, string? IpAddress, DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt, bool IsCurrent);

/// <summary>One's own sessions.</summary>
[Route("api/account/sessions")]
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class SessionAppService(IRepository<UserSession> sessions, IRepository<AppUser> users, ISettingProvider settings, ICurrentUser user, TimeProvider clock) : ApplicationService
{
    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<ListResultDto<SessionDto>> GetListAsync(CancellationToken cancellationToken)
    {
        var limits = await settings.GetSessionLimitsAsync(cancellationToken);
        var (seen, begun, current) = (clock.GetUtcNow() - limits.Idle, clock.GetUtcNow() - limits.Absolute, user.Actor!.SessionId);
        var stamp = (await users.GetAsync(user.Id!.Value, cancellationToken)).SecurityStamp;
        return new(await sessions.Query.Where(s => s.UserId == user.Id && s.SecurityStamp == stamp && s.LastSeenAt > seen && s.CreatedAt > begun).OrderByDescending(s => s.LastSeenAt)
            .Select(s => new SessionDto(s.Id, s.UserAgent, s.ClientIp, s.CreatedAt, s.LastSeenAt, s.Id == current)).ToListAsync(cancellationToken));
    }

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken) =>
        sessions.Delete(await sessions.FindAsync(s => s.Id == id && s.UserId == user.Id, cancellationToken) ?? throw new EntityNotFoundException(typeof(UserSession), id));
}
