namespace PartyOrg.Hierarchy;

/// <summary>What is about to happen to an organization.</summary>
public enum OrganizationDeed
{
    Dissolve,
    Merge,
    Delete,
}

/// <summary>Why a module cannot let an organization go: a code with its text in the module's resource, and what fills the text's blanks.</summary>
public sealed record Objection(string Module, string Code, IReadOnlyDictionary<string, string> Data);

/// <summary>Offered by every module that keeps open work for organizations; asked before one is dissolved, merged or deleted.</summary>
public interface IOrganizationObjector
{
    /// <param name="organization">Which is to go.</param>
    /// <param name="deed">How.</param>
    /// <param name="successorId">Who takes over what it leaves, if somebody does.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default);
}
