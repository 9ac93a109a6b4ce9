using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Authorization;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Localization;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Security;

namespace PartyOrg.ThreeLists.Burden;

/// <summary>Requests to go above the ceiling wait for those who may decide them.</summary>
internal sealed class BurdenToDo(IRepository<BurdenException> exceptions, IPermissionChecker permissions, ICurrentUser user, ITextCatalogue texts) : IToDoProvider, IScopedDependency
{
    private const string Kind = "ThreeLists:ToDo:BurdenAsked";

    public async Task<IReadOnlyList<ToDoItem>> GetAsync(CancellationToken cancellationToken = default)
    {
        var count = permissions.IsGranted(ThreeListsPermissions.ApproveAboveCeiling)
            ? await exceptions.Query.CountAsync(e => e.State == BurdenExceptionState.Asked && e.AskedById != user.Id, cancellationToken)
            : 0;
        return count == 0 ? []
            : [new ToDoItem(Kind, texts.GetByCode(Kind, new Dictionary<string, object> { ["Count"] = count }), "/three-lists/burden?exceptions=asked", null, IsLate: false, count)];
    }
}
