using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>Passes a letter's items on to the level below, and shows who carries what.</summary>
internal sealed class LetterCascadeAppService(
    IRepository<Letter> letters,
    IRepository<LetterCampaign> campaigns,
    LetterDerivation derivation,
    ItemFigures figures,
    IHierarchyIntegrationService hierarchy,
    ActingPosts posts) : ApplicationService
{
    /// <summary>
    /// Makes of a letter in force a draft campaign for those below its recipient: chosen items, each split over who carries it. The shares have to add up to what was signed.
    /// </summary>
    [HttpPost("/api/responsibility-letters/letter/{id}/derive")]
    [Authorize(ResponsibilityLettersPermissions.DeriveLetters)]
    public async Task<DerivedCampaignDto> DeriveAsync(Guid id, DeriveLettersInput input, CancellationToken cancellationToken)
    {
        var letter = await letters.GetAsync(id, cancellationToken);
        if (!await posts.ActsForAsync(letter.OrganizationId, cancellationToken))
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotAParty);
        }

        var campaign = await derivation.DeriveAsync(letter, input, cancellationToken);
        var recipients = input.Items.SelectMany(i => i.Split).Select(s => s.RecipientId).Distinct().Count();
        return new DerivedCampaignDto(campaign.Id, campaign.TemplateId, recipients, input.Items.Count);
    }

    /// <summary>Which item of a campaign is carried by whom, and what adds up to what.</summary>
    [HttpGet("/api/responsibility-letters/letter-campaign/{id}/coverage")]
    [Authorize(ResponsibilityLettersPermissions.Campaigns)]
    public async Task<CoverageDto> GetCoverageAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await campaigns.Query.AnyAsync(c => c.Id == id, cancellationToken))
        {
            throw new EntityNotFoundException(typeof(LetterCampaign), id);
        }

        var cascade = await figures.ReadAsync(letters.Query.Where(l => l.CampaignId == id), cancellationToken);
        var carriers = cascade.Letters.Where(l => l.CampaignId == id).ToList();
        var waiting = carriers.SelectMany(l => cascade.ItemsOf(l).SelectMany(i => cascade.SharesOf(l.Id, i.Code))).Where(s => s.Letter is null).Select(s => s.Share.RecipientId).Distinct().ToList();
        var names = (await hierarchy.GetOrganizationsAsync(waiting, cancellationToken)).ToDictionary(o => o.Key, o => o.Value.Name);
        return new CoverageDto(id, new Coverage(cascade, names).Of(carriers));
    }
}
