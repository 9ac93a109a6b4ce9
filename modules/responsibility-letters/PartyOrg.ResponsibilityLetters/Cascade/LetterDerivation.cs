using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.Platform.Security;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>Derives a lower level's campaign from a letter: a template with the chosen items at full points, and each recipient's shares of them.</summary>
internal sealed class LetterDerivation(
    IRepository<LetterContent> contents,
    IRepository<LetterTemplate> templates,
    IRepository<LetterCampaign> campaigns,
    IRepository<ItemShare> shares,
    IHierarchyIntegrationService hierarchy) : IScopedDependency
{
    public async Task<LetterCampaign> DeriveAsync(Letter letter, DeriveLettersInput input, CancellationToken cancellationToken)
    {
        if (!letter.IsInForce)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NotInForce);
        }

        var text = (await contents.GetAsync(letter.ContentId, cancellationToken)).Read();
        Splitting.Check(text.Items, input.Items);
        var recipients = input.Items.SelectMany(i => i.Split).Select(s => s.RecipientId).Distinct().ToList();
        var issuer = await CheckRecipientsAsync(letter, recipients, cancellationToken);

        var chosen = input.Items.Select(i => i.Code).ToHashSet();
        var passedOn = text with
        {
            Preamble = input.Preamble ?? text.Preamble,
            Closing = input.Closing ?? text.Closing,
            Items = LetterItems.ScaleToFullPoints(text.Items.Where(i => chosen.Contains(i.Code)).ToList()),
        };
        var template = LetterTemplate.Derive(issuer.Id, issuer.Code, letter.Year, input.Name ?? letter.Title, passedOn, letter.Id);
        var campaign = new LetterCampaign(issuer, template, template.Name, input.SignBy ?? letter.SignBy, new OrganizationSelection { Ids = recipients });
        templates.Insert(template);
        campaigns.Insert(campaign);
        shares.InsertMany(input.Items.SelectMany(i => i.Split.Select(s => new ItemShare(letter.Id, i.Code, campaign.Id, s.RecipientId, s.Target))));
        return campaign;
    }

    private async Task<OrganizationRef> CheckRecipientsAsync(Letter letter, List<Guid> recipientIds, CancellationToken cancellationToken)
    {
        var found = await hierarchy.GetOrganizationsAsync([letter.OrganizationId, .. recipientIds], cancellationToken);
        var issuer = found[letter.OrganizationId];
        return recipientIds.TrueForAll(id => id != issuer.Id && found.TryGetValue(id, out var o) && ScopeRanges.Contains(issuer.Code, o.Code))
            ? issuer
            : throw new EntityNotFoundException(typeof(OrganizationRef), null);
    }
}
