using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Administration.Users;

/// <summary>Finds people by name, for those who have to pick one.</summary>
[Route("api/identity/users/lookup")]
[Authorize(AdministrationPermissions.UserLookup)]
internal sealed class UserLookupAppService(IRepository<AppUser> users) : ApplicationService
{
    private static readonly Sorting<AppUser> Sorting = new Sorting<AppUser>("userName").By("userName", u => u.NormalizedUserName).By("name", u => u.Name);

    private IQueryable<AppUser> Active => users.Query.IgnoreAutoIncludes().Where(u => u.IsActive);

    [Authorize(AdministrationPermissions.UserLookup)]
    public async Task<UserDataDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await Active.FirstOrDefaultAsync(u => u.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(AppUser), id)).ToUserData();

    [Authorize(AdministrationPermissions.UserLookup)]
    [HttpGet("by-username/{userName}")]
    public async Task<UserDataDto> GetByUserNameAsync([StringLength(AppUser.MaxUserNameLength)] string userName, CancellationToken cancellationToken)
    {
        var normalized = AppUser.Normalize(userName);
        return (await Active.FirstOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellationToken) ?? throw new EntityNotFoundException(typeof(AppUser), userName)).ToUserData();
    }

    [Authorize(AdministrationPermissions.UserLookup)]
    public async Task<ListResultDto<UserDataDto>> GetSearchAsync([FromQuery] PagedAndSortedResultRequestDto input, CancellationToken cancellationToken)
    {
        var found = await Sorting.Apply(Active.Search(input.Filter), input.Sorting).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync(cancellationToken);
        return new(found.Select(u => u.ToUserData()).ToList());
    }

    [Authorize(AdministrationPermissions.UserLookup)]
    public Task<int> GetCountAsync([StringLength(200)] string? filter, CancellationToken cancellationToken) => Active.Search(filter).CountAsync(cancellationToken);
}
