using System.Globalization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;

namespace PartyOrg.Assessments.Rounds;

/// <summary>Tells those who act for organizations what a round wants of them: one notice for a step, however many sheets it is about.</summary>
internal sealed class RoundNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ICountyClock clock) : IScopedDependency
{
    public async Task TellAsync(AssessmentRound round, string kind, IReadOnlyCollection<Guid> organizationIds, IEnumerable<Guid> userIds, CancellationToken cancellationToken, string? link = null)
    {
        var acting = await hierarchy.GetUsersActingForAsync(organizationIds, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var users = acting.Values.SelectMany(u => u).Concat(userIds).Distinct().ToList();
        if (users.Count > 0)
        {
            var data = new Dictionary<string, string> { ["Name"] = round.Name, ["Organizer"] = round.OrganizerName, ["DueOn"] = round.Current!.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
            await notifications.PublishAsync(users, $"{AssessmentsPermissions.GroupName}:Notification:{kind}", data, link ?? $"/assessments/rounds/{round.Id}?waitsForMe=true", cancellationToken);
        }
    }
}
