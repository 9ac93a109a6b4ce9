using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Campaigns;

namespace PartyOrg.ResponsibilityLetters.Letters;

/// <summary>Reminds those who have not signed: at most twice for each version of a letter, in two commands however many they are.</summary>
internal sealed class LetterReminders(IRepository<Letter> letters, LetterNotices notices, IUnitOfWork unitOfWork) : IScopedDependency
{
    public const int MaxReminders = 2;

    public async Task<int> RemindAsync(LetterCampaign campaign, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        var unsigned = letters.Query.Where(l => l.CampaignId == campaign.Id && l.State == LetterState.Issued && l.RemindersSent < MaxReminders);
        var recipients = await unsigned.Select(l => l.OrganizationId).ToListAsync(cancellationToken);
        if (recipients.Count > 0)
        {
            await unsigned.ExecuteUpdateAsync(s => s.SetProperty(l => l.RemindersSent, l => l.RemindersSent + 1), cancellationToken);
            await notices.ReminderAsync(campaign, recipients, cancellationToken);
        }

        return recipients.Count;
    }
}
