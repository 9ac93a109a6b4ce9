using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Campaigns;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Reminds those who have not signed: at most twice for each version of a letter, in a few commands however many they are.</summary>
internal sealed class LetterReminders(IRepository<LetterCampaign> campaigns, IRepository<Letter> letters, LetterNotices notices, IUnitOfWork unitOfWork) : IScopedDependency
{
    public const int MaxReminders = 2;
    private const int DaysBefore = 3;
    private const int DaysBetween = 7;

    /// <summary>Everyone of the campaign who has not signed, because somebody asks for it.</summary>
    public Task<int> RemindAsync(LetterCampaign campaign, DateOnly today, CancellationToken cancellationToken) => RemindAsync(campaign, Unsigned, today, cancellationToken);

    /// <summary>By itself: once in the last days before the day to sign by, and once after it, a week apart.</summary>
    public async Task RemindDueAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var (soon, longAgo) = (today.AddDays(DaysBefore), today.AddDays(-DaysBetween));
        var due = Unsigned.Where(l => l.SignBy <= soon && (l.RemindersSent == 0 || l.SignBy < today) && (l.RemindedOn == null || l.RemindedOn <= longAgo));
        foreach (var campaign in await campaigns.Query.Where(c => due.Any(l => l.CampaignId == c.Id)).ToListAsync(cancellationToken))
        {
            await RemindAsync(campaign, due, today, cancellationToken);
        }
    }

    private IQueryable<Letter> Unsigned => letters.Query.Where(l => l.State == LetterState.Issued && l.RemindersSent < MaxReminders);

    private async Task<int> RemindAsync(LetterCampaign campaign, IQueryable<Letter> unsigned, DateOnly today, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var reminded = unsigned.Where(l => l.CampaignId == campaign.Id);
        var recipients = await reminded.Select(l => l.OrganizationId).ToListAsync(cancellationToken);
        if (recipients.Count > 0)
        {
            await reminded.ExecuteUpdateAsync(s => s.SetProperty(l => l.RemindersSent, l => l.RemindersSent + 1).SetProperty(l => l.RemindedOn, today), cancellationToken);
            await notices.ReminderAsync(campaign, recipients, cancellationToken);
        }

        return recipients.Count;
    }
}
