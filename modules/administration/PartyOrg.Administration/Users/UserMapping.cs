using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Users;

internal static class UserMapping
{
    private static readonly DateTimeOffset Forever = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public static IdentityUserDto ToDto(this AppUser user, IPersonalDataProtector protector) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId == Guid.Empty ? null : user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        EmailConfirmed = user.Email is not null,
        PhoneNumber = user.MaskPhone(protector),
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        LockoutEnd = user.IsLocked ? Forever : user.LockoutEnd,
        TwoFactorEnabled = user.TwoFactorEnabled,
        ShouldChangePasswordOnNextLogin = user.MustChangePassword,
        ConcurrencyStamp = user.ConcurrencyStamp,
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
        IsDeleted = user.IsDeleted,
        DeleterId = user.DeleterId,
        DeletionTime = user.DeletionTime,
    };

    public static UserDataDto ToUserData(this AppUser user) =>
        new(user.Id, user.TenantId == Guid.Empty ? null : user.TenantId, user.UserName, user.Name, user.Surname, user.Email, user.Email is not null, null, false);
}
