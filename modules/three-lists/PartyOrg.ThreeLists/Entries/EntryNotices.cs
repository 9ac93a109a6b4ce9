using System.Globalization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.ThreeLists.Entries;

/// <summary>Tells those who answer what the level above did with their entries; what merely waits for somebody stands in their to-do and needs no notice.</summary>
internal sealed class EntryNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ICountyClock clock) : IScopedDependency
{
    public const string Given = nameof(Given);
    public const string Urged = nameof(Urged);
    public const string ClosureRejected = nameof(ClosureRejected);
    public const string Reopened = nameof(Reopened);
    public const string ExtensionDecided = nameof(ExtensionDecided);

    public async Task TellLeadAsync(ListEntry entry, string kind, CancellationToken cancellationToken, string? reason = null)
    {
        var acting = await hierarchy.GetUsersActingForAsync([entry.OrganizationId], await clock.GetTodayAsync(cancellationToken), cancellationToken);
        if (acting.TryGetValue(entry.OrganizationId, out var users))
        {
            await notifications.PublishAsync(users, $"{ThreeListsPermissions.GroupName}:Notification:{kind}", DataOf(entry, reason), LinkTo(entry.Kind, entry.Id), cancellationToken);
        }
    }

    /// <summary>Parts of one task, each to its own organization.</summary>
    public async Task TellLeadsAsync(IReadOnlyList<ListEntry> given, CancellationToken cancellationToken)
    {
        var acting = await hierarchy.GetUsersActingForAsync(given.Select(e => e.OrganizationId).Distinct().ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var notices = given.Where(e => acting.ContainsKey(e.OrganizationId)).Select(e => new Notice(acting[e.OrganizationId], $"{ThreeListsPermissions.GroupName}:Notification:{Given}", DataOf(e, null), LinkTo(e.Kind, e.Id)));
        await notifications.PublishAsync(notices.ToList(), cancellationToken);
    }

    public static string LinkTo(EntryKind kind, Guid id) => kind == EntryKind.Problem ? $"/three-lists/problems/{id}" : $"/three-lists/tasks/{id}";

    private static Dictionary<string, string> DataOf(ListEntry entry, string? reason) => new()
    {
        ["Title"] = entry.Title,
        ["DueOn"] = entry.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["Reason"] = reason ?? "",
    };
}
