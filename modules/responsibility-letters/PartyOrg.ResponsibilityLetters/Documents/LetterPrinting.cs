using Microsoft.EntityFrameworkCore;
using PartyOrg.Platform.BlobStoring;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Timing;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>Prints letters into one document, in the order of their numbers, a page of them at a time.</summary>
internal sealed class LetterPrinting(IRepository<Letter> letters, IRepository<LetterContent> contents, LetterDocument layout, ICountyClock clock) : IScopedDependency
{
    private const int PageSize = 200;

    public async Task PrintAsync(IQueryable<Letter> chosen, Stream output, CancellationToken cancellationToken = default)
    {
        var zone = await clock.GetZoneAsync(cancellationToken);
        var texts = await contents.Query.Where(c => chosen.Any(l => l.ContentId == c.Id)).ToDictionaryAsync(c => c.Id, c => c.Read(), cancellationToken);
        using var document = new OfficialDocument(output);
        var isFirst = true;
        for (var last = 0; await chosen.Where(l => l.Number > last).OrderBy(l => l.Number).Take(PageSize).ToListAsync(cancellationToken) is { Count: > 0 } page; last = page[^1].Number)
        {
            foreach (var letter in page)
            {
                if (!isFirst)
                {
                    document.PageBreak();
                }

                isFirst = false;
                layout.Write(document, PrintedLetter.Of(letter, texts[letter.ContentId], zone));
            }
        }
    }

    /// <summary>All letters of a campaign that are out.</summary>
    public IQueryable<Letter> LettersOf(Guid campaignId) => letters.Query.Where(l => l.CampaignId == campaignId && l.State != LetterState.Draft);
}

/// <summary>The job that prints a large campaign.</summary>
internal sealed record PrintCampaign(Guid CampaignId);

internal sealed class PrintCampaignJob(IRepository<LetterCampaign> campaigns, LetterPrinting printing, IAttachmentStore attachments) : IJobHandler<PrintCampaign>, ITransientDependency
{
    public async Task<bool> RunChunkAsync(JobRun run, PrintCampaign payload, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(payload.CampaignId, cancellationToken);
        using var document = new MemoryStream();
        await printing.PrintAsync(printing.LettersOf(campaign.Id), document, cancellationToken);
        document.Position = 0;
        var name = $"{campaign.Name}.docx";
        run.Result = new { attachmentId = await attachments.SaveAsync(campaign.OrganizationId, campaign.OrganizationCode, name, OfficialDocument.ContentType, document, cancellationToken) };
        run.Done = run.Total;
        return false;
    }
}
