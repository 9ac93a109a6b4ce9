using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Finds whom a call asks: the secretary of each organization that fits.</summary>
internal sealed class DutyReporters(IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    /// <param name="selection">Which organizations.</param>
    /// <param name="issuer">Only those below it: nobody reports to themselves.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<(IReadOnlyList<DutyReporter> Found, IReadOnlyList<string> WithoutSecretary)> FindAsync(OrganizationSelection selection, OrganizationRef? issuer, CancellationToken cancellationToken)
    {
        var organizations = (await hierarchy.ResolveAsync(selection, cancellationToken)).Where(o => issuer is null || (o.Id != issuer.Id && ScopeRanges.Contains(issuer.Code, o.Code))).ToList();
        var secretaries = await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var found = organizations.Where(o => secretaries.ContainsKey(o.Id)).Select(o => new DutyReporter(o, secretaries[o.Id].PersonName, Post.Secretary, secretaries[o.Id].UserId)).ToList();
        return (found, organizations.Where(o => !secretaries.ContainsKey(o.Id)).Select(o => o.Name).ToList());
    }
}
