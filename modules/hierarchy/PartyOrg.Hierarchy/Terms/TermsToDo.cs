using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Organizations;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Terms;

/// <summary>Says that terms are over within the user's part of the tree, to those who see to it; the link opens exactly the list that is counted.</summary>
internal sealed class TermsToDo(IRepository<Organization> organizations, IPermissionChecker permissions, ICountyClock clock, ITextCatalogue texts) : IToDoProvider, IScopedDependency
{
    private const string Kind = "Hierarchy:ToDo:TermOverdue";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!permissions.IsGranted(HierarchyPermissions.EditOrganizations))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var overdue = organizations.Query.Where(o => o.DissolvedOn == null && o.TermDueOn < today);
        var found = await overdue.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Oldest = g.Min(o => o.TermDueOn) }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? []
            : [new ToDoItem(Kind, texts.GetByCode(Kind, new Dictionary<string, object> { ["Count"] = found.Count }), "/hierarchy/organizations?termOverdue=true", found.Oldest, IsLate: true, found.Count)];
    }
}
