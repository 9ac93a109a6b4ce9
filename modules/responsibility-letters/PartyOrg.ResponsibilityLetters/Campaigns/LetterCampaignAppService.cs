using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

/// <summary>Plans campaigns, shows whom they mean, and issues them.</summary>
internal sealed class LetterCampaignAppService(
    IRepository<LetterCampaign> campaigns,
    IRepository<Letter> letters,
    TemplateLibrary library,
    CampaignIssuing issuing,
    CampaignFigures figures,
    IHierarchyIntegrationService hierarchy,
    IOrganizationGuard organizations,
    IUnitOfWork unitOfWork) : ApplicationService
{
    private static readonly Sorting<LetterCampaign> Sorting = new Sorting<LetterCampaign>("year", defaultDescending: true)
        .By("year", c => c.Year).By("name", c => c.Name).By("signBy", c => c.SignBy).By("issuedAt", c => c.IssuedAt);

    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public Task<PagedResultDto<LetterCampaignSummaryDto>> GetListAsync(GetLetterCampaignsInput input, CancellationToken cancellationToken) =>
        Sorting.Apply(
                campaigns.Query
                    .WhereIf(input.Year is not null, c => c.Year == input.Year)
                    .WhereIf(input.IssuerId is not null, c => c.OrganizationId == input.IssuerId)
                    .WhereIf(input.State is not null, c => c.State == input.State)
                    .WhereIf(!string.IsNullOrEmpty(input.Filter), c => c.Name.Contains(input.Filter!)),
                input.Sorting)
            .Select(c => new LetterCampaignSummaryDto(
                c.Id, c.Name, c.Year, c.IssuerName, c.SignBy, c.State, c.IssuedAt, c.Total,
                letters.Query.Count(l => l.CampaignId == c.Id && l.SignedAt != null && l.State != LetterState.Returned),
                letters.Query.Count(l => l.CampaignId == c.Id && l.CountersignedAt != null)))
            .ToPagedResultAsync(input, cancellationToken);

    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<LetterCampaignDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        LetterCampaignDto.Of(await FindAsync(id, cancellationToken), await figures.GetAsync(id, cancellationToken));

    [Authorize(ResponsibilityLettersPermissions.ManageCampaigns)]
    public async Task<LetterCampaignDto> CreateAsync(CreateLetterCampaignInput input, CancellationToken cancellationToken)
    {
        await organizations.GetCodeAsync(input.IssuerId, cancellationToken);
        var issuer = (await hierarchy.GetOrganizationsAsync([input.IssuerId], cancellationToken))[input.IssuerId];
        var template = await library.GetAsync(input.TemplateId, cancellationToken);
        var campaign = new LetterCampaign(issuer, template, input.Name, input.SignBy!.Value, input.Recipients.ToSelection());
        campaign.Plan(template, input.Name, input.SignBy.Value, input.Recipients.ToSelection(), input.CeremonyOrder ?? []);
        campaign.RestOn(input.LegalBasis, input.Approval, input.ApprovedOn);
        campaigns.Insert(campaign);
        return LetterCampaignDto.Of(campaign, CampaignFigures.None);
    }

    [Authorize(ResponsibilityLettersPermissions.ManageCampaigns)]
    public async Task<LetterCampaignDto> UpdateAsync(Guid id, UpdateLetterCampaignInput input, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        campaign.CheckStamp(input.ConcurrencyStamp);
        campaign.Plan(await library.GetAsync(input.TemplateId, cancellationToken), input.Name, input.SignBy!.Value, input.Recipients.ToSelection(), input.CeremonyOrder ?? []);
        campaign.RestOn(input.LegalBasis, input.Approval, input.ApprovedOn);
        return LetterCampaignDto.Of(campaign, CampaignFigures.None);
    }

    [Authorize(ResponsibilityLettersPermissions.ManageCampaigns)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        if (campaign.State != CampaignState.Draft)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.CampaignAlreadyIssued).WithData("Name", campaign.Name);
        }

        campaigns.Delete(campaign);
    }

    /// <summary>Whom a choice of recipients means, before anything happens.</summary>
    [Authorize(ResponsibilityLettersPermissions.ManageCampaigns)]
    public async Task<RecipientsPreviewDto> PreviewRecipientsAsync(PreviewRecipientsInput input, CancellationToken cancellationToken)
    {
        await organizations.GetCodeAsync(input.IssuerId, cancellationToken);
        var selection = input.Recipients.ToSelection() with { WithinId = input.Recipients.WithinId ?? input.IssuerId };
        return PreviewOf((await hierarchy.ResolveAsync(selection, cancellationToken)).Where(o => o.Id != input.IssuerId).ToList());
    }

    /// <summary>The recipients of a campaign in the order of the ceremony, as they would be if it were issued now.</summary>
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<RecipientsPreviewDto> GetRecipientsAsync(Guid id, CancellationToken cancellationToken)
    {
        var campaign = await FindAsync(id, cancellationToken);
        return PreviewOf(campaign.Arrange(await hierarchy.ResolveAsync(campaign.Recipients, cancellationToken)));
    }

    /// <summary>
    /// Issues the letters, once: whoever repeats it, or was second, is told how far the first has got.
    /// Up to some hundreds are out when this answers (200); more go out by a job (202).
    /// </summary>
    [Authorize(ResponsibilityLettersPermissions.IssueCampaigns)]
    [ProducesResponseType<CampaignProgressDto>(200)]
    [ProducesResponseType<JobAcceptedDto>(202)]
    public async Task<IActionResult> IssueAsync(Guid id, CancellationToken cancellationToken)
    {
        await unitOfWork.BeginTransactionAsync(cancellationToken);
        await campaigns.Query.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Total, c => c.Total), cancellationToken); // repetitions in parallel wait here for the first
        var campaign = await campaigns.GetAsync(id, cancellationToken);
        if (campaign.State == CampaignState.Draft)
        {
            await issuing.IssueAsync(campaign, cancellationToken);
        }

        return campaign.State == CampaignState.Issuing
            ? new AcceptedResult((string?)null, new JobAcceptedDto(campaign.JobId!.Value))
            : new OkObjectResult(await figures.GetAsync(id, cancellationToken));
    }

    private async Task<LetterCampaign> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await campaigns.Query.FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(LetterCampaign), id);

    private static RecipientsPreviewDto PreviewOf(IReadOnlyList<OrganizationRef> found) => new(
        found.Count,
        found.GroupBy(o => o.Type).OrderBy(g => g.Key).ToDictionary(g => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(g.Key.ToString()), g => g.Count()),
        found.Select(o => new RecipientDto(o.Id, o.Name, o.Type, o.Sector)).ToList());
}
