using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Users;

/// <summary>An account: whose it is, how its holder proves to be that person, and in which roles it acts.</summary>
internal sealed partial class AppUser : FullAuditedAggregateRoot, IMultiTenant, IConfiguration
{
    public const int MaxUserNameLength = 64;
    public const int MaxNameLength = 64;
    public const int MaxEmailLength = 128;
    public const int MaxPhoneLength = 20;

    private const string PhoneColumn = "Users.PhoneNumber";

    private readonly List<UserRole> _roles = [];

    private AppUser() { }

    public AppUser(string userName)
    {
        Rename(userName);
        (IsActive, LockoutEnabled) = (true, true);
    }

    public Guid TenantId { get; private set; }
    public string UserName { get; private set; } = null!;
    public string NormalizedUserName { get; private set; } = null!;

    /// <summary>名, the given name.</summary>
    public string? Name { get; private set; }

    /// <summary>姓, the family name.</summary>
    public string? Surname { get; private set; }

    [DisableAuditing]
    public string? Email { get; private set; }

    [DisableAuditing]
    public string? NormalizedEmail { get; private set; }

    /// <summary>Encrypted; shown masked to others.</summary>
    [DisableAuditing]
    public string? PhoneNumber { get; private set; }

    public bool IsActive { get; private set; }

    public IReadOnlyCollection<UserRole> Roles => _roles;

    /// <summary>As it is read: 周敏, or the user name where none is known.</summary>
    public string FullName => FullNameOf(Surname, Name) ?? UserName;

    public static string Normalize(string text) => text.Trim().ToUpperInvariant();

    /// <summary>Chinese names are written without a space and the family name first; others the other way round.</summary>
    public static string? FullNameOf(string? surname, string? name) => (surname, name) switch
    {
        (null or "", null or "") => null,
        (null or "", _) => name,
        (_, null or "") => surname,
        _ => char.IsAscii(surname[0]) ? $"{name} {surname}" : surname + name,
    };

    public void Rename(string userName) => (UserName, NormalizedUserName) = (userName.Trim(), Normalize(userName));

    public void Describe(string? name, string? surname, string? email)
    {
        (Name, Surname, Email) = (Clean(name), Clean(surname), Clean(email));
        NormalizedEmail = Email is null ? null : Normalize(Email);
    }

    /// <summary>Keeps the number encrypted. The masked form, which is what others are shown, means that it was not changed.</summary>
    public void ChangePhone(string? number, IPersonalDataProtector protector)
    {
        if (number?.Contains('*') != true)
        {
            PhoneNumber = Clean(number) is { } given ? protector.Protect(given, PhoneColumn, Id) : null;
        }
    }

    public string? RevealPhone(IPersonalDataProtector protector) => PhoneNumber is null ? null : protector.Unprotect(PhoneNumber, PhoneColumn, Id);

    /// <summary>138****5678.</summary>
    public string? MaskPhone(IPersonalDataProtector protector) =>
        RevealPhone(protector) is not { } number ? null : number.Length < 8 ? "****" : $"{number[..3]}****{number[^4..]}";

    public void Activate() => IsActive = true;

    /// <summary>Nobody signs in with it from now on; who is signed in is turned out.</summary>
    public void Deactivate()
    {
        IsActive = false;
        RenewSecurityStamp();
    }

    /// <summary>Gives the account exactly these roles.</summary>
    public void AssignRoles(IReadOnlyCollection<Guid> roleIds)
    {
        _roles.RemoveAll(r => !roleIds.Contains(r.RoleId));
        _roles.AddRange(roleIds.Distinct().Where(id => !_roles.Exists(r => r.RoleId == id)).Select(id => new UserRole(Id, id)));
    }

    /// <summary>Gives the user name free and forgets how to reach the person, before the account is deleted.</summary>
    public void Retire()
    {
        Deactivate();
        _roles.Clear();
        NormalizedUserName = Id.ToString("N");
        (Email, NormalizedEmail, PhoneNumber) = (null, null, null);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>That an account has a role.</summary>
internal sealed class UserRole : Entity, IMultiTenant, IConfiguration
{
    private UserRole() { }

    public UserRole(Guid userId, Guid roleId) => (UserId, RoleId) = (userId, roleId);

    public Guid TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public Guid RoleId { get; private set; }
}
