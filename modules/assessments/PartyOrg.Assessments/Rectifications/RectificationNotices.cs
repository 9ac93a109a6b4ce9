using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rectifications;

/// <summary>Tells those who act for a weak organization, and its helpers with an account, what was decided about it.</summary>
internal sealed class RectificationNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ICountyClock clock) : IScopedDependency
{
    public const string Confirmed = "Assessments:Notification:RectificationConfirmed";
    public const string Accepted = "Assessments:Notification:RectificationAccepted";
    public const string Rejected = "Assessments:Notification:RectificationRejected";
    public const string Relapsed = "Assessments:Notification:RectificationRelapsed";

    public async Task TellAsync(Rectification rectification, string kind, string? reason, CancellationToken cancellationToken)
    {
        var acting = await hierarchy.GetUsersActingForAsync([rectification.OrganizationId], await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var users = (acting.GetValueOrDefault(rectification.OrganizationId) ?? []).Concat(rectification.Helpers.Select(h => h.UserId).OfType<Guid>()).Distinct().ToList();
        await notifications.PublishAsync(users, kind, new Dictionary<string, string> { ["Name"] = rectification.OrganizationName, ["Reason"] = reason ?? "" }, LinkTo(rectification.Id), cancellationToken);
    }

    public static string LinkTo(Guid id) => $"/assessments/rectifications/{id}";
}
