using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Settings;
using PartyOrg.ThreeLists;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>From the naming of the helpers to the end of the look-back: the work itself, as its plan, its tasks, its vote and its acceptance.</summary>
[Route("api/assessments/rectification")]
internal sealed class RectificationWorkAppService(
    IRepository<Rectification> rectifications, IRepository<Ballot> ballots, RectificationReader reader, RectificationNotices notices, ActingParties parties, IHierarchyIntegrationService hierarchy,
    IListIntegrationService lists, ISettingProvider settings) : ApplicationService
{
    [Authorize(AssessmentsPermissions.WorkOnRectifications)]
    public async Task<RectificationDto> UpdateHelpersAsync(Guid id, NameHelpersInput input, CancellationToken cancellationToken)
    {
        await RefuseUnknownAsync(input.Helpers.Select(h => h.OrganizationId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        return await DoAsync(id, input, (r, doer) => r.NameHelpers(input.Helpers.Select(h => h.ToHelper()).ToList(), doer), cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WorkOnRectifications)]
    public async Task<RectificationDto> UpdatePlanAsync(Guid id, RectificationPlanInput input, CancellationToken cancellationToken)
    {
        await RefuseUnknownAsync(input.Measures.Select(m => m.OrganizationId).OfType<Guid>().Distinct().ToList(), cancellationToken);
        return await DoAsync(id, input, (r, doer) => r.Plan(input.Goal, input.FinishBy!.Value, input.Measures.Select(m => m.ToMeasure()).ToList(), doer), cancellationToken);
    }

    /// <summary>The plan's measures become tasks on the three lists.</summary>
    [Authorize(AssessmentsPermissions.WorkOnRectifications)]
    public async Task<RectificationDto> StartAsync(Guid id, RectificationDeedInput input, CancellationToken cancellationToken)
    {
        var (rectification, doer) = await BeginAsync(id, input, cancellationToken);
        Refusal.Throw(rectification.WhyNot(RectificationDeed.Start, doer)); // before anything stands on the lists
        rectification.Start(await GiveAsync(rectification, rectification.Measures, cancellationToken), doer);
        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.WorkOnRectifications)]
    public async Task<RectificationDto> AddMeasuresAsync(Guid id, AddRectificationMeasuresInput input, CancellationToken cancellationToken)
    {
        var (rectification, doer) = await BeginAsync(id, input, cancellationToken);
        Refusal.Throw(rectification.WhyNot(RectificationDeed.AddMeasures, doer));
        var measures = input.Measures.Select(m => m.ToMeasure()).ToList();
        rectification.AddMeasures(measures, await GiveAsync(rectification, measures, cancellationToken), doer);
        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    /// <summary>Takes a counted vote of the organization's people as the exit vote. Of a vote on several things the one about the organization counts, or else the first.</summary>
    [Authorize(AssessmentsPermissions.WorkOnRectifications)]
    public async Task<RectificationDto> TakeVoteAsync(Guid id, TakeExitVoteInput input, CancellationToken cancellationToken)
    {
        var ballot = await ballots.GetAsync(input.BallotId!.Value, cancellationToken);
        var wanted = await settings.GetAsync<decimal>(RectificationSettings.ExitShare, cancellationToken);
        return await DoAsync(id, input, (r, doer) => r.TakeVote(VoteOf(r, ballot, wanted), doer), cancellationToken);
    }

    [Authorize(AssessmentsPermissions.AcceptRectifications)]
    public async Task<RectificationDto> AcceptAsync(Guid id, RectificationRemarkInput input, CancellationToken cancellationToken)
    {
        var (rectification, doer) = await BeginAsync(id, input, cancellationToken);
        var entries = await lists.GetEntriesAsync(rectification.TaskIds, cancellationToken);
        rectification.Accept(RectificationReader.OpenOf(rectification, entries), input.Remark, doer);
        await notices.TellAsync(rectification, RectificationNotices.Accepted, input.Remark, cancellationToken);
        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    [Authorize(AssessmentsPermissions.AcceptRectifications)]
    public async Task<RectificationDto> RejectAsync(Guid id, RectificationReasonInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, input, (r, doer) => r.Reject(input.Reason, doer), cancellationToken, RectificationNotices.Rejected, input.Reason);

    /// <summary>反弹: the same file is open again.</summary>
    [Authorize(AssessmentsPermissions.AcceptRectifications)]
    public async Task<RectificationDto> RelapseAsync(Guid id, RectificationRelapseInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, input, (r, doer) => r.Relapse(input.Reason, input.FinishBy!.Value, doer), cancellationToken, RectificationNotices.Relapsed, input.Reason);

    /// <summary>回头看: the year is over, and it held.</summary>
    [Authorize(AssessmentsPermissions.AcceptRectifications)]
    public async Task<RectificationDto> CompleteAsync(Guid id, RectificationRemarkInput input, CancellationToken cancellationToken) =>
        await DoAsync(id, input, (r, doer) => r.Complete(input.Remark, doer), cancellationToken);

    private async Task<RectificationDto> DoAsync(Guid id, RectificationDeedInput input, Action<Rectification, LevelDoer> deed, CancellationToken cancellationToken, string? notice = null, string? reason = null)
    {
        var (rectification, doer) = await BeginAsync(id, input, cancellationToken);
        deed(rectification, doer);
        if (notice is not null)
        {
            await notices.TellAsync(rectification, notice, reason, cancellationToken);
        }

        return await reader.ToDtoAsync(rectification, cancellationToken);
    }

    private async Task<(Rectification Rectification, LevelDoer Doer)> BeginAsync(Guid id, RectificationDeedInput input, CancellationToken cancellationToken)
    {
        var rectification = await rectifications.GetAsync(id, cancellationToken);
        rectification.CheckStamp(input.ConcurrencyStamp);
        return (rectification, await parties.OfAsync(rectification, cancellationToken));
    }

    private Task<IReadOnlyList<Guid>> GiveAsync(Rectification rectification, IReadOnlyList<RectificationMeasure> measures, CancellationToken cancellationToken)
    {
        var origin = new EntryOrigin(rectification.Id, rectification.OrganizationName, RectificationNotices.LinkTo(rectification.Id));
        var tasks = measures.Select(m => new NewTask(m.OrganizationId ?? rectification.OrganizationId, m.Measure, m.DueOn) { Goal = m.Problem, Measures = m.Measure, ResponsiblePerson = m.ResponsiblePerson, Origin = origin });
        return lists.GiveTasksAsync(tasks.ToList(), cancellationToken);
    }

    private static ExitVote VoteOf(Rectification rectification, Ballot ballot, decimal wanted)
    {
        if (ballot.OrganizationId != rectification.OrganizationId)
        {
            throw new BusinessException(AssessmentsErrorCodes.ExitVoteElsewhere).WithData("Title", ballot.Title).WithData("Name", rectification.OrganizationName);
        }

        var item = ballot.Form.Items.FirstOrDefault(i => i.SubjectId == rectification.OrganizationId) ?? ballot.Form.Items[0];
        var approval = BallotApproval.From(ballot, item) ?? throw new BusinessException(AssessmentsErrorCodes.ExitVoteNotCounted).WithData("Title", ballot.Title);
        return new ExitVote(ballot.Id, ballot.HeldOn, approval.Approve, approval.Of, approval.Share, wanted);
    }

    /// <summary>Helpers and leads are known organizations of the county; whether a lead may be given a task is said when it is.</summary>
    private async Task RefuseUnknownAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count > 0 && (await hierarchy.GetOrganizationsAsync(ids, cancellationToken)).Count != ids.Count)
        {
            throw new EntityNotFoundException(typeof(OrganizationRef), null);
        }
    }
}
