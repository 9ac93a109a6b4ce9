using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Approvals;

/// <summary>
/// 审批, one step for each level. <c>branch</c> is a member's own organization; <c>superior</c> is the next organization above that, or above a judged organization, that is not judged itself;
/// every other level is the county's own, at the top of the tree.
/// Over when all of the level have approved; one that sends back takes the round to the rating desk again.
/// </summary>
internal sealed class ApprovalStep(IRepository<RoundApproval> approvals, IRepository<SubjectSheet> sheets, IHierarchyIntegrationService hierarchy, RoundNotices notices) : IRoundStep, IScopedDependency
{
    private const string Branch = "branch";
    private const string Superior = "superior";

    public StepKind Kind => StepKind.Approval;

    // Scope is lifted: a round is approved as a whole, whoever leads it; who may lead it was asked before.
    private IQueryable<RoundApproval> All => approvals.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    public async Task BeginAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var level = step.By ?? "";
        var attempt = 1 + (await All.Where(a => a.RoundId == round.Id && a.Level == level).MaxAsync(a => (int?)a.Attempt, cancellationToken) ?? 0);
        var deciders = (await DecidersAsync(round, level, cancellationToken)).ToList();
        approvals.InsertMany(deciders.Select(d => new RoundApproval(round.Id, attempt, level, d.Organization, d.Subjects)));
        await notices.TellAsync(round, "Approval", deciders.ConvertAll(d => d.Organization.Id), [], cancellationToken, $"/assessments/rounds/{round.Id}/approvals");
    }

    public async Task<IReadOnlyList<WaitedFor>> WaitedForAsync(AssessmentRound round, RoundStep step, CancellationToken cancellationToken)
    {
        var level = step.By ?? "";
        var waiting = await All.Where(a => a.RoundId == round.Id && a.Level == level && a.State == ApprovalState.Waiting).Select(a => new { a.Id, a.OrganizationId, a.Subjects }).ToListAsync(cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(waiting.ConvertAll(w => w.OrganizationId), cancellationToken);
        return waiting.ConvertAll(w => new WaitedFor(names[w.OrganizationId].Name, "Approval", w.OrganizationId, $"/assessments/rounds/{round.Id}/approvals", w.Subjects));
    }

    private async Task<IEnumerable<(OrganizationRef Organization, int Subjects)>> DecidersAsync(AssessmentRound round, string level, CancellationToken cancellationToken)
    {
        var judged = await sheets.Query.IgnoreQueryFilters([PlatformFilters.Scope]).Where(s => s.RoundId == round.Id).Select(s => new { s.OrganizationId, IsOrganization = s.MemberId == null }).ToListAsync(cancellationToken); // the round as a whole
        var paths = await hierarchy.GetPathsAsync([.. judged.Select(j => j.OrganizationId).Append(round.OrganizationId).Distinct()], cancellationToken);
        var top = paths[round.OrganizationId][0];
        if (level is not (Branch or Superior))
        {
            return [(top, judged.Count)];
        }

        var subjects = judged.Where(j => j.IsOrganization).Select(j => j.OrganizationId).ToHashSet();
        return judged.Select(j => level == Branch && !j.IsOrganization ? paths[j.OrganizationId][^1] : AboveOf(paths[j.OrganizationId], subjects) ?? top).GroupBy(o => o.Id).Select(g => (g.First(), g.Count()));
    }

    /// <summary>The nearest above that is not a subject of the round.</summary>
    private static OrganizationRef? AboveOf(IReadOnlyList<OrganizationRef> path, HashSet<Guid> subjects) => path.SkipLast(1).LastOrDefault(o => !subjects.Contains(o.Id));
}
