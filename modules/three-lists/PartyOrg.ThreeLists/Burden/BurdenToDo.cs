using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>Requests to go above the ceiling wait for those who may decide them, month by month.</summary>
internal sealed class BurdenToDo(IRepository<BurdenException> exceptions, IPermissionChecker permissions, ICurrentUser user, ITextCatalogue texts) : IToDoProvider, IScopedDependency
{
    private const string Kind = "ThreeLists:ToDo:BurdenAsked";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        if (!permissions.IsGranted(ThreeListsPermissions.ApproveAboveCeiling))
        {
            return [];
        }

        var waiting = await exceptions.Query.Where(e => e.State == BurdenExceptionState.Asked && e.AskedById != user.Id)
            .GroupBy(e => e.Month).Select(g => new { Month = g.Key, Count = g.Count() }).OrderBy(g => g.Month).ToListAsync(cancellationToken);
        return waiting.ConvertAll(w => new ToDoItem(Kind, texts.GetByCode(Kind, new Dictionary<string, object> { ["Count"] = w.Count, ["Month"] = w.Month }), $"/three-lists/burden?month={w.Month}", null, IsLate: false, w.Count));
    }
}
