using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Visits;

/// <summary>What waits for a judge: open visits of which not all sheets are handed in.</summary>
internal sealed class VisitToDos(VisitAccess access, IRepository<VisitSheet> sheets, ICurrentUser user, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (user.Id is not { } me || !permissions.IsGranted(AssessmentsPermissions.JudgeVisits))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var posts = await access.GetPostsAsync(cancellationToken);
        var open = await (await access.AddressedAsync(cancellationToken)).Where(v => v.State == VisitState.Open && v.Judges.Any(j => j.UserId == me)).ToListAsync(cancellationToken);
        var ids = open.ConvertAll(v => v.Id);
        var handedIn = open.Count == 0 ? [] : await sheets.Query.Where(s => ids.Contains(s.VisitId) && s.JudgeId == me && s.SubmittedAt != null).Select(s => new { s.VisitId, s.StopId }).ToListAsync(cancellationToken);
        return open.Select(v => (Visit: v, Left: v.Stops.Count(s => !v.IsOwnUnit(s, posts) && !handedIn.Exists(h => h.VisitId == v.Id && h.StopId == s.OrganizationId)))).Where(v => v.Left > 0)
            .Select(v => new ToDoItem("visit-judge", TextOf(v.Visit, v.Left), $"/assessments/visits/{v.Visit.Id}", v.Visit.HeldOn, v.Visit.HeldOn < today, v.Left)).ToList();
    }

    private string TextOf(ObservationVisit visit, int left) =>
        texts.Get(AssessmentsPermissions.GroupName, "ToDo:VisitJudge", new Dictionary<string, object> { ["Name"] = visit.Name, ["Count"] = left });
}
