using AutoMapper;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>Reads one task with everything that its page shows.</summary>
internal sealed class TaskReader(IRepository<WorkTask> tasks, EntryReader reader, TaskSummaries summaries, EntryChain chain, IMapper mapper) : IScopedDependency
{
    /// <summary>What can be done with a task, and the permission for it.</summary>
    private static readonly Dictionary<EntryDeed, string> Deeds = new()
    {
        [EntryDeed.Update] = ManageTasks,
        [EntryDeed.Delete] = ManageTasks,
        [EntryDeed.Split] = Supervise,
        [EntryDeed.ReportProgress] = Answer,
        [EntryDeed.ReportHelp] = Answer,
        [EntryDeed.AskExtension] = Answer,
        [EntryDeed.DecideExtension] = Supervise,
        [EntryDeed.Suspend] = Supervise,
        [EntryDeed.Resume] = Supervise,
        [EntryDeed.ApplyClosure] = Answer,
        [EntryDeed.VerifyClosure] = Supervise,
        [EntryDeed.Reopen] = Supervise,
        [EntryDeed.LookBack] = Supervise,
        [EntryDeed.Urge] = Supervise,
    };

    public async Task<WorkTaskDto> GetAsync(Guid id, CancellationToken cancellationToken) => await ToDtoAsync(await reader.FindAsync(tasks.Query, id, cancellationToken), cancellationToken);

    public async Task<WorkTaskDto> ToDtoAsync(WorkTask task, CancellationToken cancellationToken)
    {
        var children = await summaries.ReadAsync(tasks.Query.Where(t => t.ParentId == task.Id).OrderBy(t => t.Number), cancellationToken);
        var below = children.Where(t => t.Status != WorkTaskStatus.Closed).Select(t => t.OrganizationId).ToList();
        var dto = mapper.Map<WorkTaskDto>(task) with { Children = children, Chain = await chain.OfAsync(task, cancellationToken) };
        return await reader.FillAsync(dto, task, Deeds, below, cancellationToken);
    }
}
