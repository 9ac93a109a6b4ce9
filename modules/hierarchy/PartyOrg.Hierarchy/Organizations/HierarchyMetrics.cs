using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy.Members;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>What the tree itself says of each organization's subtree as it stands at the end of the period: counts of organizations, members and terms.</summary>
internal sealed class HierarchyMetrics(IRepository<Organization> organizations, IRepository<PartyMember> members, ICountyClock clock) : IMetricProvider, IScopedDependency
{
    private const string Members = "hierarchy.members";
    private const string FullMembers = "hierarchy.full-members";
    private const string Organizations = "hierarchy.organizations";
    private const string TermsOverdue = "hierarchy.terms-overdue";
    private const string WithoutSecretary = "hierarchy.without-secretary";
    private const string TermsInOrder = "hierarchy.terms-in-order";

    /// <summary>Of the organization itself: how many days its term was overdue at the end of the period, or is today while that lasts.</summary>
    private const string TermOverdueDays = "hierarchy.term-overdue-days";

    private const string Page = "/hierarchy/organizations/{organizationId}";

    public IReadOnlyList<MetricDefinition> Metrics { get; } =
    [
        new(Members, "Hierarchy", ""), new(FullMembers, "Hierarchy", ""), new(Organizations, "Hierarchy", ""),
        new(TermsOverdue, "Hierarchy", ""), new(WithoutSecretary, "Hierarchy", ""), new(TermsInOrder, "Hierarchy", "%"), new(TermOverdueDays, "Hierarchy", "", Page),
    ];

    public async Task<IReadOnlyDictionary<Guid, decimal>> GetAsync(string metric, IReadOnlyCollection<Guid> organizationIds, MetricPeriod period, CancellationToken cancellationToken = default)
    {
        // The Scope filter is lifted: whoever may name an organization may read its figures, and a mark needs them for all that are marked.
        var everywhere = organizations.Query.IgnoreQueryFilters([PlatformFilters.Scope]);
        if (metric == TermOverdueDays)
        {
            return await OverdueDaysAsync(everywhere.Where(o => organizationIds.Contains(o.Id)), period.To, cancellationToken);
        }

        var asked = await everywhere.Where(o => organizationIds.Contains(o.Id)).Select(o => new { o.Id, o.Code }).ToListAsync(cancellationToken);
        var figures = await ReadAsync(everywhere.Where(o => o.DissolvedOn == null), period.To, cancellationToken);
        return asked.ToDictionary(o => o.Id, o => Sum(metric, figures, o.Code));
    }

    private async Task<IReadOnlyDictionary<Guid, decimal>> OverdueDaysAsync(IQueryable<Organization> asked, DateOnly end, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var day = end < today ? end : today;
        var terms = await asked.Where(o => o.TermDueOn != null).Select(o => new { o.Id, o.TermDueOn }).ToListAsync(cancellationToken);
        return terms.ToDictionary(t => t.Id, t => (decimal)Math.Max(0, day.DayNumber - t.TermDueOn!.Value.DayNumber));
    }

    private async Task<List<Figures>> ReadAsync(IQueryable<Organization> living, DateOnly day, CancellationToken cancellationToken)
    {
        var registered = members.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(m => m.LeftOn == null); // the same reason
        return await living.OrderBy(o => o.Code).Select(o => new Figures(
            o.Code, registered.Count(m => m.OrganizationId == o.Id), registered.Count(m => m.OrganizationId == o.Id && m.FullSince != null),
            o.ReportedFullMembers, o.ReportedProbationaryMembers, o.TermDueOn != null, o.TermDueOn < day, o.Appointments.Any(a => a.SecretaryOf != null))).ToListAsync(cancellationToken);
    }

    private static decimal Sum(string metric, List<Figures> figures, string code)
    {
        var within = Within(figures, code);
        return metric switch
        {
            Members => within.Sum(f => f.Registered > 0 ? f.Registered : f.ReportedFull + f.ReportedProbationary),
            FullMembers => within.Sum(f => f.Registered > 0 ? f.Full : f.ReportedFull),
            Organizations => within.Count(),
            TermsOverdue => within.Count(f => f.IsOverdue),
            WithoutSecretary => within.Count(f => !f.HasSecretary),
            _ => within.Count(f => f.HasTerm) is > 0 and var terms ? Math.Round(100m * within.Count(f => f is { HasTerm: true, IsOverdue: false }) / terms, 1) : 100,
        };
    }

    /// <summary>The figures are in order of code, so a subtree is one stretch of them.</summary>
    private static IEnumerable<Figures> Within(List<Figures> figures, string code)
    {
        var start = figures.BinarySearch(figures[0] with { Code = code }, Comparer<Figures>.Create((a, b) => string.CompareOrdinal(a.Code, b.Code)));
        return figures.Skip(start < 0 ? ~start : start).TakeWhile(f => f.Code.StartsWith(code, StringComparison.Ordinal));
    }

    private sealed record Figures(string Code, int Registered, int Full, int ReportedFull, int ReportedProbationary, bool HasTerm, bool IsOverdue, bool HasSecretary);
}
