using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Handover;

/// <summary>An organization with open problems or tasks cannot go unless another takes them over.</summary>
internal sealed class EntryObjector(IRepository<Problem> problems, IRepository<WorkTask> tasks) : IOrganizationObjector, ITransientDependency
{
    public async Task<IReadOnlyList<Objection>> GetObjectionsAsync(OrganizationRef organization, OrganizationDeed deed, Guid? successorId, CancellationToken cancellationToken = default)
    {
        if (successorId is not null)
        {
            return [];
        }

        var open = await CountAsync(problems.Query, organization.Id, cancellationToken) + await CountAsync(tasks.Query, organization.Id, cancellationToken);
        return open == 0 ? [] : [new Objection(ThreeListsPermissions.GroupName, ThreeListsErrorCodes.OpenEntries, new Dictionary<string, string> { ["Count"] = open.ToString(CultureInfo.InvariantCulture) })];
    }

    // Scope is lifted: what an organization answers for or oversees binds it, whether the one who dissolves it sees that or not.
    private static Task<int> CountAsync<TEntry>(IQueryable<TEntry> entries, Guid organizationId, CancellationToken cancellationToken) where TEntry : ListEntry =>
        entries.IgnoreQueryFilters([PlatformFilters.Scope]).CountAsync(e => (e.OrganizationId == organizationId || e.SupervisorId == organizationId) && e.State != EntryState.Closed, cancellationToken);
}
