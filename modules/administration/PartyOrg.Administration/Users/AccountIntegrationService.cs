using Microsoft.EntityFrameworkCore;
using PartyOrg.Administration.Accounts;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Administration.Users;

internal sealed class AccountIntegrationService(IRepository<AppUser> users, SignInAttempts attempts) : IAccountIntegrationService, IScopedDependency
{
    public async Task<IReadOnlyDictionary<Guid, AccountRef>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        (await ReadAsync(users.Query.Where(u => ids.Contains(u.Id)), cancellationToken)).ToDictionary(a => a.Id);

    public async Task<IReadOnlyDictionary<string, AccountRef>> FindByUserNamesAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken = default)
    {
        var normalized = userNames.Select(AppUser.Normalize).Distinct().ToList();
        var found = (await ReadAsync(users.Query.Where(u => normalized.Contains(u.NormalizedUserName)), cancellationToken)).ToDictionary(a => AppUser.Normalize(a.UserName));
        return userNames.Distinct().Where(n => found.ContainsKey(AppUser.Normalize(n))).ToDictionary(n => n, n => found[AppUser.Normalize(n)]);
    }

    public async Task<IReadOnlyList<AccountRef>> SearchAsync(string filter, int maxCount, CancellationToken cancellationToken = default) =>
        (await ReadAsync(users.Query.Where(u => u.IsActive).Search(filter).OrderBy(u => u.NormalizedUserName).Take(maxCount), cancellationToken)).ToList();

    public async Task<bool> CheckPasswordAsync(Guid id, string password, CancellationToken cancellationToken = default)
    {
        var user = await users.FindAsync(u => u.Id == id && u.IsActive, cancellationToken);
        var isRight = await attempts.CheckAsync(user, user?.UserName ?? "", password, cancellationToken);
        if (isRight)
        {
            await attempts.GiveTriesBackAsync(id, cancellationToken); // the session has passed the second factor
        }

        return isRight;
    }

    private static async Task<IEnumerable<AccountRef>> ReadAsync(IQueryable<AppUser> query, CancellationToken cancellationToken) =>
        (await query.Select(u => new { u.Id, u.UserName, u.Surname, u.Name, u.IsActive }).ToListAsync(cancellationToken))
            .Select(u => new AccountRef(u.Id, u.UserName, AppUser.FullNameOf(u.Surname, u.Name) ?? u.UserName, u.IsActive));
}
