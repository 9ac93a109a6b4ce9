using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>An organization with letters that are not closed, received or issued, cannot go before they are.</summary>
internal sealed class LetterObjector(IRepository<Letter> letters) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a letter from above binds the organization whether the one who dissolves it sees that letter or not.
        var open = await letters.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .Where(l => (l.OrganizationId == organization.Id || l.IssuerId == organization.Id) && l.State != LetterState.YearEndAccepted && l.State != LetterState.Archived)
            .CountAsync(cancellationToken);
        return open == 0 ? [] : [new Objection(ResponsibilityLettersPermissions.GroupName, ResponsibilityLettersErrorCodes.OpenLetters, new Dictionary<string, string> { ["Count"] = open.ToString(CultureInfo.InvariantCulture) })];
    }
}
