using PartyOrg.Platform.Application;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Tasks;

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
