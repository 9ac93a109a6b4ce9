using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sides;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>What rectifications wait for: proposals to confirm, plans to draw up, those past their day, and look-backs whose year is over.</summary>
internal sealed class RectificationToDos(IRepository<Rectification> rectifications, ActingParties parties, IPermissionChecker permissions, ITextCatalogue texts, ICountyClock clock) : IToDoProvider, ITransientDependency
{
    private const string Page = "/assessments/rectifications";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var mine = await parties.GetOrganizationsAsync(cancellationToken);
        if (mine.Count == 0 || !permissions.IsGranted(AssessmentsPermissions.Rectifications))
        {
            return [];
        }

        var today = await clock.GetTodayAsync(cancellationToken);
        var waiting = await rectifications.Query.Where(r => r.OpenFor != null).GroupBy(r => 1).Select(g => new Waiting(
            g.Count(r => r.State == RectificationState.Proposed),
            g.Count(r => r.State == RectificationState.Confirmed && (mine.Contains(r.OrganizationId) || (r.SuperiorId != null && mine.Contains(r.SuperiorId.Value)))),
            g.Count(r => r.State == RectificationState.UnderWay && r.FinishBy < today),
            g.Count(r => r.State == RectificationState.LookBack && r.LookBackUntil <= today))).FirstOrDefaultAsync(cancellationToken);
        return waiting is null ? [] :
        [
            .. Item("rectification-confirm", "Confirm", "?state=proposed", waiting.ToConfirm, AssessmentsPermissions.ConfirmRectifications),
            .. Item("rectification-plan", "Plan", "?state=confirmed", waiting.ToPlan, AssessmentsPermissions.WorkOnRectifications),
            .. Item("rectification-late", "Late", "?state=underWay", waiting.Late, AssessmentsPermissions.WorkOnRectifications, isLate: true),
            .. Item("rectification-look-back", "LookBack", "?state=lookBack", waiting.ToLookBack, AssessmentsPermissions.AcceptRectifications),
        ];
    }

    private IEnumerable<ToDoItem> Item(string kind, string text, string query, int count, string permission, bool isLate = false) => count == 0 || !permissions.IsGranted(permission) ? []
        : [new ToDoItem(kind, texts.Get(AssessmentsPermissions.GroupName, $"ToDo:Rectification:{text}"), Page + query, null, isLate, count)];

    private sealed record Waiting(int ToConfirm, int ToPlan, int Late, int ToLookBack);
}
