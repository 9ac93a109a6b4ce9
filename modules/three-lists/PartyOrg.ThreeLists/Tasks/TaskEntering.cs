using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ThreeLists.Burden;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Tasks;

/// <summary>Puts a new task on the list: gives it its number, tells its organization if others gave it, and answers with its page.</summary>
internal sealed class TaskEntering(IRepository<WorkTask> tasks, TaskReader reader, EntryNumbers numbers, EntryNotices notices, Sides sides, BurdenCeiling ceiling, IUnitOfWork unitOfWork) : IScopedDependency
{
    public async Task<WorkTaskDto> EnterAsync(EntryPlace place, TaskText text, TaskOrigin origin, Doer doer, CancellationToken cancellationToken)
    {
        var task = new WorkTask(place, doer.Today.Year, await numbers.TakeAsync(EntryKind.Task, doer.Today.Year, 1, cancellationToken), text, origin, doer);
        tasks.Insert(task);
        if (!(await sides.OfAsync(task, cancellationToken)).Answers)
        {
            await ceiling.RefuseAboveAsync([task.OrganizationId], doer.Today, cancellationToken);
            await notices.TellLeadsAsync([task], cancellationToken);
        }

        await unitOfWork.SaveChangesAsync(cancellationToken); // first, so that the answer's history has the deed
        return await reader.ToDtoAsync(task, cancellationToken);
    }
}
