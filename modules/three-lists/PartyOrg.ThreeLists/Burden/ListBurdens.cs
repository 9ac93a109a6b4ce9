using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Reports;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>What weekly reports ask: each is handed in once, with four fields for every line, in the month in which it is due.</summary>
internal sealed class ReportBurden(IRepository<WeeklyReport> reports, IRepository<ReportLine> lines, IRepository<ReportingPeriod> periods, ICountyClock clock) : IBurdenSource, IScopedDependency
{
    private const int FieldsOfLine = 4;

    public string Resource => ThreeListsPermissions.GroupName;

    public async Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default)
    {
        var (from, until) = month.InstantsIn(await clock.GetZoneAsync(cancellationToken));
        var weeks = periods.Query.Where(p => p.DueAt >= from && p.DueAt < until).Select(p => p.Week);
        var asked = await reports.Query.Where(r => weeks.Contains(r.Week) && organizationIds.Contains(r.OrganizationId))
            .GroupBy(r => new { r.OrganizationId, r.ReviewerId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var written = await lines.Query.Where(l => weeks.Contains(l.Week) && organizationIds.Contains(l.OrganizationId))
            .GroupBy(l => l.OrganizationId).Select(g => new { g.Key, Lines = g.Count(), Attachments = g.Count(l => l.EvidenceBecause != null) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        return asked.GroupBy(a => a.Key.OrganizationId).SelectMany(o => o.Select((a, i) =>
        {
            var within = i == 0 ? written.GetValueOrDefault(o.Key) : null; // an organization that moved has two askers in one month: the lines are counted once
            return new BurdenAsked(o.Key, "WeeklyReports", a.Key.ReviewerId, a.Count, (within?.Lines ?? 0) * FieldsOfLine, within?.Attachments ?? 0);
        })).ToList();
    }
}

/// <summary>What tasks ask of whom they are given to from above: to be done and applied for, with evidence where the task says why. What an organization sets itself is asked by nobody.</summary>
internal sealed class TaskBurden(IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, ICountyClock clock) : IBurdenSource, IScopedDependency
{
    public string Resource => ThreeListsPermissions.GroupName;

    public async Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default)
    {
        var (from, until) = month.InstantsIn(await clock.GetZoneAsync(cancellationToken));
        var given = await tasks.Query.Where(t => t.CreationTime >= from && t.CreationTime < until && t.SupervisorId != null && organizationIds.Contains(t.OrganizationId))
            .GroupBy(t => new { t.OrganizationId, t.SupervisorId, t.CreatorId }).Select(g => new { g.Key, Count = g.Count(), Attachments = g.Count(t => t.EvidenceBecause != null) }).ToListAsync(cancellationToken);
        var own = await hierarchy.GetUsersActingForAsync(given.Select(g => g.Key.OrganizationId).Distinct().ToList(), month.To, cancellationToken);
        return given.Where(g => g.Key.CreatorId is not { } creator || !own.GetValueOrDefault(g.Key.OrganizationId, []).Contains(creator))
            .GroupBy(g => new { g.Key.OrganizationId, g.Key.SupervisorId })
            .Select(g => new BurdenAsked(g.Key.OrganizationId, "Tasks", g.Key.SupervisorId, g.Sum(t => t.Count), g.Sum(t => t.Count), g.Sum(t => t.Attachments))).ToList();
    }
}
