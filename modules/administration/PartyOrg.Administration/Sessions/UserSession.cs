using System.Security.Cryptography;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Sessions;

/// <summary>
/// That a browser is signed in. The browser holds a random key, the database only its digest: who reads the table cannot sign in with it.
/// A session ends when its row is gone, or when the account's security stamp is no longer the one it began with.
/// </summary>
[DisableAuditing]
internal sealed class UserSession : Entity, IMultiTenant
{
    public const int MaxUserAgentLength = 256;

    private UserSession() { }

    public UserSession(AppUser user, byte[] key, DateTimeOffset now, string? clientIp, string? userAgent)
    {
        (UserId, SecurityStamp, KeyHash) = (user.Id, user.SecurityStamp, HashOf(key));
        (CreatedAt, LastSeenAt, ClientIp) = (now, now, clientIp);
        UserAgent = userAgent?.Length > MaxUserAgentLength ? userAgent[..MaxUserAgentLength] : userAgent;
    }

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public byte[] KeyHash { get; private set; } = null!;
    public string SecurityStamp { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset LastSeenAt { get; private set; }
    public string? ClientIp { get; private set; }
    public string? UserAgent { get; private set; }

    public static byte[] HashOf(byte[] key) => SHA256.HashData(key);
}

/// <summary>How long sessions last, by the county's settings.</summary>
internal readonly record struct SessionLimits(TimeSpan Idle, TimeSpan Absolute)
{
    public bool Allow(DateTimeOffset createdAt, DateTimeOffset lastSeenAt, DateTimeOffset now) => now - lastSeenAt < Idle && now - createdAt < Absolute;
}
