using System.ComponentModel.DataAnnotations;

namespace PartyOrg.Administration.Users;

/// <summary>An account, as ABP's clients know it. The phone number is masked.</summary>
internal sealed record IdentityUserDto
{
    public required Guid Id { get; init; }
    public Guid? TenantId { get; init; }
    public required string UserName { get; init; }
    public string? Name { get; init; }
    public string? Surname { get; init; }
    public string? Email { get; init; }
    public bool EmailConfirmed { get; init; }
    public string? PhoneNumber { get; init; }
    public bool PhoneNumberConfirmed { get; init; }
    public bool IsActive { get; init; }
    public bool LockoutEnabled { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public bool TwoFactorEnabled { get; init; }
    public bool ShouldChangePasswordOnNextLogin { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public DateTimeOffset CreationTime { get; init; }
    public Guid? CreatorId { get; init; }
    public DateTimeOffset? LastModificationTime { get; init; }
    public Guid? LastModifierId { get; init; }
    public bool IsDeleted { get; init; }
    public Guid? DeleterId { get; init; }
    public DateTimeOffset? DeletionTime { get; init; }
    public IReadOnlyDictionary<string, object> ExtraProperties { get; } = new Dictionary<string, object>();
}

internal abstract record UserInput
{
    [Required, StringLength(AppUser.MaxUserNameLength), RegularExpression(@"^[^\s@]([^\s]*[^\s@])?$")]
    public string UserName { get; init; } = "";

    [StringLength(AppUser.MaxNameLength)]
    public string? Name { get; init; }

    [StringLength(AppUser.MaxNameLength)]
    public string? Surname { get; init; }

    [StringLength(AppUser.MaxEmailLength), EmailAddress]
    public string? Email { get; init; }

    [StringLength(AppUser.MaxPhoneLength)]
    public string? PhoneNumber { get; init; }

    public bool IsActive { get; init; } = true;

    public bool LockoutEnabled { get; init; } = true;

    /// <summary>Absent: the roles stay as they are, and a new account gets the default ones.</summary>
    public IReadOnlyList<string>? RoleNames { get; init; }
}

internal sealed record CreateUserInput : UserInput
{
    [Required, StringLength(PasswordLimits.MaxLength)]
    public string Password { get; init; } = "";

    /// <summary>Whether the password serves for one sign-in, at which the holder replaces it.</summary>
    public bool ShouldChangePasswordOnNextLogin { get; init; } = true;
}

internal sealed record UpdateUserInput : UserInput
{
    /// <summary>A new one-time password; empty: unchanged.</summary>
    [StringLength(PasswordLimits.MaxLength)]
    public string? Password { get; init; }

    [StringLength(64)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record UpdateUserRolesInput
{
    [Required]
    public IReadOnlyList<string> RoleNames { get; init; } = [];
}

internal sealed record ResetPasswordOfUserInput
{
    [Required, StringLength(PasswordLimits.MaxLength)]
    public string Password { get; init; } = "";
}

/// <summary>What anyone may know of an account.</summary>
internal sealed record UserDataDto(
    Guid Id, Guid? TenantId, string UserName, string? Name, string? Surname, string? Email, bool EmailConfirmed, string? PhoneNumber, bool PhoneNumberConfirmed);
