using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Administration.Sessions;
using PartyOrg.Administration.Users;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Accounts;

internal sealed record ProfileDto(string UserName, string? Email, string? Name, string? Surname, string? PhoneNumber, bool IsExternal, bool HasPassword, string ConcurrencyStamp)
{
    public IReadOnlyDictionary<string, object> ExtraProperties { get; } = new Dictionary<string, object>();
}

internal sealed record UpdateProfileInput
{
    [StringLength(AppUser.MaxUserNameLength)]
    public string? UserName { get; init; }

    [StringLength(AppUser.MaxNameLength)]
    public string? Name { get; init; }

    [StringLength(AppUser.MaxNameLength)]
    public string? Surname { get; init; }

    [StringLength(AppUser.MaxEmailLength), EmailAddress]
    public string? Email { get; init; }

    [StringLength(AppUser.MaxPhoneLength)]
    public string? PhoneNumber { get; init; }
}

internal sealed record ChangePasswordInput
{
    [StringLength(PasswordLimits.MaxLength)]
    public string? CurrentPassword { get; init; }

    [Required, StringLength(PasswordLimits.MaxLength)]
    public string NewPassword { get; init; } = "";
}

/// <summary>One's own account.</summary>
[Route("api/account/my-profile")]
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class ProfileAppService(
    IRepository<AppUser> users, SignInAttempts attempts, Passwords passwords, SessionKeeper sessions, ICurrentUser current, IPersonalDataProtector protector) : ApplicationService
{
    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<ProfileDto> GetAsync(CancellationToken cancellationToken) => ToDto(await GetOwnAsync(cancellationToken));

    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<ProfileDto> UpdateAsync(UpdateProfileInput input, CancellationToken cancellationToken)
    {
        var user = await GetOwnAsync(cancellationToken);
        if (!string.IsNullOrEmpty(input.UserName) && AppUser.Normalize(input.UserName) != user.NormalizedUserName)
        {
            throw new BusinessException("Administration:UserNameFixed");
        }

        user.Describe(input.Name, input.Surname, input.Email);
        user.ChangePhone(input.PhoneNumber, protector);
        return ToDto(user);
    }

    /// <summary>All other sessions of the account end, and this one gets a new key.</summary>
    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task ChangePasswordAsync(ChangePasswordInput input, CancellationToken cancellationToken)
    {
        var user = await GetOwnAsync(cancellationToken);
        if (!await attempts.CheckAsync(user, user.UserName, input.CurrentPassword ?? "", cancellationToken))
        {
            throw new AbpValidationException("Administration:WrongPassword", "currentPassword");
        }

        await attempts.GiveTriesBackAsync(user.Id, cancellationToken);
        await passwords.SetAsync(user, input.NewPassword, isOneTime: false, cancellationToken);
        await sessions.BeginAsync(user, remember: false, cancellationToken);
    }

    private Task<AppUser> GetOwnAsync(CancellationToken cancellationToken) => users.GetAsync(current.Id!.Value, cancellationToken);

    private ProfileDto ToDto(AppUser user) =>
        new(user.UserName, user.Email, user.Name, user.Surname, user.RevealPhone(protector), false, user.PasswordHash is not null, user.ConcurrencyStamp);
}
