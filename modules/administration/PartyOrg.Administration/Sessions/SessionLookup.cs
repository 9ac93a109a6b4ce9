using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Sessions;

/// <summary>What every request needs to know of its session.</summary>
internal sealed record FoundSession(Guid Id, Guid UserId, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, Guid ConfigurationVersion);

/// <summary>The hottest query there is, compiled once for this host's model: session, account and the county's configuration version in one row.</summary>
internal sealed class SessionLookup : ISingletonDependency
{
    private readonly Func<PlatformDbContext, byte[], CancellationToken, Task<FoundSession?>> _find = EF.CompileAsyncQuery((PlatformDbContext db, byte[] keyHash, CancellationToken _) => (
        from session in db.Set<UserSession>()
        join user in db.Set<AppUser>() on session.UserId equals user.Id
        where session.KeyHash == keyHash && user.IsActive && user.SecurityStamp == session.SecurityStamp
        select new FoundSession(
            session.Id, session.UserId, session.CreatedAt, session.LastSeenAt,
            db.Set<ConfigurationVersion>().Select(v => (Guid?)v.Version).FirstOrDefault() ?? Guid.Empty)).FirstOrDefault());

    public Task<FoundSession?> FindAsync(PlatformDbContext db, byte[] key, CancellationToken cancellationToken) => _find(db, UserSession.HashOf(key), cancellationToken);
}
