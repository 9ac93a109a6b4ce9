using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>An organization that is being rectified cannot go before that is over: dissolving is no way out. Once accepted it may; the file stays under its old name.</summary>
internal sealed class RectificationObjector(IRepository<Rectification> rectifications) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: it binds the organization whether the one who dissolves it sees it or not.
        var open = await rectifications.Query.IgnoreQueryFilters([PlatformFilters.Scope]).AnyAsync(r => r.OpenFor == organization.Id && r.State != RectificationState.LookBack, cancellationToken);
        return open ? [new Objection(AssessmentsPermissions.GroupName, AssessmentsErrorCodes.OpenRectification, new Dictionary<string, string> { ["Name"] = organization.Name })] : [];
    }
}
