using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Roles;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Users;

/// <summary>The accounts of the county, or of the host side.</summary>
[Route("api/identity/users")]
internal sealed class UserAppService(IRepository<AppUser> users, IRepository<AppRole> roles, Passwords passwords, RoleAssignment assignment, ICurrentUser current, IPersonalDataProtector protector) : ApplicationService
{
    private static readonly Sorting<AppUser> Sorting = new Sorting<AppUser>("userName")
        .By("userName", u => u.NormalizedUserName).By("name", u => u.Name).By("surname", u => u.Surname).By("email", u => u.NormalizedEmail)
        .By("isActive", u => u.IsActive).By("creationTime", u => u.CreationTime);

    [Authorize(AdministrationPermissions.Users)]
    public async Task<PagedResultDto<IdentityUserDto>> GetListAsync([FromQuery] PagedAndSortedResultRequestDto input, CancellationToken cancellationToken)
    {
        var page = await Sorting.Apply(users.Query.IgnoreAutoIncludes().Search(input.Filter), input.Sorting).ToPagedResultAsync(input, cancellationToken);
        return new PagedResultDto<IdentityUserDto>(page.TotalCount, page.Items.Select(u => u.ToDto(protector)).ToList());
    }

    [Authorize(AdministrationPermissions.Users)]
    public async Task<IdentityUserDto> GetAsync(Guid id, CancellationToken cancellationToken) => (await users.GetAsync(id, cancellationToken)).ToDto(protector);

    [Authorize(AdministrationPermissions.Users)]
    [HttpGet("by-username/{userName}")]
    public async Task<IdentityUserDto> GetByUserNameAsync([StringLength(AppUser.MaxUserNameLength)] string userName, CancellationToken cancellationToken)
    {
        var normalized = AppUser.Normalize(userName);
        return (await users.FindAsync(u => u.NormalizedUserName == normalized, cancellationToken) ?? throw new EntityNotFoundException(typeof(AppUser), userName)).ToDto(protector);
    }

    [Authorize(AdministrationPermissions.Users)]
    [HttpGet("by-email/{email}")]
    public async Task<IdentityUserDto> GetByEmailAsync([StringLength(AppUser.MaxEmailLength)] string email, CancellationToken cancellationToken)
    {
        var normalized = AppUser.Normalize(email);
        return (await users.FindAsync(u => u.NormalizedEmail == normalized, cancellationToken) ?? throw new EntityNotFoundException(typeof(AppUser), email)).ToDto(protector);
    }

    [Authorize(AdministrationPermissions.CreateUsers)]
    public async Task<IdentityUserDto> CreateAsync(CreateUserInput input, CancellationToken cancellationToken)
    {
        await CheckNamesAsync(Guid.Empty, input, cancellationToken);
        var user = new AppUser(input.UserName);
        Describe(user, input);
        await assignment.AssignAsync(user, input.RoleNames, isNew: true, cancellationToken);
        await passwords.SetAsync(user, input.Password, isOneTime: input.ShouldChangePasswordOnNextLogin, cancellationToken);
        users.Insert(user);
        return user.ToDto(protector);
    }

    [Authorize(AdministrationPermissions.UpdateUsers)]
    public async Task<IdentityUserDto> UpdateAsync(Guid id, UpdateUserInput input, CancellationToken cancellationToken)
    {
        var user = await users.GetAsync(id, cancellationToken);
        user.CheckStamp(input.ConcurrencyStamp);
        await CheckNamesAsync(id, input, cancellationToken);
        if (!input.IsActive && id == current.Id)
        {
            throw new BusinessException("Administration:NotOneself");
        }

        user.Rename(input.UserName);
        Describe(user, input);
        await assignment.AssignAsync(user, input.RoleNames, isNew: false, cancellationToken);
        if (!string.IsNullOrEmpty(input.Password))
        {
            await passwords.SetAsync(user, input.Password, isOneTime: true, cancellationToken);
        }

        return user.ToDto(protector);
    }

    [Authorize(AdministrationPermissions.DeleteUsers)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (id == current.Id)
        {
            throw new BusinessException("Administration:NotOneself");
        }

        var user = await users.GetAsync(id, cancellationToken);
        user.Retire();
        users.Delete(user);
    }

    [Authorize(AdministrationPermissions.Users)]
    public async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id, CancellationToken cancellationToken)
    {
        var ids = (await users.GetAsync(id, cancellationToken)).Roles.Select(r => r.RoleId).ToList();
        return new(await roles.Query.Where(r => ids.Contains(r.Id)).OrderBy(r => r.Name).Select(RoleMapping.ToDto).ToListAsync(cancellationToken));
    }

    [Authorize(AdministrationPermissions.AssignRoles)]
    public async Task UpdateRolesAsync(Guid id, UpdateUserRolesInput input, CancellationToken cancellationToken) =>
        await assignment.AssignAsync(await users.GetAsync(id, cancellationToken), input.RoleNames, isNew: false, cancellationToken);

    /// <summary>The roles that the caller may give: all, or none without the right to.</summary>
    [Authorize(AdministrationPermissions.Users)]
    public async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync(CancellationToken cancellationToken) =>
        new(assignment.IsPermitted ? await roles.Query.OrderBy(r => r.Name).Select(RoleMapping.ToDto).ToListAsync(cancellationToken) : []);

    private void Describe(AppUser user, UserInput input)
    {
        user.Describe(input.Name, input.Surname, input.Email);
        user.ChangePhone(input.PhoneNumber, protector);
        user.AllowLockout(input.LockoutEnabled);
        if (input.IsActive != user.IsActive)
        {
            (input.IsActive ? (Action)user.Activate : user.Deactivate)();
        }
    }

    /// <summary>Said in words before the unique index would say it.</summary>
    private async Task CheckNamesAsync(Guid id, UserInput input, CancellationToken cancellationToken)
    {
        var (name, email) = (AppUser.Normalize(input.UserName), string.IsNullOrWhiteSpace(input.Email) ? "-" : AppUser.Normalize(input.Email));
        var taken = await users.Query.IgnoreAutoIncludes().Where(u => u.Id != id && (u.NormalizedUserName == name || u.NormalizedEmail == email))
            .Select(u => u.NormalizedUserName).FirstOrDefaultAsync(cancellationToken);
        if (taken is not null)
        {
            throw new BusinessException(taken == name ? "Administration:UserNameTaken" : "Administration:EmailTaken").WithData("Name", taken == name ? input.UserName : input.Email);
        }
    }
}
