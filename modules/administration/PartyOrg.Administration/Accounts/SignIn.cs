using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Accounts;

/// <summary>Decides whether somebody may come in. What only the holder may know (locked, expired, a second factor) is said only after the right password.</summary>
internal sealed class SignIn(PlatformDbContext db, SignInAttempts attempts, Passwords passwords, IPersonalDataProtector protector, AuditTrail audit, TimeProvider clock) : IScopedDependency
{
    /// <param name="replacesPassword">Whether the password is to be replaced now; the code that came with the refused sign-in serves for that.</param>
    public async Task<(LoginResultDto Answer, AppUser? User)> TryAsync(LoginInput input, bool replacesPassword, CancellationToken cancellationToken)
    {
        var user = await attempts.FindAsync(input.UserNameOrEmailAddress, cancellationToken);
        audit.Author = (user?.Id, user?.UserName ?? Cut(input.UserNameOrEmailAddress));
        var answer = await attempts.CheckAsync(user, input.UserNameOrEmailAddress, input.Password, cancellationToken) ? await AdmitAsync(user!, input.TwoFactorCode, replacesPassword, cancellationToken) : LoginResultDto.Invalid;
        audit.Record(new { result = answer.Description });
        return (answer, user);
    }

    private async Task<LoginResultDto> AdmitAsync(AppUser user, string? code, bool replacesPassword, CancellationToken cancellationToken)
    {
        if (user.IsLocked)
        {
            return LoginResultDto.LockedOut;
        }

        if (!user.IsActive)
        {
            return LoginResultDto.NotAllowed;
        }

        var mustChange = user.MustChangePassword || await passwords.IsTooOldAsync(user, cancellationToken);
        if (user.TwoFactorEnabled && await CheckSecondFactorAsync(user, code, takesCode: replacesPassword || !mustChange, cancellationToken) is { } refused)
        {
            return refused;
        }

        return user.PasswordExpiresAt <= clock.GetUtcNow() ? LoginResultDto.PasswordExpired
            : mustChange ? LoginResultDto.ShouldChangePassword
            : LoginResultDto.Succeeded;
    }

    /// <summary>The step is taken in one statement: of two sign-ins with the same code one succeeds. A wrong code keeps the try that the password took.</summary>
    private async Task<LoginResultDto?> CheckSecondFactorAsync(AppUser user, string? code, bool takesCode, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return LoginResultDto.RequiresTwoFactor;
        }

        if (Totp.FindStep(user.RevealAuthenticatorKey(protector)!, code, clock.GetUtcNow(), user.LastTotpStep) is not { } step || (takesCode && !await TakeStepAsync(user, step, cancellationToken)))
        {
            return LoginResultDto.Invalid;
        }

        await attempts.GiveTriesBackAsync(user.Id, cancellationToken);
        return null;
    }

    private async Task<bool> TakeStepAsync(AppUser user, long step, CancellationToken cancellationToken)
    {
        using var turn = await db.EnterWriteGateAsync();
        return await db.Set<AppUser>().Where(u => u.Id == user.Id && u.LastTotpStep < step).ExecuteUpdateAsync(s => s.SetProperty(u => u.LastTotpStep, step), cancellationToken) == 1;
    }

    private static string Cut(string text) => text.Length <= AuditLog.MaxNameLength ? text : text[..AuditLog.MaxNameLength];
}
