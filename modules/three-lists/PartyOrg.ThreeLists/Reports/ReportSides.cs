using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>On which side of a week's report the current user stands: acts for the organization that reports, or holds a post above it.</summary>
internal sealed class ReportSides(Sides sides, ActingPosts posts, ICurrentUser user) : IScopedDependency
{
    public async Task<Doer> OfAsync(WeeklyReport report, CancellationToken cancellationToken) => await sides.MakerAsync(cancellationToken) with
    {
        Answers = await posts.ActsForAsync(report.OrganizationId, cancellationToken),
        Supervises = user.Actor?.Scopes.Any(s => s != report.OrganizationCode && ScopeRanges.Contains(s, report.OrganizationCode)) ?? false,
    };
}
