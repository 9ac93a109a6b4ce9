using System.Globalization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Visits;

/// <summary>Tells the judges that they are asked to judge, and those on the route that visitors come.</summary>
internal sealed class VisitNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ICountyClock clock) : IScopedDependency
{
    public async Task OpenedAsync(ObservationVisit visit, CancellationToken cancellationToken)
    {
        var hosts = await hierarchy.GetUsersActingForAsync(visit.Stops.Select(s => s.OrganizationId).ToList(), await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var judges = visit.Judges.Select(j => j.UserId).ToList();
        var receiving = hosts.Values.SelectMany(u => u).Distinct().Except(judges).ToList();
        await notifications.PublishAsync([NoticeFor(judges, "VisitToJudge", visit), .. receiving.Count > 0 ? new[] { NoticeFor(receiving, "VisitToHost", visit) } : []], cancellationToken);
    }

    private static Notice NoticeFor(IReadOnlyCollection<Guid> users, string kind, ObservationVisit visit) => new(
        users, $"{AssessmentsPermissions.GroupName}:Notification:{kind}",
        new Dictionary<string, string> { ["Name"] = visit.Name, ["HeldOn"] = visit.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, $"/assessments/visits/{visit.Id}");
}
