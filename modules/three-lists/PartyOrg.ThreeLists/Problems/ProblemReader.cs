using AutoMapper;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;
using static PartyOrg.ThreeLists.ThreeListsPermissions;

namespace PartyOrg.ThreeLists.Problems;

/// <summary>Reads one problem with everything that its page shows.</summary>
internal sealed class ProblemReader(IRepository<Problem> problems, IRepository<WorkTask> tasks, EntryReader reader, TaskSummaries summaries, EntryChain chain, IMapper mapper) : IScopedDependency
{
    /// <summary>What can be done with a problem, and the permission for it.</summary>
    private static readonly Dictionary<EntryDeed, string> Deeds = new()
    {
        [EntryDeed.Update] = ManageProblems,
        [EntryDeed.Delete] = ManageProblems,
        [EntryDeed.GiveTask] = ManageTasks,
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

    public async Task<ProblemDto> GetAsync(Guid id, CancellationToken cancellationToken) => await ToDtoAsync(await reader.FindAsync(problems.Query, id, cancellationToken), cancellationToken);

    public async Task<ProblemDto> ToDtoAsync(Problem problem, CancellationToken cancellationToken)
    {
        var under = await summaries.ReadAsync(tasks.Query.Where(t => t.ProblemId == problem.Id).OrderBy(t => t.Number), cancellationToken);
        var below = under.Where(t => t.Status != WorkTaskStatus.Closed).Select(t => t.OrganizationId).ToList();
        var dto = mapper.Map<ProblemDto>(problem) with { Tasks = under, Chain = await chain.OfAsync(problem, cancellationToken) };
        return await reader.FillAsync(dto, problem, Deeds, below, cancellationToken);
    }
}
