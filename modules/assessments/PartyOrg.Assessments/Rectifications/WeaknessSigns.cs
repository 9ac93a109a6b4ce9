using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Results;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Settings;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>One way to see that organizations are weak.</summary>
internal interface IWeaknessSign
{
    /// <param name="among">Whom to look at.</param>
    /// <param name="roundId">The round to look into, if any.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    Task<IReadOnlyList<(Guid OrganizationId, RectificationTrigger Trigger)>> FindAsync(IReadOnlyCollection<OrganizationRef> among, Guid? roundId, CancellationToken cancellationToken);
}

/// <summary>Who fell short in a round, and, where the county rectifies a share whatever they scored (倒排), who is among its lowest. A tie at the line goes in as a whole.</summary>
internal sealed class RoundSign(IRepository<SheetResult> results, IRepository<AssessmentRound> rounds, ISettingProvider settings) : IWeaknessSign, ITransientDependency
{
    public async Task<IReadOnlyList<(Guid OrganizationId, RectificationTrigger Trigger)>> FindAsync(IReadOnlyCollection<OrganizationRef> among, Guid? roundId, CancellationToken cancellationToken)
    {
        if (roundId is not { } round)
        {
            return [];
        }

        // Scope is lifted: the share is one of all that were judged, also of those whom the caller may not see; only those asked about are answered.
        var judged = await results.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.RoundId == round && r.MemberId == null)
            .Select(r => new { r.OrganizationId, r.Rank, r.Total, r.Qualified }).ToListAsync(cancellationToken);
        var share = await settings.GetAsync<decimal>(RectificationSettings.LowestShare, cancellationToken);
        var line = judged.OrderByDescending(r => r.Rank).Take((int)Math.Ceiling(share * judged.Count)).Select(r => (int?)r.Rank).LastOrDefault();
        // The same reason: the county's round is named also to a township.
        var name = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.Id == round).Select(r => r.Name).FirstOrDefaultAsync(cancellationToken);
        var (asked, link) = (among.Select(o => o.Id).ToHashSet(), $"/assessments/rounds/{round}/results");
        return judged.Where(r => asked.Contains(r.OrganizationId) && (r.Qualified == false || r.Rank >= line))
            .Select(r => (r.OrganizationId, r.Qualified == false
                ? new RectificationTrigger(TriggerKind.NotQualified) { Text = name, Figure = r.Total, RoundId = round, Link = link }
                : new RectificationTrigger(TriggerKind.LowestShare) { Text = name, Figure = r.Rank, Limit = share, RoundId = round, Link = link }))
            .ToList();
    }
}

/// <summary>Whose three lists say so: too much overdue, too much that came back, by the limits that the county sets.</summary>
internal sealed class ListSign(IMetricReader metrics, ISettingProvider settings, ICountyClock clock) : IWeaknessSign, ITransientDependency
{
    private static readonly OrganizationType[] Grassroots = [OrganizationType.GeneralBranch, OrganizationType.JointGeneralBranch, OrganizationType.Branch, OrganizationType.JointBranch];

    private static readonly (string Setting, string Metric, TriggerKind Kind, string Query)[] Rules =
    [
        (RectificationSettings.Overdue, "three-lists.overdue", TriggerKind.Overdue, "overdue=true"),
        (RectificationSettings.Relapses, "three-lists.relapses", TriggerKind.Relapses, "relapsed=true"),
    ];

    public async Task<IReadOnlyList<(Guid OrganizationId, RectificationTrigger Trigger)>> FindAsync(IReadOnlyCollection<OrganizationRef> among, Guid? roundId, CancellationToken cancellationToken)
    {
        var asked = among.Where(o => Grassroots.Contains(o.Type)).Select(o => o.Id).ToList();
        var year = (await clock.GetTodayAsync(cancellationToken)).Year;
        var found = new List<(Guid, RectificationTrigger)>();
        foreach (var (setting, metric, kind, query) in Rules)
        {
            if (asked.Count > 0 && await settings.GetAsync<int>(setting, cancellationToken) is > 0 and var limit)
            {
                var figures = await metrics.GetAsync(metric, asked, MetricPeriod.Parse($"{year}"), cancellationToken);
                found.AddRange(figures.Where(f => f.Value >= limit)
                    .Select(f => (f.Key, new RectificationTrigger(kind) { Figure = f.Value, Limit = limit, Link = $"/three-lists/problems?withinId={f.Key}&{query}" })));
            }
        }

        return found;
    }
}
