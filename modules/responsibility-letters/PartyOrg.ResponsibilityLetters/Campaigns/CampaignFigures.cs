using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Letters;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

/// <summary>Counts a campaign's letters by how far they are, in one command.</summary>
internal sealed class CampaignFigures(IRepository<Letter> letters, ICountyClock clock) : IScopedDependency
{
    public static readonly CampaignProgressDto None = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public async Task<CampaignProgressDto> GetAsync(Guid campaignId, CancellationToken cancellationToken = default)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        return await letters.Query.Where(l => l.CampaignId == campaignId).GroupBy(l => l.CampaignId).Select(g => new CampaignProgressDto(
            g.Count(),
            g.Count(l => l.State != LetterState.Draft),
            g.Count(l => l.SignedAt != null && l.State != LetterState.Returned),
            g.Count(l => l.CountersignedAt != null),
            g.Count(l => l.State == LetterState.Returned),
            g.Count(l => l.State == LetterState.Issued && l.OpenedAt == null),
            g.Count(l => (l.State == LetterState.Issued || l.State == LetterState.Returned) && l.SignBy < today),
            g.Count(l => l.MidYearCheckedAt != null),
            g.Count(l => l.YearEndAcceptedAt != null))).FirstOrDefaultAsync(cancellationToken) ?? None;
    }
}
