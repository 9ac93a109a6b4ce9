using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>Tasks as lists show them: projected in SQL, with the organizations' names asked for once for all.</summary>
internal sealed class TaskSummaries(IRepository<WorkTask> tasks, IHierarchyIntegrationService hierarchy, ICountyClock clock) : IScopedDependency
{
    public async Task<PagedResultDto<WorkTaskSummaryDto>> ReadAsync(IQueryable<WorkTask> query, PagedAndSortedResultRequestDto page, CancellationToken cancellationToken)
    {
        var read = await Project(query).ToPagedResultAsync(page, cancellationToken);
        return new(read.TotalCount, await NamedAsync(read.Items, cancellationToken));
    }

    public async Task<IReadOnlyList<WorkTaskSummaryDto>> ReadAsync(IQueryable<WorkTask> query, CancellationToken cancellationToken) => await NamedAsync(await Project(query).ToListAsync(cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<WorkTaskSummaryDto>> NamedAsync(IReadOnlyList<WorkTaskSummaryDto> read, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var names = await hierarchy.GetOrganizationsAsync(read.Select(t => t.OrganizationId).Distinct().ToList(), cancellationToken);
        return read.Select(t => t with
        {
            OrganizationName = names[t.OrganizationId].Name,
            DaysLeft = t.DueOn.DayNumber - today.DayNumber,
            IsOverdue = t.DueOn < today && t.Status is not (WorkTaskStatus.Closed or WorkTaskStatus.Suspended),
        }).ToList();
    }

    private IQueryable<WorkTaskSummaryDto> Project(IQueryable<WorkTask> query) => query.Select(t => new WorkTaskSummaryDto
    {
        Id = t.Id,
        Number = t.Number,
        Year = t.Year,
        Title = t.Title,
        OrganizationId = t.OrganizationId,
        ResponsiblePerson = t.ResponsiblePerson,
        DueOn = t.DueOn,
        Relapses = t.Relapses,
        Urged = t.Urged,
        Escalation = t.Escalation,
        ClosedOn = t.ClosedOn,
        LookBackOn = t.LookBackOn,
        ExtensionUntil = t.ExtensionUntil,
        Status = WorkTask.StatusOf(t.State, t.Progress),
        Source = t.Source,
        StartOn = t.StartOn,
        Progress = t.Progress,
        ProblemId = t.ProblemId,
        ParentId = t.ParentId,
        OpenChildren = tasks.Query.Count(c => c.ParentId == t.Id && c.State != EntryState.Closed),
    });
}
