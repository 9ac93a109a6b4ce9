using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Approvals;

/// <summary>Level by level, each organization decides once about the results of those below it.</summary>
internal sealed class ApprovalAppService(
    IRepository<RoundApproval> approvals, IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, IHierarchyIntegrationService hierarchy, ActingParties parties, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<RoundApproval> Sorting = new Sorting<RoundApproval>("creationTime", defaultDescending: true).By("creationTime", a => a.CreationTime).By("attempt", a => a.Attempt).By("state", a => a.State);

    // Scope is lifted for the round alone: a township decides in one that the county runs. The decisions themselves are of the caller's scope.
    private IQueryable<AssessmentRound> AllRounds => rounds.Query.IgnoreQueryFilters([PlatformFilters.Scope]);

    [Authorize(AssessmentsPermissions.Approve)]
    public async Task<PagedResultDto<ApprovalDto>> GetListAsync(GetApprovalsInput input, CancellationToken cancellationToken)
    {
        var query = Sorting.Apply(approvals.Query.WhereIf(input.RoundId is not null, a => a.RoundId == input.RoundId).WhereIf(input.State is not null, a => a.State == input.State), input.Sorting);
        var page = await query.ToPagedResultAsync(input, cancellationToken);
        var (roundIds, own) = (page.Items.Select(a => a.RoundId).Distinct().ToList(), await parties.GetAsync(cancellationToken));
        var about = await AllRounds.Where(r => roundIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(page.Items.Select(a => a.OrganizationId).Distinct().ToList(), cancellationToken);
        return new PagedResultDto<ApprovalDto>(page.TotalCount, page.Items.Select(a => ToDto(a, about[a.RoundId], names[a.OrganizationId].Name, own)).ToList());
    }

    [Authorize(AssessmentsPermissions.Approve)]
    public async Task<ApprovalDto> ApproveAsync(Guid id, ApproveInput input, CancellationToken cancellationToken)
    {
        var (approval, round, own) = await BeginAsync(id, input.ConcurrencyStamp, cancellationToken);
        approval.Approve(own, await IsJudgedAsync(round, own, cancellationToken), input.Remark, clock.Now);
        return await ToDtoAsync(approval, round, own, cancellationToken);
    }

    /// <summary>Back to the rating desk: what follows from there is done again.</summary>
    [Authorize(AssessmentsPermissions.Approve)]
    public async Task<ApprovalDto> SendBackAsync(Guid id, SendBackInput input, CancellationToken cancellationToken)
    {
        var (approval, round, own) = await BeginAsync(id, input.ConcurrencyStamp, cancellationToken);
        approval.SendBack(own, await IsJudgedAsync(round, own, cancellationToken), input.Reason, clock.Now);
        round.ReturnTo(StepKind.Rating, input.Reason, clock.Now);
        return await ToDtoAsync(approval, round, own, cancellationToken);
    }

    private async Task<(RoundApproval Approval, AssessmentRound Round, Parties Own)> BeginAsync(Guid id, string? stamp, CancellationToken cancellationToken)
    {
        var approval = await approvals.GetAsync(id, cancellationToken);
        approval.CheckStamp(stamp);
        var round = await AllRounds.AsTracking().FirstAsync(r => r.Id == approval.RoundId, cancellationToken);
        round.DemandStep(StepKind.Approval);
        return (approval, round, await parties.GetAsync(cancellationToken));
    }

    private async Task<bool> IsJudgedAsync(AssessmentRound round, Parties own, CancellationToken cancellationToken)
    {
        var mine = own.Organizations.Select(o => o.Id).ToList();
        return await sheets.Query.AnyAsync(s => s.RoundId == round.Id && s.MemberId == null && mine.Contains(s.OrganizationId), cancellationToken);
    }

    private async Task<ApprovalDto> ToDtoAsync(RoundApproval approval, AssessmentRound round, Parties own, CancellationToken cancellationToken) =>
        ToDto(approval, round, (await hierarchy.GetOrganizationsAsync([approval.OrganizationId], cancellationToken))[approval.OrganizationId].Name, own);

    private static ApprovalDto ToDto(RoundApproval a, AssessmentRound round, string organization, Parties own)
    {
        var isMine = a.State == ApprovalState.Waiting && round is { State: RoundState.Open, CurrentKind: StepKind.Approval } && own.ActsFor(a.OrganizationId);
        return new ApprovalDto(a.Id, a.RoundId, round.Name, a.Level, a.Attempt, a.OrganizationId, organization, isMine, a.Subjects, a.State, a.Remark, a.DecidedByName, a.DecidedAt, a.ConcurrencyStamp);
    }
}
