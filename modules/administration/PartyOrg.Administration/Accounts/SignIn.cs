using PartyOrg.Administration.Users;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Accounts;

/// <summary>Decides whether somebody may come in. What only the holder may know (locked, expired) is said only after the right password.</summary>
internal sealed class SignIn(SignInAttempts attempts, AuditTrail audit, TimeProvider clock) : IScopedDependency
{
    public async Task<(LoginResultDto Answer, AppUser? User)> TryAsync(LoginInput input, CancellationToken cancellationToken)
    {
        var user = await attempts.FindAsync(input.UserNameOrEmailAddress, cancellationToken);
        var answer = await attempts.CheckAsync(user, input.Password, cancellationToken) ? await AdmitAsync(user!, input, cancellationToken) : LoginResultDto.Invalid;

        audit.Author = (user?.Id, user?.UserName ?? Cut(input.UserNameOrEmailAddress));
        audit.Record(new { result = answer.Description });
        return (answer, user);
    }

    private Task<LoginResultDto> AdmitAsync(AppUser user, LoginInput input, CancellationToken cancellationToken)
    {
        _ = (input, cancellationToken);
        return Task.FromResult(
            user.IsLocked ? LoginResultDto.LockedOut
            : !user.IsActive ? LoginResultDto.NotAllowed
            : user.PasswordExpiresAt <= clock.GetUtcNow() ? LoginResultDto.PasswordExpired
            : user.MustChangePassword ? LoginResultDto.ShouldChangePassword
            : LoginResultDto.Succeeded);
    }

    private static string Cut(string text) => text.Length <= AuditLog.MaxNameLength ? text : text[..AuditLog.MaxNameLength];
}
