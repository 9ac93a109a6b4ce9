using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Limits;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Administration.Accounts;

/// <summary>
/// Checks passwords so that guessing does not pay. A try is taken from the account before the password is looked at, in one statement,
/// so that hundreds of tries at once on several hosts get no more than their five; the right password gives it back.
/// An unknown account, a wrong password and a locked account cost the same time and get the same answer.
/// </summary>
internal sealed class SignInAttempts(
    PlatformDbContext db, IPasswordHasher<AppUser> hasher, ICurrentTenant tenant, HashTurns turns, RateLimits limits, TimeProvider clock) : IScopedDependency
{
    public const int MaxFailures = 5;
    private const string LimitKind = "login";
    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);

    /// <summary>The account by user name or e-mail address, tracked, if it is there.</summary>
    public Task<AppUser?> FindAsync(string userNameOrEmailAddress, CancellationToken cancellationToken)
    {
        var normalized = AppUser.Normalize(userNameOrEmailAddress);
        return db.Set<AppUser>().OrderBy(u => u.NormalizedUserName == normalized ? 0 : 1)
            .FirstOrDefaultAsync(u => u.NormalizedUserName == normalized || u.NormalizedEmail == normalized, cancellationToken);
    }

    /// <summary>Whether the password is the account's, and the account still had a try left. Where a second factor follows, only that gives the tries back.</summary>
    /// <param name="name">As it was typed, also where there is no such account: both wait their turn alike.</param>
    public async Task<bool> CheckAsync(AppUser? user, string name, string password, CancellationToken cancellationToken)
    {
        var key = $"{tenant.Key:N}|{AppUser.Normalize(name)}";
        using var turn = await turns.TakeAsync(key, cancellationToken);
        limits.Check(LimitKind, key, limits.Options.FailedLoginsPerAccount);
        if (await VerifyAsync(user, password, cancellationToken))
        {
            return true;
        }

        limits.Count(LimitKind, key);
        return false;
    }

    private async Task<bool> VerifyAsync(AppUser? user, string password, CancellationToken cancellationToken)
    {
        if (user?.PasswordHash is null || !await TakeTryAsync(user, cancellationToken))
        {
            _ = turns.FakeHash.Verify(hasher, password);
            return false;
        }

        var verified = hasher.VerifyHashedPassword(user, user.PasswordHash, password);
        if (verified == PasswordVerificationResult.Failed)
        {
            return false;
        }

        if (!user.TwoFactorEnabled)
        {
            await GiveTriesBackAsync(user.Id, cancellationToken);
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            user.RehashPassword(hasher.HashPassword(user, password));
        }

        return true;
    }

    private async Task<bool> TakeTryAsync(AppUser user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var until = now + LockoutTime;
        using var turn = await db.EnterWriteGateAsync();
        var taken = await db.Set<AppUser>()
            .Where(u => u.Id == user.Id && (!u.LockoutEnabled || (u.AccessFailedCount < MaxFailures && u.LockoutEnd == null) || u.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                s => s.SetProperty(u => u.AccessFailedCount, u => u.LockoutEnd != null ? 1 : u.AccessFailedCount + 1)
                    .SetProperty(u => u.LockoutEnd, u => u.LockoutEnabled && u.LockoutEnd == null && u.AccessFailedCount + 1 >= MaxFailures ? until : null),
                cancellationToken);
        return taken == 1;
    }

    public async Task GiveTriesBackAsync(Guid userId, CancellationToken cancellationToken)
    {
        using var turn = await db.EnterWriteGateAsync();
        await db.Set<AppUser>().Where(u => u.Id == userId).ExecuteUpdateAsync(
            s => s.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
    }
}
