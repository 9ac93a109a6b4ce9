using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Progress;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Demo;

/// <summary>The county's letters to its townships and working committees: last year's, closed and archived, and this year's, in every state that a letter can be in.</summary>
internal sealed class CountyLettersDemo(
    IRepository<LetterTemplate> templates,
    IRepository<LetterCampaign> campaigns,
    IRepository<LetterContent> contents,
    IRepository<Letter> letters,
    DemoSigning signing,
    DemoProgress progress) : IScopedDependency
{
    private static readonly OrganizationType[] Committees = [OrganizationType.PartyCommittee, OrganizationType.WorkingCommittee];

    private readonly Dictionary<string, LetterContent> _texts = [];

    /// <summary>Gives back the letter of the township that passes its items on.</summary>
    public async Task<Letter> SeedAsync(DemoStory story, IReadOnlyList<OrganizationRef> organizations, DateOnly today, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var year = today.Year;
        var county = organizations.First(o => o.ParentId is null);
        var recipients = organizations.Where(o => o.ParentId == county.Id && Committees.Contains(o.Type)).ToList();
        await signing.MeetAsync([county.Id, .. recipients.Select(r => r.Id)], today, cancellationToken);
        await signing.MeetAsync([county.Id, .. recipients.Select(r => r.Id)], new DateOnly(year, 2, 15), cancellationToken);
        recipients.RemoveAll(r => !signing.HasSecretary(r.Id));

        await SeedLastYearAsync(story, county, recipients, year - 1, calendar, cancellationToken);
        var (_, issued, content) = Issue(story, county, recipients, year, calendar);
        var passingOn = issued.Single(l => l.RecipientName.Contains(story.Township, StringComparison.Ordinal));
        await InForceAndCheckedAsync(passingOn, content, story, year, calendar, cancellationToken);
        foreach (var (index, letter) in issued.Where(l => l != passingOn).Index())
        {
            await BringToStateAsync(index, letter, content, story, year, calendar, cancellationToken);
        }

        foreach (var unsigned in issued.Where(l => l.State == LetterState.Issued))
        {
            unsigned.MarkReminded(today);
        }

        return passingOn;
    }

    private (LetterCampaign Campaign, IReadOnlyList<Letter> Letters, LetterContent Content) Issue(DemoStory story, OrganizationRef county, List<OrganizationRef> recipients, int year, DemoCalendar calendar)
    {
        var demo = DemoStory.ReadTemplate("township");
        var template = new LetterTemplate(county.Id, county.Code, year, demo.Name, demo.Text);
        template.Describe(year, demo.Name, null, LetterLevel.Township);
        var campaign = new LetterCampaign(county, template, DemoStory.OfYear(story.CountyCampaign, year), new DateOnly(year, 3, 15), new OrganizationSelection { Types = Committees, Ids = [.. recipients.Select(r => r.Id)] });
        campaign.RestOn(demo.LegalBasis, story.Approval, new DateOnly(year, 2, 3));
        var content = Kept(LetterContent.Of(template.Text));
        var issued = campaign.Issue(campaign.Arrange(recipients), _ => content, null, calendar.At(year, 2, 10));
        template.Freeze();
        templates.Insert(template);
        campaigns.Insert(campaign);
        letters.InsertMany(issued);
        return (campaign, issued, content);
    }

    /// <summary>Of every eight letters, one stays unopened, one opened, one signed, one returned, one returned and out again, one in force, one checked, one amended.</summary>
    private async Task BringToStateAsync(int index, Letter letter, LetterContent content, DemoStory story, int year, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var (signed, countersigned) = (calendar.At(year, 2, 20 + (index % 8), 10, index), calendar.At(year, 3, 5, 15, index));
        switch (index % 8)
        {
            case 0:
                break;
            case 1:
                letter.MarkOpened(calendar.At(year, 2, 11, 14, index));
                break;
            case 2:
                await signing.SignAsync(letter, signed, cancellationToken);
                break;
            case 3:
                letter.MarkOpened(calendar.At(year, 2, 12));
                letter.Return(story.ReturnReason);
                break;
            case 4:
                letter.Return(story.ReturnReason);
                letter.Reissue(Revised(content, "B1", 2), calendar.At(year, 2, 25));
                await signing.PutInForceAsync(letter, calendar.At(year, 3, 2, 9, index), countersigned, cancellationToken);
                break;
            case 5:
                await signing.PutInForceAsync(letter, signed, countersigned, cancellationToken);
                progress.Report(letter, content.Read().Items, story, calendar, index);
                break;
            case 6:
                await InForceAndCheckedAsync(letter, content, story, year, calendar, cancellationToken);
                break;
            default:
                await signing.PutInForceAsync(letter, signed, countersigned, cancellationToken);
                letter.Amend(Revised(content, "C1", 20), story.AmendReason, calendar.At(year, 5, 18));
                await signing.PutInForceAsync(letter, calendar.At(year, 5, 21), calendar.At(year, 5, 25), cancellationToken);
                break;
        }
    }

    private async Task InForceAndCheckedAsync(Letter letter, LetterContent content, DemoStory story, int year, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        await signing.PutInForceAsync(letter, calendar.At(year, 2, 18, 16), calendar.At(year, 3, 5, 16), cancellationToken);
        progress.Report(letter, content.Read().Items, story, calendar, letter.Number);
        if (calendar.IsPast(year, 7, 8))
        {
            progress.Check(letter, content.Read().Items, story, year, calendar);
        }
    }

    private LetterContent Revised(LetterContent content, string code, decimal target) =>
        Kept(LetterContent.Of(LetterRevision.Apply(content.Read(), new ReviseLetterInput { Items = [new ReviseItemInput { Code = code, Target = target }] })));

    /// <summary>Equal texts are one row.</summary>
    private LetterContent Kept(LetterContent content)
    {
        if (!_texts.TryGetValue(content.Hash, out var known))
        {
            contents.Insert(known = _texts[content.Hash] = content);
        }

        return known;
    }

    private async Task SeedLastYearAsync(DemoStory story, OrganizationRef county, List<OrganizationRef> recipients, int year, DemoCalendar calendar, CancellationToken cancellationToken)
    {
        var (campaign, issued, content) = Issue(story, county, recipients, year, calendar);
        var items = content.Read().Items;
        foreach (var (index, letter) in issued.Index())
        {
            await signing.PutInForceAsync(letter, calendar.At(year, 2, 20, 9, index), calendar.At(year, 3, 6, 9, index), cancellationToken);
            progress.Close(letter, items, story, year, calendar, index);
        }

        campaign.Archive();
    }
}
