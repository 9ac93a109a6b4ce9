using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Sessions;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.MultiTenancy;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Accounts;

/// <param name="SharedKey">Offered while the second factor is off; never told again afterwards.</param>
internal sealed record TwoFactorDto(bool IsEnabled, string? SharedKey, string? AuthenticatorUri);

internal sealed record EnableTwoFactorInput([Required, StringLength(16)] string Code);

internal sealed record DisableTwoFactorInput([Required, StringLength(PasswordLimits.MaxLength)] string Password);

/// <summary>The second factor of one's own account: an authenticator app.</summary>
[Route("api/account/two-factor")]
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class TwoFactorAppService(
    IRepository<AppUser> users, SignInAttempts attempts, SessionKeeper sessions, KeyRing keys, ICurrentTenant tenant, ICurrentUser current, IPersonalDataProtector protector, TimeProvider clock) : ApplicationService
{
    private const string Issuer = "PartyOrg";

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<TwoFactorDto> GetAsync(CancellationToken cancellationToken)
    {
        var user = await GetOwnAsync(cancellationToken);
        if (user.TwoFactorEnabled)
        {
            return new(true, null, null);
        }

        var key = OfferedKey(user);
        return new(false, key, $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(user.UserName)}?secret={key}&issuer={Issuer}&digits=6&period=30");
    }

    /// <summary>Switches it on with a code of the offered key. Other sessions end.</summary>
    [Authorize(AdministrationPermissions.OwnAccount)]
    [HttpPost("enable")]
    public async Task EnableAsync(EnableTwoFactorInput input, CancellationToken cancellationToken)
    {
        var user = await GetOwnAsync(cancellationToken);
        if (user.TwoFactorEnabled)
        {
            throw new BusinessException("Administration:TwoFactorIsOn");
        }

        var key = OfferedKey(user);
        var step = Totp.FindStep(key, input.Code, clock.GetUtcNow(), user.LastTotpStep) ?? throw new AbpValidationException("Administration:WrongCode", "code");
        user.EnableTwoFactor(key, step, protector);
        await sessions.BeginAsync(user, remember: false, cancellationToken);
    }

    [Authorize(AdministrationPermissions.OwnAccount)]
    [HttpPost("disable")]
    public async Task DisableAsync(DisableTwoFactorInput input, CancellationToken cancellationToken)
    {
        var user = await GetOwnAsync(cancellationToken);
        if (!await attempts.CheckAsync(user, user.UserName, input.Password, cancellationToken))
        {
            throw new AbpValidationException("Administration:WrongPassword", "password");
        }

        await attempts.GiveTriesBackAsync(user.Id, cancellationToken);
        user.DisableTwoFactor();
        await sessions.BeginAsync(user, remember: false, cancellationToken);
    }

    private Task<AppUser> GetOwnAsync(CancellationToken cancellationToken) => users.GetAsync(current.Id!.Value, cancellationToken);

    /// <summary>Derived, not stored: looking at the page changes nothing, and every change of the account's proof offers another key.</summary>
    private string OfferedKey(AppUser user) => Totp.KeyOf(keys.Derive("authenticator", tenant.Key), Encoding.UTF8.GetBytes($"{user.Id:N}|{user.SecurityStamp}"));
}
