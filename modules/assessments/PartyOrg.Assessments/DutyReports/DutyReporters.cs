using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>Finds whom a call asks: the secretary of each organization that fits.</summary>
internal sealed class DutyReporters(IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    public async Task<(IReadOnlyList<DutyReporter> Found, IReadOnlyList<string> WithoutSecretary)> FindAsync(OrganizationSelection selection, CancellationToken cancellationToken)
    {
        var organizations = await hierarchy.ResolveAsync(selection, cancellationToken);
        var secretaries = await hierarchy.GetSecretariesAsync(organizations.Select(o => o.Id).ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var found = organizations.Where(o => secretaries.ContainsKey(o.Id)).Select(o => new DutyReporter(o, secretaries[o.Id].PersonName, Post.Secretary, secretaries[o.Id].UserId)).ToList();
        return (found, organizations.Where(o => !secretaries.ContainsKey(o.Id)).Select(o => o.Name).ToList());
    }
}
