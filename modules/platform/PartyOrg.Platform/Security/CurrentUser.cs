using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.MultiTenancy;

namespace PartyOrg.Platform.Security;

/// <summary>
/// Someone at work: the account, what it may do, and the parts of the tree its posts cover.
/// <paramref name="Scopes"/> are path codes; empty means that no organization is seen. <paramref name="ConfigurationVersion"/> is the county's when the actor was loaded.
/// </summary>
public sealed record Actor(Guid Id, string UserName, string Name, IReadOnlyList<string> RoleNames, IReadOnlySet<string> Permissions, IReadOnlyList<string> Scopes, Guid ConfigurationVersion)
{
    /// <summary>The session the actor came in by; null in jobs.</summary>
    public Guid? SessionId { get; init; }
}

/// <summary>The user for whom the running work is done; nobody in the system's own work.</summary>
public interface ICurrentUser
{
    Actor? Actor { get; }

    Guid? Id => Actor?.Id;

    bool IsAuthenticated => Actor is not null;

    /// <summary>Acts as the given user (null: as nobody) until the result is disposed.</summary>
    IDisposable Change(Actor? actor);
}

/// <summary>Finds an account as it stands now, with its present rights; null when it is gone or disabled.</summary>
public interface IActorSource
{
    Task<Actor?> FindAsync(Guid userId, CancellationToken cancellationToken = default);
}

/// <summary>Says which parts of the tree a user's posts cover today, as path codes. Offered by the hierarchy module.</summary>
public interface IScopeSource
{
    Task<IReadOnlyList<string>> GetScopesAsync(Guid userId, CancellationToken cancellationToken = default);
}

internal sealed class CurrentUser : ICurrentUser, ISingletonDependency
{
    private static readonly AsyncLocal<Actor?> Current = new();

    public Actor? Actor => Current.Value;

    public IDisposable Change(Actor? actor)
    {
        var previous = Current.Value;
        Current.Value = actor;
        return new Restore(() => Current.Value = previous);
    }
}
