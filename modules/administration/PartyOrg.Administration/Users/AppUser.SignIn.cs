using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Users;

/// <summary>How the account's holder proves to be that person.</summary>
internal sealed partial class AppUser
{
    private const string AuthenticatorColumn = "Users.AuthenticatorKey";

    [DisableAuditing]
    public string? PasswordHash { get; private set; }

    /// <summary>Changes when the account's proof changes; links made before (a reset code) end with it.</summary>
    [DisableAuditing]
    public string SecurityStamp { get; private set; } = NewSecurityStamp();

    public DateTimeOffset? PasswordChangedAt { get; private set; }

    /// <summary>The password was given by an administrator and has to be replaced at the next sign-in.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>A one-time password ends here, used or not.</summary>
    public DateTimeOffset? PasswordExpiresAt { get; private set; }

    /// <summary>Whether wrong passwords lock the account for a while.</summary>
    public bool LockoutEnabled { get; private set; }

    /// <summary>Failed tries in a row. It and <see cref="LockoutEnd"/> are counted by statements in the database, never here: two hosts count at once.</summary>
    public int AccessFailedCount { get; private set; }

    public DateTimeOffset? LockoutEnd { get; private set; }

    /// <summary>An administrator has locked it, until an administrator unlocks it.</summary>
    public bool IsLocked { get; private set; }

    public bool TwoFactorEnabled { get; private set; }

    /// <summary>The secret shared with the holder's authenticator, encrypted.</summary>
    [DisableAuditing]
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The time step of the last code taken, so that none is taken twice.</summary>
    [DisableAuditing]
    public long LastTotpStep { get; private set; }

    /// <summary>Replaces the password. One given by somebody else has to be changed by the holder before <paramref name="oneTimeUntil"/>.</summary>
    public void ChangePassword(string hash, DateTimeOffset now, DateTimeOffset? oneTimeUntil = null)
    {
        (PasswordHash, PasswordChangedAt, PasswordExpiresAt) = (hash, now, oneTimeUntil);
        MustChangePassword = oneTimeUntil is not null;
        RenewSecurityStamp();
    }

    /// <summary>The same password, hashed anew at a higher cost.</summary>
    public void RehashPassword(string hash) => PasswordHash = hash;

    public void AllowLockout(bool enabled) => LockoutEnabled = enabled;

    public void Lock()
    {
        IsLocked = true;
        RenewSecurityStamp();
    }

    public void Unlock() => (IsLocked, AccessFailedCount, LockoutEnd) = (false, 0, null);

    public string? RevealAuthenticatorKey(IPersonalDataProtector protector) => AuthenticatorKey is null ? null : protector.Unprotect(AuthenticatorKey, AuthenticatorColumn, Id);

    /// <summary>From now on a code is asked for. The secret is kept encrypted, and the code that proved it is used up.</summary>
    public void EnableTwoFactor(string key, long usedStep, IPersonalDataProtector protector)
    {
        (TwoFactorEnabled, LastTotpStep) = (true, usedStep);
        AuthenticatorKey = protector.Protect(key, AuthenticatorColumn, Id);
        RenewSecurityStamp();
    }

    public void DisableTwoFactor()
    {
        (TwoFactorEnabled, AuthenticatorKey) = (false, null);
        RenewSecurityStamp();
    }

    /// <summary>Turns out whoever is signed in with the account.</summary>
    public void EndSessions() => RenewSecurityStamp();

    private void RenewSecurityStamp() => SecurityStamp = NewSecurityStamp();

    private static string NewSecurityStamp() => Guid.NewGuid().ToString("N");
}
