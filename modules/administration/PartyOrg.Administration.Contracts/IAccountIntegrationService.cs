namespace PartyOrg.Administration;

/// <summary>An account as other modules know it.</summary>
public sealed record AccountRef(Guid Id, string UserName, string Name, bool IsActive);

/// <summary>Answers other modules' questions about the accounts of the current county.</summary>
public interface IAccountIntegrationService
{
    /// <summary>The accounts with these ids; ids of nobody are left out.</summary>
    Task<IReadOnlyDictionary<Guid, AccountRef>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The accounts with these user names, by user name as given; names of nobody are left out.</summary>
    Task<IReadOnlyDictionary<string, AccountRef>> FindByUserNamesAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken = default);

    /// <summary>The first so many active accounts whose name, user name or mail address contains this, by user name; for those who have to pick a person.</summary>
    Task<IReadOnlyList<AccountRef>> SearchAsync(string filter, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>Whether this is the account's password. Wrong ones count as failed sign-ins and lock the account as those do; for deeds that ask for the password again.</summary>
    Task<bool> CheckPasswordAsync(Guid id, string password, CancellationToken cancellationToken = default);
}
