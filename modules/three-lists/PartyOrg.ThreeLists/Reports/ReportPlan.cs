using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Calendar;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Reports;

/// <summary>Who is to report in a week. The plan is the reports themselves: each organization has its row from the opening on, or from the task that was given to it later.</summary>
internal sealed class ReportPlan(
    IRepository<WeeklyReport> reports, IRepository<ReportingPeriod> periods, IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, ISettingProvider settings,
    ICountyClock clock, IUnitOfWork unitOfWork) : IScopedDependency
{
    /// <summary>
    /// Everybody who is to report, when the week opens: whoever has work in hand in it. So it can be said afterwards too, of a week that no host was up for. The top has nobody to report to.
    /// </summary>
    public async Task<IReadOnlyList<WeeklyReport>> DrawUpAsync(Week week, WeekTimes times, CancellationToken cancellationToken)
    {
        var types = await TypesAsync(cancellationToken);
        var living = (await hierarchy.ResolveAsync(new OrganizationSelection { Types = types }, cancellationToken)).Where(o => o.ParentId is not null);
        if (await settings.GetAsync(WeekSettings.WhoReports, cancellationToken) != WeekSettings.EveryoneReports)
        {
            var (begins, dueAt) = (week.Monday, times.DueAt);
            var busy = (await tasks.Query.Where(t => t.CreationTime < dueAt && (t.State == EntryState.Open || t.ClosedOn >= begins)).Select(t => t.OrganizationId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
            living = living.Where(o => busy.Contains(o.Id));
        }

        return living.Select(o => new WeeklyReport(o, week)).ToList();
    }

    /// <summary>Adds reports to a week that is open. The period's row is written, so that a close of the week either sees them or comes first and refuses them.</summary>
    public async Task<IReadOnlyList<WeeklyReport>> JoinAsync(ReportingPeriod period, IReadOnlyList<OrganizationRef> organizations, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        if (await periods.Query.Where(p => p.Id == period.Id && p.State == PeriodState.Open).ExecuteUpdateAsync(s => s.SetProperty(p => p.Joined, p => p.Joined + organizations.Count), cancellationToken) == 0)
        {
            throw new BusinessException(ThreeListsErrorCodes.WeekClosed).WithData("Week", period.Week).WithData("On", await DayOfCloseAsync(period, cancellationToken));
        }

        var joined = organizations.Select(o => new WeeklyReport(o, Week.Parse(period.Week))).ToList();
        reports.InsertMany(joined);
        return joined;
    }

    /// <summary>Tasks were given: whoever leads one is to report in the week that is not yet due.</summary>
    public async Task ExpectAsync(IReadOnlyCollection<Guid> organizationIds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await periods.Query.Where(p => p.State == PeriodState.Open && p.DueAt > now).OrderByDescending(p => p.Week).FirstOrDefaultAsync(cancellationToken) is not { } period)
        {
            return;
        }

        // Scope is lifted: whoever gives the task may not see all reports of the county, and none may be made twice.
        var known = await reports.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.Week == period.Week && organizationIds.Contains(r.OrganizationId)).Select(r => r.OrganizationId).ToListAsync(cancellationToken);
        var missing = organizationIds.Except(known).ToList();
        if (missing.Count > 0)
        {
            var types = await TypesAsync(cancellationToken);
            var reporting = (await hierarchy.GetOrganizationsAsync(missing, cancellationToken)).Values.Where(o => o.ParentId is not null && types.Contains(o.Type)).ToList();
            await (reporting.Count > 0 ? JoinAsync(period, reporting, cancellationToken) : Task.CompletedTask);
        }
    }

    private async Task<DateOnly> DayOfCloseAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(period.ClosedAt ?? clock.Now, await clock.GetZoneAsync(cancellationToken)).DateTime);

    private async Task<List<OrganizationType>> TypesAsync(CancellationToken cancellationToken) => (await settings.GetAsync(WeekSettings.ReportingTypes, cancellationToken))
        .Split(',', StringSplitOptions.TrimEntries).Select(n => Enum.TryParse<OrganizationType>(n, ignoreCase: true, out var type) ? (OrganizationType?)type : null).OfType<OrganizationType>().ToList();
}
