using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Security;

namespace PartyOrg.Hierarchy.Organizations;

internal static class SelectedOrganizations
{
    /// <summary>The living organizations that fit. The subtree's top has to be in the caller's scope.</summary>
    public static async Task<IQueryable<Organization>> SelectedAsync(this IQueryable<Organization> organizations, OrganizationSelection selection, IOrganizationGuard guard, CancellationToken cancellationToken)
    {
        var query = organizations.Where(o => o.DissolvedOn == null);
        if (selection.WithinId is { } withinId)
        {
            query = query.Within(o => o.Code, await guard.GetCodeAsync(withinId, cancellationToken));
        }

        var (types, sectors, ids) = (selection.Types ?? [], (selection.Sectors ?? []).SelectMany(s => s.Meant()).ToList(), selection.Ids ?? []);
        return query
            .WhereIf(types.Count > 0, o => types.Contains(o.Type))
            .WhereIf(sectors.Count > 0, o => sectors.Contains(o.Sector))
            .WhereIf(ids.Count > 0, o => ids.Contains(o.Id));
    }
}
