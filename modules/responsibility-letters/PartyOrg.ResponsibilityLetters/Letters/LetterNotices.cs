using System.Globalization;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Notifications;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Campaigns;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Tells those who act for an organization what waits for it: one notice for each deed, however many letters it is about.</summary>
internal sealed class LetterNotices(IHierarchyIntegrationService hierarchy, INotificationPublisher notifications, ICountyClock clock) : IScopedDependency
{
    private const string Module = ResponsibilityLettersPermissions.GroupName;

    public Task IssuedAsync(LetterCampaign campaign, IReadOnlyCollection<Guid> recipientIds, CancellationToken cancellationToken) =>
        TellAsync(recipientIds, "LetterIssued", DataOf(campaign.Name, campaign.IssuerName, campaign.SignBy), "/responsibility-letters/letters?state=issued", cancellationToken);

    public Task ReminderAsync(LetterCampaign campaign, IReadOnlyCollection<Guid> recipientIds, CancellationToken cancellationToken) =>
        TellAsync(recipientIds, "SignReminder", DataOf(campaign.Name, campaign.IssuerName, campaign.SignBy), "/responsibility-letters/letters?state=issued", cancellationToken);

    public Task ReturnedAsync(Letter letter, CancellationToken cancellationToken) =>
        TellAsync([letter.OrganizationId, letter.IssuerId], "LetterReturned", DataOf(letter.Title, letter.RecipientName, letter.SignBy), LinkTo(letter), cancellationToken);

    /// <summary>A new version went out, after a return or an amendment.</summary>
    public Task NewVersionAsync(Letter letter, CancellationToken cancellationToken) =>
        TellAsync([letter.OrganizationId], "NewVersion", DataOf(letter.Title, letter.IssuerName, letter.SignBy), LinkTo(letter), cancellationToken);

    private static string LinkTo(Letter letter) => $"/responsibility-letters/letters/{letter.Id}";

    private static Dictionary<string, string> DataOf(string title, string party, DateOnly signBy) => new()
    {
        ["Title"] = title,
        ["Party"] = party,
        ["SignBy"] = signBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private async Task TellAsync(IReadOnlyCollection<Guid> organizationIds, string kind, IReadOnlyDictionary<string, string> data, string link, CancellationToken cancellationToken)
    {
        var acting = await hierarchy.GetUsersActingForAsync(organizationIds, await clock.GetTodayAsync(cancellationToken), cancellationToken);
        var users = acting.Values.SelectMany(u => u).Distinct().ToList();
        if (users.Count > 0)
        {
            await notifications.PublishAsync(users, $"{Module}:Notification:{kind}", data, link, cancellationToken);
        }
    }
}
