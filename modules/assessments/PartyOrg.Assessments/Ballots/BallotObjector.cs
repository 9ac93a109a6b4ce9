using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Ballots;

/// <summary>An organization with a vote under way cannot go before it is over.</summary>
internal sealed class BallotObjector(IRepository<Ballot> ballots) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a vote under way binds the organization whether the one who dissolves it sees that vote or not.
        var open = await ballots.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .CountAsync(b => b.OrganizationId == organization.Id && (b.State == BallotState.Open || b.State == BallotState.Closed), cancellationToken);
        return open == 0 ? [] : [new Objection(AssessmentsPermissions.GroupName, AssessmentsErrorCodes.OpenBallots, new Dictionary<string, string> { ["Count"] = open.ToString(CultureInfo.InvariantCulture) })];
    }
}
