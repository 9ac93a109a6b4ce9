using PartyOrg.Administration;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>One township passes three of its items on to its villages, adds what it asks of them itself, and issues its own letters.</summary>
internal sealed class TownshipLettersDemo(
    IRepository<LetterTemplate> templates,
    IRepository<LetterCampaign> campaigns,
    IRepository<LetterContent> contents,
    IRepository<Letter> letters,
    IRepository<ItemShare> shares,
    IHierarchyIntegrationService hierarchy,
    IAccountIntegrationService accounts,
    DemoSigning signing,
    DemoProgress progress) : IScopedDependency
{
    private const int MaxVillages = 12;
    private static readonly OrganizationType[] Branches = [OrganizationType.GeneralBranch, OrganizationType.JointGeneralBranch, OrganizationType.Branch, OrganizationType.JointBranch];

    /// <summary>Of the upper letter's items: what is passed on, and how much each village carries.</summary>
    private static readonly (string Code, decimal Each)[] PassedOn = [("B1", 1), ("B3", 1), ("C1", 2)];

    public async Task SeedAsync(DemoStory story, IReadOnlyList<OrganizationRef> organizations, Letter parent, DateOnly today, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var issuer = organizations.Single(o => o.Id == parent.OrganizationId);
        var secretary = await SecretaryAsync(today, cancellationToken);
        var villages = await VillagesAsync(organizations, issuer, secretary, today, cancellationToken);
        var letterText = ParentText(parent).Read();
        var template = Derive(story, issuer, parent, letterText);
        var campaign = new LetterCampaign(issuer, template, template.Name, new DateOnly(parent.Year, 4, 10), new OrganizationSelection { Ids = [.. villages.Select(v => v.Id)] });
        campaign.RestOn(template.LegalBasis, story.Approval, new DateOnly(parent.Year, 3, 12));
        var planned = PassedOn.SelectMany(p => villages.Select(v => new ItemShare(parent.Id, p.Code, campaign.Id, v.Id, p.Each))).ToList();
        var derived = new DerivedItems(template.Items, planned);
        var content = LetterContent.Of(template.Text with { Items = derived.For(villages[0].Id) });
        var issued = campaign.Issue(campaign.Arrange(villages), _ => content, null, calendar.At(parent.Year, 3, 20));
        template.Freeze();
        templates.Insert(template);
        contents.Insert(content);
        campaigns.Insert(campaign);
        shares.InsertMany(planned);
        letters.InsertMany(issued);
        await SignAsync(story, issued, content, secretary, calendar, cancellationToken);
    }

    private static LetterContent ParentText(Letter parent) => LetterContent.Of(DemoStory.ReadTemplate("township").Text) is var text && text.Hash == parent.ContentHash
        ? text : throw new InvalidOperationException("The demo's township passes on another text than it signed.");

    private static LetterTemplate Derive(DemoStory story, OrganizationRef issuer, Letter parent, LetterText text)
    {
        var own = DemoStory.ReadTemplate("village");
        var items = text.Items.Where(i => PassedOn.Any(p => p.Code == i.Code)).Concat(own.Items.Where(i => i.Code != "V7")).ToList();
        return LetterTemplate.Derive(issuer.Id, issuer.Code, parent.Year, DemoStory.OfYear(story.TownshipCampaign, parent.Year), own.Text with { Items = LetterItems.ScaleToFullPoints(items) }, parent.Id);
    }

    private async Task<List<OrganizationRef>> VillagesAsync(IReadOnlyList<OrganizationRef> organizations, OrganizationRef issuer, Guid? secretary, DateOnly today, CancellationToken cancellationToken)
    {
        var below = organizations.Where(o => o.Code.StartsWith(issuer.Code + ".", StringComparison.Ordinal) && Branches.Contains(o.Type) && o.Sector == Sector.Rural).ToList();
        await signing.MeetAsync([issuer.Id, .. below.Select(o => o.Id)], today, cancellationToken);
        await signing.MeetAsync([issuer.Id, .. below.Select(o => o.Id)], new DateOnly(today.Year, 3, 20), cancellationToken);
        return below.Where(o => signing.HasSecretary(o.Id)).OrderBy(o => o.Id != secretary).ThenBy(o => o.Code, StringComparer.Ordinal).Take(MaxVillages).ToList();
    }

    /// <summary>The branch of the demo's secretary: its letter is left for them to sign.</summary>
    private async Task<Guid?> SecretaryAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var account = (await accounts.FindByUserNamesAsync(["secretary"], cancellationToken)).Values.FirstOrDefault();
        return account is null ? null : (await hierarchy.GetPostsOfUserAsync(account.Id, today, cancellationToken)).Select(p => (Guid?)p.OrganizationId).FirstOrDefault();
    }

    private async Task SignAsync(DemoStory story, IReadOnlyList<Letter> issued, LetterContent content, Guid? left, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var items = content.Read().Items;
        foreach (var (index, letter) in issued.Index().Where(l => l.Item.OrganizationId != left))
        {
            if (index % 4 == 3)
            {
                await signing.SignAsync(letter, calendar.At(letter.Year, 3, 28, 11, index), cancellationToken);
                continue;
            }

            await signing.PutInForceAsync(letter, calendar.At(letter.Year, 3, 26, 10, index), calendar.At(letter.Year, 4, 2, 9, index), cancellationToken);
            progress.Report(letter, items, story, calendar, index);
        }
    }
}
