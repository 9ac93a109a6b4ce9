using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Problems;
using PartyOrg.ThreeLists.Tasks;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>What the lists say of each organization's subtree in a period: how much of what was due is struck off, and how much is overdue, came back, was urged, is open.</summary>
internal sealed class EntryMetrics(IRepository<Problem> problems, IRepository<WorkTask> tasks, IRepository<EntryEvent> events, IHierarchyIntegrationService hierarchy, ICountyClock clock) : IMetricProvider, IScopedDependency
{
    public const string ClosedRate = "three-lists.closed-rate";
    public const string Overdue = "three-lists.overdue";
    public const string OpenProblems = "three-lists.open-problems";
    public const string Relapses = "three-lists.relapses";
    public const string Urged = "three-lists.urged";

    public IReadOnlyList<MetricDefinition> Metrics { get; } =
    [
        Define(ClosedRate, "%", "&status=all&dueFrom={from}&dueTo={to}"), Define(Overdue, "", "&overdue=true"), Define(OpenProblems, "", ""),
        Define(Relapses, "", "&status=all&relapsed=true"), Define(Urged, "", "&status=all"),
    ];

    // Scope is lifted: whoever may name an organization may read its figures, and a mark needs them for all that are marked.
    private IQueryable<Problem> AllProblems => problems.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    private IQueryable<WorkTask> AllTasks => tasks.Query.IgnoreQueryFilters([PlatformFilters.Scope]); // the same reason

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        var asked = await hierarchy.GetOrganizationsAsync(organizationIds, cancellationToken);
        var counts = await ReadAsync(metric, period, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        return asked.Values.Select(o => (o.Id, Within: counts.Where(c => ScopeRanges.Contains(o.Code, c.Code)).ToList()))
            .Where(o => metric != ClosedRate || o.Within.Sum(c => c.Of) > 0)
            .ToDictionary(o => o.Id, o => metric == ClosedRate ? Math.Round(100m * o.Within.Sum(c => c.Count) / o.Within.Sum(c => c.Of), 1) : o.Within.Sum(c => c.Count));
    }

    private async Task<List<CodeCount>> ReadAsync(string metric, MetricPeriod period, DateOnly today, CancellationToken cancellationToken)
    {
        switch (metric)
        {
            case ClosedRate:
                return [.. await RateAsync(AllProblems, period, today, cancellationToken), .. await RateAsync(AllTasks, period, today, cancellationToken)];
            case Overdue:
                return [.. await OverdueAsync(AllProblems, period, today, cancellationToken), .. await OverdueAsync(AllTasks, period, today, cancellationToken)];
            case OpenProblems:
                return await ByCodeAsync(AllProblems.Where(p => p.FoundOn <= period.To && (p.ClosedOn == null || p.ClosedOn > period.To)), cancellationToken);
            default:
                var deed = metric == Relapses ? EntryDeed.Reopen : EntryDeed.Urge;
                return [.. await DoneAsync(AllProblems, deed, period, cancellationToken), .. await DoneAsync(AllTasks, deed, period, cancellationToken)];
        }
    }

    /// <summary>Of what was due in the period by now, or was struck off in it, how much is struck off.</summary>
    private static Task<List<CodeCount>> RateAsync<TEntry>(IQueryable<TEntry> entries, MetricPeriod period, DateOnly today, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var until = period.To < today ? period.To : today;
        return entries.Where(e => (e.DueOn >= period.From && e.DueOn <= until) || (e.ClosedOn >= period.From && e.ClosedOn <= period.To))
            .GroupBy(e => e.OrganizationCode).Select(g => new CodeCount(g.Key, g.Count(e => e.State == EntryState.Closed), g.Count())).ToListAsync(cancellationToken);
    }

    /// <summary>At the end of the period, or now while it lasts.</summary>
    private static Task<List<CodeCount>> OverdueAsync<TEntry>(IQueryable<TEntry> entries, MetricPeriod period, DateOnly today, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var day = period.To < today ? period.To.AddDays(1) : today;
        return ByCodeAsync(entries.Where(e => e.DueOn < day && e.State != EntryState.Suspended && (e.ClosedOn == null || e.ClosedOn >= day)), cancellationToken);
    }

    private async Task<List<CodeCount>> DoneAsync<TEntry>(IQueryable<TEntry> entries, EntryDeed deed, MetricPeriod period, CancellationToken cancellationToken) where TEntry : ListEntry
    {
        var zone = await clock.GetZoneAsync(cancellationToken);
        var (from, to) = (Midnight(period.From, zone), Midnight(period.To.AddDays(1), zone));
        var done = events.Query.Where(x => x.Deed == deed && x.At >= from && x.At < to);
        return await ByCodeAsync(done.Join(entries, x => x.EntryId, e => e.Id, (x, e) => e), cancellationToken);
    }

    private static Task<List<CodeCount>> ByCodeAsync<TEntry>(IQueryable<TEntry> entries, CancellationToken cancellationToken) where TEntry : ListEntry =>
        entries.GroupBy(e => e.OrganizationCode).Select(g => new CodeCount(g.Key, g.Count(), 0)).ToListAsync(cancellationToken);

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private static MetricDefinition Define(string name, string unit, string list) => new(name, ThreeListsPermissions.GroupName, unit, "/three-lists/problems?withinId={organizationId}" + list);

    /// <summary>Of one organization alone: how many, and, for a rate, of how many.</summary>
    private sealed record CodeCount(string Code, int Count, int Of);
}

internal static class CountedEntries
{
    /// <summary>As figures count it: from its first day until it is struck off, and for ever while it is not.</summary>
    public static Source AsSource(this ListEntry entry, DateOnly from) =>
        new("three-lists", entry.Id, entry.OrganizationCode, from, entry.ClosedOn is not { } closed ? DateOnly.MaxValue : closed > entry.DueOn ? closed : entry.DueOn, entry.CreationTime);
}
