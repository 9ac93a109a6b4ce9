using PartyOrg.Platform.Modularity;

namespace PartyOrg.Platform.Domain;

/// <summary>A row that figures were counted from: of which module (the first part of its metrics' names), of which organization, on which days it counts, and since when it is there to be counted.</summary>
public sealed record Source(string Module, Guid Id, string OrganizationCode, DateOnly From, DateOnly To, DateTimeOffset EnteredAt);

/// <summary>
/// Offered by modules whose marks rest on what other modules counted; asked before such a row is deleted. It stands here since the modules that delete know nothing of those that keep:
/// arrows point the other way.
/// </summary>
public interface ISourceKeeper
{
    /// <summary>Refuses (409), naming what rests on it, or lets it go.</summary>
    Task RefuseIfNeededAsync(Source source, CancellationToken cancellationToken = default);
}

/// <summary>All keepers, for whoever is about to delete.</summary>
public sealed class Sources(IEnumerable<ISourceKeeper> keepers) : IScopedDependency
{
    public async Task RefuseIfNeededAsync(Source source, CancellationToken cancellationToken = default)
    {
        foreach (var keeper in keepers)
        {
            await keeper.RefuseIfNeededAsync(source, cancellationToken);
        }
    }
}
