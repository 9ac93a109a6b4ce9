using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>An organization that still owes a duty report, or is owed one, cannot go before it is filed.</summary>
internal sealed class DutyReportObjector(IRepository<DutyReport> reports) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: a report that was asked for binds the organization whether the one who dissolves it sees that report or not.
        var open = await reports.Query.IgnoreQueryFilters([PlatformFilters.Scope])
            .CountAsync(r => r.CallId != null && (r.OrganizationId == organization.Id || r.SuperiorId == organization.Id) && (r.State == DutyReportState.Draft || r.State == DutyReportState.Returned), cancellationToken);
        return open == 0 ? [] : [new Objection(AssessmentsPermissions.GroupName, AssessmentsErrorCodes.OpenDutyReports, new Dictionary<string, string> { ["Count"] = open.ToString(CultureInfo.InvariantCulture) })];
    }
}
