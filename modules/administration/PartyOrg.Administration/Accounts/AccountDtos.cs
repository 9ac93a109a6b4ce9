using System.ComponentModel.DataAnnotations;
using PartyOrg.Administration.Users;

namespace PartyOrg.Administration.Accounts;

internal sealed record LoginInput
{
    [Required, StringLength(256)]
    public string UserNameOrEmailAddress { get; init; } = "";

    [Required, StringLength(PasswordLimits.MaxLength)]
    public string Password { get; init; } = "";

    public bool RememberMe { get; init; }

    /// <summary>The authenticator's present code, where the account asks for one.</summary>
    [StringLength(16)]
    public string? TwoFactorCode { get; init; }
}

/// <summary>ABP's figures: 1 success, 2 invalid user name or password, 3 not allowed, 4 locked, 5 a second factor is needed.</summary>
internal sealed record LoginResultDto(int Result, string Description)
{
    internal const int Success = 1;

    internal static readonly LoginResultDto Succeeded = new(Success, "Success");

    /// <summary>Also the answer for unknown accounts and for those locked by wrong tries: whoever guesses learns nothing.</summary>
    internal static readonly LoginResultDto Invalid = new(2, "InvalidUserNameOrPassword");

    internal static readonly LoginResultDto NotAllowed = new(3, "NotAllowed");
    internal static readonly LoginResultDto PasswordExpired = new(3, "PasswordExpired");
    internal static readonly LoginResultDto ShouldChangePassword = new(3, "ShouldChangePassword");

    /// <summary>Locked by an administrator; told only to whoever knows the password.</summary>
    internal static readonly LoginResultDto LockedOut = new(4, "LockedOut");

    internal static readonly LoginResultDto RequiresTwoFactor = new(5, "RequiresTwoFactor");
}
