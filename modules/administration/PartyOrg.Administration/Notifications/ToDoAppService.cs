using Microsoft.AspNetCore.Authorization;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Notifications;

namespace PartyOrg.Administration.Notifications;

/// <summary>What waits for the current user, from all modules.</summary>
[Authorize(AdministrationPermissions.OwnAccount)]
internal sealed class ToDoAppService(IEnumerable<IToDoProvider> providers) : ApplicationService
{
    [Authorize(AdministrationPermissions.OwnAccount)]
    public async Task<ListResultDto<ToDoItem>> GetListAsync(CancellationToken cancellationToken)
    {
        var items = new List<ToDoItem>();
        foreach (var provider in providers)
        {
            items.AddRange(await provider.GetAsync(cancellationToken));
        }

        return new(items.OrderByDescending(i => i.IsLate).ThenBy(i => i.DueOn ?? DateOnly.MaxValue).ToList());
    }
}
