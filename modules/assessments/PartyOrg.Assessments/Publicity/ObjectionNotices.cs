using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;

namespace PartyOrg.Assessments.Publicity;

/// <summary>Brings the reply to those who signed with their account.</summary>
internal sealed class ObjectionNotices(INotificationPublisher notifications) : IScopedDependency
{
    public const string Answered = "Assessments:Notification:ObjectionAnswered";

    public Task TellObjectorAsync(PublicObjection objection, AssessmentRound round, CancellationToken cancellationToken) => objection.ObjectorId is { } objector
        ? notifications.PublishAsync([objector], Answered, new Dictionary<string, string> { ["Name"] = round.Name }, $"/assessments/publicity/{objection.PublicityId}", cancellationToken)
        : Task.CompletedTask;
}
