using Microsoft.AspNetCore.Authorization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>任务清单: who does what by when.</summary>
internal sealed class WorkTaskAppService(
    IRepository<WorkTask> tasks, IRepository<Problem> problems, TaskReader reader, TaskSummaries summaries, EntryMaking making, TaskEntering entering, EntryFamily family,
    EvidenceFiles evidence, Sides sides, IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, Sources sources, IUnitOfWork unitOfWork, ICountyClock clock) : ApplicationService
{
    private static readonly Sorting<WorkTask> Sorting = EntryQueries.Sorting<WorkTask>().By("progress", t => t.Progress).By("startOn", t => t.StartOn).By("source", t => t.Source);

    [Authorize(Lists)]
    public async Task<PagedResultDto<WorkTaskSummaryDto>> GetListAsync(GetWorkTasksInput input, CancellationToken cancellationToken)
    {
        var sources = input.Source ?? [];
        var query = (await tasks.FilteredAsync(input, await clock.GetTodayAsync(cancellationToken), organizations, cancellationToken))
            .In(input.Status ?? [])
            .WhereIf(sources.Length > 0, t => sources.Contains(t.Source))
            .WhereIf(input.ProblemId is not null, t => t.ProblemId == input.ProblemId)
            .WhereIf(input.ParentId is not null, t => t.ParentId == input.ParentId)
            .WhereIf(input.DutyId is not null, t => t.DutyId == input.DutyId);
        return await summaries.ReadAsync(Sorting.Apply(query, input.Sorting), input, cancellationToken);
    }

    [Authorize(Lists)]
    public Task<WorkTaskDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    [Authorize(ManageTasks)]
    public async Task<WorkTaskDto> CreateAsync(CreateWorkTaskInput input, CancellationToken cancellationToken)
    {
        var problem = input.ProblemId is { } problemId ? await problems.GetAsync(problemId, cancellationToken) : null;
        var lead = await making.FindAsync(input.OrganizationId ?? problem?.OrganizationId ?? await organizations.GetMainAsync(cancellationToken), cancellationToken);
        var doer = await sides.MakerAsync(cancellationToken);
        var text = input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), doer.Today);
        await making.RefuseUnknownDutyAsync(input.DutyId, cancellationToken);
        problem?.GiveTask(lead, text.Common.DueOn, await sides.OfAsync(problem, cancellationToken));
        var origin = (problem is null ? new TaskOrigin(TaskSource.Plan) : TaskOrigin.Of(problem)) with { DutyId = input.DutyId };
        return await entering.EnterAsync(await making.PlaceAsync(lead, input.SupervisorId, cancellationToken), text, origin, doer, cancellationToken);
    }

    [Authorize(ManageTasks)]
    public async Task<WorkTaskDto> UpdateAsync(Guid id, UpdateWorkTaskInput input, CancellationToken cancellationToken)
    {
        var task = await tasks.GetAsync(id, cancellationToken);
        task.CheckStamp(input.ConcurrencyStamp);
        var doer = await sides.OfAsync(task, cancellationToken);
        var lead = (await hierarchy.GetOrganizationsAsync([task.OrganizationId], cancellationToken))[task.OrganizationId];
        await making.RefuseUnknownDutyAsync(input.DutyId, cancellationToken);
        task.Update(input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), task.StartOn), input.DutyId, doer);
        return await AnswerAsync(task, cancellationToken);
    }

    /// <summary>How far the lead is, said between two weeks' reports.</summary>
    [Authorize(Answer)]
    public async Task<WorkTaskDto> UpdateProgressAsync(Guid id, ReportTaskProgressInput input, CancellationToken cancellationToken)
    {
        var task = await tasks.GetAsync(id, cancellationToken);
        task.CheckStamp(input.ConcurrencyStamp);
        task.ReportProgress(input.Progress, await sides.OfAsync(task, cancellationToken), input.Note, await evidence.CheckAsync(input.EvidenceIds, cancellationToken));
        return await AnswerAsync(task, cancellationToken);
    }

    /// <summary>Takes out what was entered by mistake.</summary>
    [Authorize(ManageTasks)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var task = await tasks.GetAsync(id, cancellationToken);
        await sources.RefuseIfNeededAsync(task.AsSource(task.StartOn), cancellationToken);
        task.Remove(await sides.OfAsync(task, cancellationToken), await family.BelowAsync(task, cancellationToken, closedToo: true));
        tasks.Delete(task);
    }

    /// <summary>Saved first, so that the answer's history has the deed.</summary>
    private async Task<WorkTaskDto> AnswerAsync(WorkTask task, CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(task, cancellationToken);
    }
}
