namespace PartyOrg.Administration;

/// <summary>An administrator just made; the password serves for one sign-in within 72 hours and is stored nowhere.</summary>
public sealed record FirstAdministrator(string UserName, string Password);

/// <summary>Makes the first three administrators in one step, for the host's verb <c>seed --admin</c>.</summary>
public interface ISetUpAdministrators
{
    /// <summary>Makes them for the county of this name, which is made if it is not there, or (null) for the host side. Refused (409) where there are accounts already.</summary>
    Task<IReadOnlyList<FirstAdministrator>> SetUpAsync(string? county, string firstUserName, CancellationToken cancellationToken = default);
}
