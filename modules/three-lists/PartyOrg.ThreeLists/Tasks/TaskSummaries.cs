using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>Tasks as lists show them, projected in SQL.</summary>
internal sealed class TaskSummaries(IRepository<WorkTask> tasks, EntrySummaries summaries) : IScopedDependency
{
    public Task<PagedResultDto<WorkTaskSummaryDto>> ReadAsync(IQueryable<WorkTask> query, PagedAndSortedResultRequestDto page, CancellationToken cancellationToken) =>
        summaries.ReadAsync(Project(query), page, cancellationToken);

    public async Task<IReadOnlyList<WorkTaskSummaryDto>> ReadAsync(IQueryable<WorkTask> query, CancellationToken cancellationToken) =>
        await summaries.FillAsync(await Project(query).ToListAsync(cancellationToken), cancellationToken);

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
        State = t.State,
        Source = t.Source,
        StartOn = t.StartOn,
        Progress = t.Progress,
        ProblemId = t.ProblemId,
        ParentId = t.ParentId,
        OpenChildren = tasks.Query.Count(c => c.ParentId == t.Id && c.State != EntryState.Closed),
    });
}
