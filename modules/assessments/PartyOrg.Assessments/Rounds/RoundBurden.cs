using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Burden;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Metrics;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>
/// What rounds ask of those they judge: a self-assessment, with a field for each indicator that no figure fills, in the month in which it is due.
/// What judges, visits and meetings do is asked of nobody who is judged.
/// </summary>
internal sealed class RoundBurden(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, IRepository<Scheme> schemes) : IBurdenSource, IScopedDependency
{
    public string Resource => AssessmentsPermissions.GroupName;

    public async Task<IReadOnlyList<BurdenAsked>> GetAsync(IReadOnlyCollection<Guid> organizationIds, MetricPeriod month, CancellationToken cancellationToken = default)
    {
        // Scope is lifted: who runs a round from above asks it of those below, whoever reads the meter.
        var known = await rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(r => r.State != RoundState.Draft && r.State != RoundState.Abandoned)
            .Select(r => new { r.Id, r.OrganizationId, r.SchemeId, r.Steps }).ToListAsync(cancellationToken);
        var due = known.Where(r => r.Steps.FirstOrDefault(s => s.Kind == StepKind.SelfAssessment) is { } step && step.DueOn >= month.From && step.DueOn <= month.To).ToDictionary(r => r.Id);
        if (due.Count == 0)
        {
            return [];
        }

        var (ids, used) = (due.Keys.ToList(), due.Values.Select(r => r.SchemeId).Distinct().ToList());
        var fields = (await schemes.Query.Where(s => used.Contains(s.Id)).Select(s => new { s.Id, s.Definition }).ToListAsync(cancellationToken))
            .ToDictionary(s => s.Id, s => s.Definition.Sections!.SelectMany(section => section!.Indicators!).Count(i => i!.Metric is null));
        var asked = await sheets.Query.Where(s => ids.Contains(s.RoundId) && organizationIds.Contains(s.OrganizationId))
            .GroupBy(s => new { s.OrganizationId, s.RoundId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return asked.GroupBy(a => (a.Key.OrganizationId, AskedBy: due[a.Key.RoundId].OrganizationId))
            .Select(g => new BurdenAsked(g.Key.OrganizationId, "SelfAssessments", g.Key.AskedBy, g.Sum(a => a.Count), g.Sum(a => a.Count * fields[due[a.Key.RoundId].SchemeId]), 0)).ToList();
    }
}
