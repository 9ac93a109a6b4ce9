using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Documents;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Documents;

/// <summary>A letter as it will print, for a page that shows it before anything is issued.</summary>
internal sealed record LetterPreviewDto(
    string Title, string IssuerName, Guid RecipientId, string RecipientName, DateOnly SignBy, string Preamble, IReadOnlyList<LetterItemDto> Items, string Closing, string LegalBasis);

/// <summary>Letters and campaigns on paper, and the register of who signed when.</summary>
internal sealed class LetterDocumentAppService(
    IRepository<Letter> letters,
    IRepository<LetterCampaign> campaigns,
    IRepository<ItemShare> shares,
    TemplateLibrary library,
    LetterPrinting printing,
    LetterDocument layout,
    LetterRegister register,
    IHierarchyIntegrationService hierarchy,
    IJobScheduler jobs,
    AutoMapper.IMapper mapper) : ApplicationService
{
    /// <summary>As many letters as are printed well within two seconds.</summary>
    private const int MaxAtOnce = 200;

    private const string LetterRoute = "/api/responsibility-letters/letter/{id}/";
    private const string CampaignRoute = "/api/responsibility-letters/letter-campaign/{id}/";

    [HttpGet(LetterRoute + "document")]
    [Audited]
    [Authorize(ResponsibilityLettersPermissions.Letters)]
    public async Task<FileContentResult> GetLetterAsync(Guid id, CancellationToken cancellationToken)
    {
        var chosen = letters.Query.Where(l => l.Id == id && l.State != LetterState.Draft);
        var letter = await chosen.Select(l => new { l.Title, l.RecipientName }).FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(typeof(Letter), id);
        return await PrintAsync(chosen, $"{letter.Title} {letter.RecipientName}", cancellationToken);
    }

    /// <summary>All letters of a campaign in one document: at once (200), or for many by a job (202) whose result is the attachment's id.</summary>
    [HttpGet(CampaignRoute + "document")]
    [Audited]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    [ProducesResponseType<FileContentResult>(200, OfficialDocument.ContentType)]
    [ProducesResponseType<JobAcceptedDto>(202)]
    public async Task<IActionResult> GetCampaignAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await FindAsync(id, cancellationToken);
        return campaign.Total > MaxAtOnce
            ? new AcceptedResult((string?)null, new JobAcceptedDto(jobs.Enqueue(new PrintCampaign(id), campaign.Total)))
            : await PrintAsync(printing.LettersOf(id), campaign.Name, cancellationToken);
    }

    /// <summary>One letter of a campaign as it will print; without a recipient, the first one's.</summary>
    [HttpGet(CampaignRoute + "preview")]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<LetterPreviewDto> GetPreviewAsync(Guid id, Guid? recipientId, CancellationToken cancellationToken)
    {
        var (campaign, recipient, text) = await PreviewAsync(id, recipientId, cancellationToken);
        return new LetterPreviewDto(
            campaign.Name, campaign.IssuerName, recipient.Id, recipient.Name, campaign.SignBy, text.Preamble, mapper.Map<List<LetterItemDto>>(text.Items), text.Closing, text.LegalBasis);
    }

    /// <summary>The same as a .docx.</summary>
    [HttpGet(CampaignRoute + "preview-document")]
    [Audited]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<FileContentResult> GetPreviewDocumentAsync(Guid id, Guid? recipientId, CancellationToken cancellationToken)
    {
        var (campaign, recipient, text) = await PreviewAsync(id, recipientId, cancellationToken);
        using var stream = new MemoryStream();
        using (var document = new OfficialDocument(stream))
        {
            layout.Write(document, PrintedLetter.Preview(campaign, recipient, text));
        }

        return File(stream, OfficialDocument.ContentType, $"{campaign.Name}.docx");
    }

    /// <summary>The campaign's register (签订台账) as .xlsx.</summary>
    [HttpGet(CampaignRoute + "register")]
    [Audited]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<FileContentResult> GetRegisterAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await FindAsync(id, cancellationToken);
        using var stream = new MemoryStream();
        await register.WriteAsync(id, stream, cancellationToken);
        return File(stream, TableWriter.XlsxContentType, $"{campaign.Name}.xlsx");
    }

    private async Task<(LetterCampaign Campaign, OrganizationRef Recipient, LetterText Text)> PreviewAsync(Guid id, Guid? recipientId, CancellationToken cancellationToken)
    {
        var campaign = await FindAsync(id, cancellationToken);
        var template = await library.GetAsync(campaign.TemplateId, cancellationToken);
        var arranged = campaign.Arrange(await hierarchy.ResolveAsync(campaign.Recipients, cancellationToken));
        var recipient = recipientId is null ? arranged[0] : arranged.FirstOrDefault(o => o.Id == recipientId) ?? throw new EntityNotFoundException(typeof(OrganizationRef), recipientId);
        var planned = campaign.ParentLetterId is null ? [] : await shares.Query.Where(s => s.CampaignId == id).ToListAsync(cancellationToken);
        return (campaign, recipient, template.Text with { Items = new DerivedItems(template.Items, planned).For(recipient.Id) });
    }

    private async Task<FileContentResult> PrintAsync(IQueryable<Letter> chosen, string name, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await printing.PrintAsync(chosen, stream, cancellationToken);
        return File(stream, OfficialDocument.ContentType, $"{name}.docx");
    }

    private async Task<LetterCampaign> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await campaigns.Query.FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(LetterCampaign), id);

    private static FileContentResult File(MemoryStream stream, string contentType, string name) => new(stream.ToArray(), contentType) { FileDownloadName = name };
}
