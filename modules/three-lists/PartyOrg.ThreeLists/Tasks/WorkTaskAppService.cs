using AutoMapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Problems;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>任务清单: who does what by when, split downward as far as it goes.</summary>
internal sealed class WorkTaskAppService(
    IRepository<WorkTask> tasks, IRepository<Problem> problems, TaskReader reader, TaskSummaries summaries, EntryMaking making, EntryNumbers numbers, Sides sides,
    IHierarchyIntegrationService hierarchy, IOrganizationGuard organizations, ICountyClock clock) : ApplicationService
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
        problem?.GiveTask(lead, text.Common.DueOn, await sides.OfAsync(problem, cancellationToken));
        var place = await making.PlaceAsync(lead, input.SupervisorId, cancellationToken);
        var number = await numbers.TakeAsync(EntryKind.Task, doer.Today.Year, 1, cancellationToken);
        var task = new WorkTask(place, doer.Today.Year, number, text, problem is null ? new TaskOrigin(TaskSource.Plan) : TaskOrigin.Of(problem), doer);
        tasks.Insert(task);
        return await reader.ToDtoAsync(task, cancellationToken);
    }

    [Authorize(ManageTasks)]
    public async Task<WorkTaskDto> UpdateAsync(Guid id, UpdateWorkTaskInput input, CancellationToken cancellationToken)
    {
        var task = await tasks.GetAsync(id, cancellationToken);
        task.CheckStamp(input.ConcurrencyStamp);
        var doer = await sides.OfAsync(task, cancellationToken);
        var lead = (await hierarchy.GetOrganizationsAsync([task.OrganizationId], cancellationToken))[task.OrganizationId];
        task.Update(input.ToText(await making.TextAsync(input, lead, doer.Today, cancellationToken), task.StartOn), doer);
        return await reader.ToDtoAsync(task, cancellationToken);
    }
}

internal static class WorkTaskQueries
{
    /// <summary>Whether anything has been done is no column: an open task without progress has not started.</summary>
    public static IQueryable<WorkTask> In(this IQueryable<WorkTask> query, IReadOnlyCollection<WorkTaskStatus> statuses)
    {
        var (notStarted, inProgress) = (statuses.Contains(WorkTaskStatus.NotStarted), statuses.Contains(WorkTaskStatus.InProgress));
        var states = Enum.GetValues<EntryState>().Where(s => s != EntryState.Open && statuses.Contains(WorkTask.StatusOf(s, 0))).ToList();
        return query.WhereIf(statuses.Count > 0, t => states.Contains(t.State) || (t.State == EntryState.Open && ((notStarted && t.Progress == 0) || (inProgress && t.Progress > 0))));
    }
}
