using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.DutyReports;

/// <summary>What calls for duty reports ask: one thing to hand in with four texts to write, in the month in which it is due; the figures fill themselves. Records and photos are asked of nobody.</summary>
internal sealed class DutyReportBurden(IRepository<DutyReport> reports) : IBurdenSource, IScopedDependency
{
    private static readonly int Fields = Enum.GetValues<DutySection>().Length;

    public string Resource => AssessmentsPermissions.GroupName;

    public async Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default)
    {
        var asked = await reports.Query.Where(r => r.CallId != null && r.FileBy >= month.From && r.FileBy <= month.To && organizationIds.Contains(r.OrganizationId))
            .GroupBy(r => new { r.OrganizationId, r.SuperiorId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return asked.ConvertAll(a => new BurdenAsked(a.Key.OrganizationId, "DutyReports", a.Key.SuperiorId, a.Count, a.Count * Fields, 0));
    }
}
