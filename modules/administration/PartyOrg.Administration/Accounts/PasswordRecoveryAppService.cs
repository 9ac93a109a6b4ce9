using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Limits;
using PartyOrg.Administration.Notifications;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Accounts;

internal sealed record SendPasswordResetCodeInput([Required, EmailAddress, StringLength(AppUser.MaxEmailLength)] string Email);

internal sealed record ResetPasswordInput([Required] Guid UserId, [Required, StringLength(2000)] string ResetToken, [Required, StringLength(PasswordLimits.MaxLength)] string Password);

internal sealed record ChangeExpiredPasswordInput
{
    [Required, StringLength(256)]
    public string UserNameOrEmailAddress { get; init; } = "";

    [Required, StringLength(PasswordLimits.MaxLength)]
    public string CurrentPassword { get; init; } = "";

    [Required, StringLength(PasswordLimits.MaxLength)]
    public string NewPassword { get; init; } = "";

    [StringLength(16)]
    public string? TwoFactorCode { get; init; }
}

internal sealed record RegisterInput([StringLength(256)] string? UserName, [StringLength(256)] string? EmailAddress, [StringLength(PasswordLimits.MaxLength)] string? Password);

/// <summary>Getting in again after a password was forgotten or has served its time. Nothing here tells whether an account exists.</summary>
[Route("api/account")]
internal sealed class PasswordRecoveryAppService(
    IRepository<AppUser> users, UserManager<AppUser> tokens, Passwords passwords, SignIn signIn, IRepository<OutboxMessage> outbox, NotificationTexts texts, Microsoft.Extensions.Configuration.IConfiguration configuration,
    AuditTrail audit, RateLimits limits, IHttpContextAccessor http, TimeProvider clock) : ApplicationService
{
    private const string Purpose = UserManager<AppUser>.ResetPasswordTokenPurpose;

    /// <summary>Refused: accounts are given by the county's administrators.</summary>
    [AllowAnonymous]
    [HttpPost("register")]
    public IdentityUserDto Register(RegisterInput input) => throw new BusinessException("Administration:NoSelfRegistration");

    [AllowAnonymous]
    [HttpPost("send-password-reset-code")]
    public async Task SendPasswordResetCodeAsync(SendPasswordResetCodeInput input, CancellationToken cancellationToken)
    {
        limits.Take("recovery", http.HttpContext!.Connection.RemoteIpAddress?.ToString() ?? "", limits.Options.FailedLoginsPerAccount);
        audit.Record();
        var email = AppUser.Normalize(input.Email);
        if (await users.FindAsync(u => u.NormalizedEmail == email && u.IsActive && !u.IsLocked, cancellationToken) is { } user)
        {
            var token = await tokens.GeneratePasswordResetTokenAsync(user);
            // The address comes from the configuration: a forged Host header must not decide where the link leads.
            var link = $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/account/reset-password?userId={user.Id}&resetToken={Uri.EscapeDataString(token)}";
            outbox.Insert(new OutboxMessage(user.Email!, texts.Get("Email:PasswordReset:Subject", []), texts.Get("Email:PasswordReset:Body", new() { ["Link"] = link }), clock.GetUtcNow()));
        }
    }

    [AllowAnonymous]
    [HttpPost("reset-password")]
    public async Task ResetPasswordAsync(ResetPasswordInput input, CancellationToken cancellationToken)
    {
        audit.Record();
        var user = await users.FindAsync(u => u.Id == input.UserId && u.IsActive && !u.IsLocked, cancellationToken);
        if (user is null || !await tokens.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, Purpose, input.ResetToken))
        {
            throw new BusinessException("Administration:ResetCodeNotValid");
        }

        audit.Author = (user.Id, user.UserName);
        await passwords.SetAsync(user, input.Password, isOneTime: false, cancellationToken);
    }

    /// <summary>Replaces a one-time or expired password, with which nobody gets in.</summary>
    [AllowAnonymous]
    [HttpPost("change-expired-password")]
    public async Task ChangeExpiredPasswordAsync(ChangeExpiredPasswordInput input, CancellationToken cancellationToken)
    {
        limits.Take("address", http.HttpContext!.Connection.RemoteIpAddress?.ToString() ?? "", limits.Options.LoginsPerAddress);
        var (answer, user) = await signIn.TryAsync(
            new LoginInput { UserNameOrEmailAddress = input.UserNameOrEmailAddress, Password = input.CurrentPassword, TwoFactorCode = input.TwoFactorCode }, replacesPassword: true, cancellationToken);
        if (answer != LoginResultDto.ShouldChangePassword && answer != LoginResultDto.Succeeded)
        {
            throw new BusinessException("Administration:SignInRefused:" + answer.Description);
        }

        await passwords.SetAsync(user!, input.NewPassword, isOneTime: false, cancellationToken);
    }
}
