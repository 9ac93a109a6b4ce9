using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Approvals;
using PartyOrg.Assessments.Publicity;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;

namespace PartyOrg.Assessments.Results;

/// <summary>Objections that nobody has answered, for those who run the round; approvals, for those who act for the level that decides.</summary>
internal sealed class ResultToDos(IRepository<PublicObjection> objections, IRepository<RoundApproval> approvals, ActingParties parties, IPermissionChecker permissions, ITextCatalogue texts) : IToDoProvider, IScopedDependency
{
    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var items = new List<ToDoItem>();
        if (permissions.IsGranted(AssessmentsPermissions.Objections) && await objections.Query.CountAsync(o => o.AnsweredOn == null, cancellationToken) is > 0 and var open)
        {
            items.Add(Item("objections", "Objections", "/assessments/objections?openOnly=true", open));
        }

        if (permissions.IsGranted(AssessmentsPermissions.Approve))
        {
            var mine = await parties.GetOrganizationsAsync(cancellationToken);
            var waiting = await approvals.Query.Where(a => a.State == ApprovalState.Waiting && mine.Contains(a.OrganizationId)).GroupBy(a => a.RoundId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
            items.AddRange(waiting.Select(w => Item("round-approvals", "Approvals", $"/assessments/rounds/{w.Key}/approvals", w.Count)));
        }

        return items;
    }

    private ToDoItem Item(string kind, string text, string link, int count) =>
        new(kind, texts.Get(AssessmentsPermissions.GroupName, $"ToDo:{text}", new Dictionary<string, object> { ["Count"] = count }), link, null, IsLate: false, count);
}
