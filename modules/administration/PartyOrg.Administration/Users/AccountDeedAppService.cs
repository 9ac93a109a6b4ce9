using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;

namespace PartyOrg.Administration.Users;

/// <summary>What administrators do to accounts besides changing their data.</summary>
[Route("api/identity/users")]
internal sealed class AccountDeedAppService(IRepository<AppUser> users, Passwords passwords, ICurrentUser current) : ApplicationService
{
    [Authorize(AdministrationPermissions.UpdateUsers)]
    public async Task LockAsync(Guid id, CancellationToken cancellationToken) => (await GetOtherAsync(id, cancellationToken)).Lock();

    /// <summary>Ends an administrator's lock and that of wrong passwords alike.</summary>
    [Authorize(AdministrationPermissions.UnlockUsers)]
    public async Task UnlockAsync(Guid id, CancellationToken cancellationToken) => (await GetOtherAsync(id, cancellationToken)).Unlock();

    [Authorize(AdministrationPermissions.UpdateUsers)]
    public async Task EndSessionsAsync(Guid id, CancellationToken cancellationToken) => (await users.GetAsync(id, cancellationToken)).EndSessions();

    /// <summary>Gives the account a password for one sign-in.</summary>
    [Authorize(AdministrationPermissions.UpdateUsers)]
    public async Task ResetPasswordAsync(Guid id, ResetPasswordOfUserInput input, CancellationToken cancellationToken) =>
        await passwords.SetAsync(await GetOtherAsync(id, cancellationToken), input.Password, isOneTime: true, cancellationToken);

    private async Task<AppUser> GetOtherAsync(Guid id, CancellationToken cancellationToken) =>
        id == current.Id ? throw new BusinessException("Administration:NotOneself") : await users.GetAsync(id, cancellationToken);
}
