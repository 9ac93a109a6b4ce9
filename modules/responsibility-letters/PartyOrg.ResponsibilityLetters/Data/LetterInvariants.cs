using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Data;

/// <summary>What holds of letters whatever happened: an issued campaign has exactly its letters, numbered without gaps; states follow from signatures; shares and records have their letters.</summary>
internal sealed class LetterInvariants(IRepository<LetterCampaign> campaigns, IRepository<Letter> letters, IRepository<ItemRecord> records, IRepository<ItemShare> shares) : IInvariant, ITransientDependency
{
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default) =>
    [
        .. await NumbersAsync(cancellationToken),
        .. await StatesAsync(cancellationToken),
        .. await ReferencesAsync(cancellationToken),
    ];

    private async Task<IEnumerable<string>> NumbersAsync(CancellationToken cancellationToken)
    {
        var counted = await campaigns.Query.Where(c => c.State != CampaignState.Draft)
            .Select(c => new
            {
                c.Id,
                c.Total,
                c.State,
                Count = letters.Query.Count(l => l.CampaignId == c.Id),
                Highest = letters.Query.Where(l => l.CampaignId == c.Id).Max(l => (int?)l.Number) ?? 0,
                Drafts = letters.Query.Count(l => l.CampaignId == c.Id && l.State == LetterState.Draft),
            })
            .ToListAsync(cancellationToken);
        return counted.Where(c => c.Count != c.Total || c.Highest != c.Total).Select(c => $"Letters_Campaigns {c.Id}: planned {c.Total} letters, has {c.Count}, the highest number is {c.Highest}")
            .Concat(counted.Where(c => c.Drafts > 0 && c.State != CampaignState.Issuing).Select(c => $"Letters_Campaigns {c.Id}: is issued, but {c.Drafts} letters are still drafts"));
    }

    private async Task<IEnumerable<string>> StatesAsync(CancellationToken cancellationToken)
    {
        var wrong = await letters.Query.Where(l =>
                (l.SignedAt != null) != l.Signatures.Any(s => s.Version == l.Version && s.Role == SignatureRole.Recipient)
                || (l.CountersignedAt != null) != l.Signatures.Any(s => s.Version == l.Version && s.Role == SignatureRole.Issuer)
                || (l.State == LetterState.Signed && l.SignedAt == null)
                || ((l.State == LetterState.Countersigned || l.State == LetterState.MidYearChecked || l.State == LetterState.YearEndAccepted || l.State == LetterState.Archived) && l.CountersignedAt == null)
                || l.PastVersions.Count(v => v.Number < l.Version) != l.Version - 1)
            .Select(l => l.Id).ToListAsync(cancellationToken);
        return wrong.Select(id => $"{LetterVerifier.LettersTable} {id}: its state, dates and versions do not follow from its signatures");
    }

    private async Task<IEnumerable<string>> ReferencesAsync(CancellationToken cancellationToken)
    {
        var unfounded = await records.Query.Where(r => r.ReportedAt != null && !letters.Query.Any(l => l.Id == r.LetterId && (l.CountersignedAt != null || l.Version > 1))).Select(r => r.Id).ToListAsync(cancellationToken);
        var strays = await shares.Query.Where(s => !campaigns.Query.Any(c => c.Id == s.CampaignId && c.ParentLetterId == s.ParentLetterId)).Select(s => s.Id).ToListAsync(cancellationToken);
        return unfounded.Select(id => $"Letters_ItemRecords {id}: progress of a letter that never was in force")
            .Concat(strays.Select(id => $"Letters_ItemShares {id}: its campaign does not pass on that letter"));
    }
}
