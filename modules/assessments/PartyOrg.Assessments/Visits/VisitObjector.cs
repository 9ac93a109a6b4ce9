using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Visits;

/// <summary>An organization that leads an open visit, or is on the route of one, cannot go before it is closed.</summary>
internal sealed class VisitObjector(IRepository<ObservationVisit> visits) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a visit under way binds the organization whether the one who dissolves it sees that visit or not.
        var open = await visits.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .CountAsync(v => v.State == VisitState.Open && (v.OrganizationId == organization.Id || v.Stops.Any(s => s.OrganizationId == organization.Id)), cancellationToken);
        return open == 0 ? [] : [new Objection(AssessmentsPermissions.GroupName, AssessmentsErrorCodes.OpenVisits, new Dictionary<string, string> { ["Count"] = open.ToString(CultureInfo.InvariantCulture) })];
    }
}
