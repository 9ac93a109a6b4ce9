using Microsoft.EntityFrameworkCore;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;
using PartyOrg.ResponsibilityLetters.Cascade;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

/// <summary>
/// Issues a campaign: addresses and numbers all letters in one bulk insert. A few hundred go out at once; more wait as drafts for the job that sends them chunk by chunk.
/// </summary>
internal sealed class CampaignIssuing(
    IRepository<LetterContent> contents,
    IRepository<ItemShare> shares,
    TemplateLibrary library,
    IHierarchyIntegrationService hierarchy,
    IBulkWriter bulk,
    IJobScheduler jobs,
    LetterNotices notices,
    AuditTrail audit,
    TimeProvider clock) : IScopedDependency
{
    /// <summary>As many letters as are sent well within two seconds.</summary>
    public const int MaxAtOnce = 600;

    public async Task IssueAsync(LetterCampaign campaign, CancellationToken cancellationToken)
    {
        var template = await library.GetForUseAsync(campaign.TemplateId, cancellationToken);
        var recipients = campaign.Arrange(await hierarchy.ResolveAsync(campaign.Recipients, cancellationToken));
        var texts = await TextsAsync(campaign, template, recipients, cancellationToken);

        Guid? jobId = recipients.Count > MaxAtOnce ? jobs.Enqueue(new IssueCampaign(campaign.Id), recipients.Count) : null;
        var letters = campaign.Issue(recipients, recipient => texts[recipient.Id], jobId, clock.GetUtcNow());
        template.Freeze();
        await bulk.InsertAsync(letters, cancellationToken);
        audit.Record(new { campaign = campaign.Id, letters = letters.Count });
        if (jobId is null)
        {
            await notices.IssuedAsync(campaign, recipients.Select(r => r.Id).ToList(), cancellationToken);
        }
    }

    /// <summary>Each recipient's text: the template's, or, in a derived campaign, with its own shares. Equal texts are one row, new ones are inserted.</summary>
    private async Task<IReadOnlyDictionary<Guid, LetterContent>> TextsAsync(LetterCampaign campaign, LetterTemplate template, IReadOnlyList<OrganizationRef> recipients, CancellationToken cancellationToken)
    {
        var planned = campaign.ParentLetterId is null ? [] : await shares.Query.Where(s => s.CampaignId == campaign.Id).ToListAsync(cancellationToken);
        var derived = new DerivedItems(template.Items, planned);
        var drafts = recipients.GroupBy(r => derived.For(r.Id), r => r.Id) // the template's own list, once for all, or one of the recipient's own
            .Select(g => (Content: LetterContent.Of(template.Text with { Items = g.Key }), Recipients: g)).ToList();

        var hashes = drafts.Select(d => d.Content.Hash).Distinct().ToList();
        var known = await contents.Query.Where(c => hashes.Contains(c.Hash)).Select(c => new { c.Hash, Content = c }).ToDictionaryAsync(c => c.Hash, c => c.Content, cancellationToken);
        var added = drafts.Select(d => d.Content).Where(c => !known.ContainsKey(c.Hash)).DistinctBy(c => c.Hash).ToList();
        added.ForEach(c => known[c.Hash] = c);
        await bulk.InsertAsync(added, cancellationToken);
        return drafts.SelectMany(d => d.Recipients, (d, recipient) => (recipient, Content: known[d.Content.Hash])).ToDictionary(d => d.recipient, d => d.Content);
    }
}

/// <summary>The job that sends a large campaign's letters out.</summary>
internal sealed record IssueCampaign(Guid CampaignId);

/// <summary>Sends the next drafts of a campaign, by their numbers; how far it got is stored with them, so it goes on wherever it was interrupted.</summary>
internal sealed class IssueCampaignJob(IRepository<LetterCampaign> campaigns, IRepository<Letter> letters, LetterNotices notices, TimeProvider clock) : IJobHandler<IssueCampaign>, ITransientDependency
{
    private const int ChunkSize = 500;

    public async Task<bool> RunChunkAsync(JobRun run, IssueCampaign payload, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.GetAsync(payload.CampaignId, cancellationToken);
        var last = Math.Min(run.Done + ChunkSize, campaign.Total);
        var next = letters.Query.Where(l => l.CampaignId == campaign.Id && l.Number > run.Done && l.Number <= last && l.State == LetterState.Draft); // a range of one index
        var recipients = await next.Select(l => l.OrganizationId).ToListAsync(cancellationToken);
        var now = Signatures.SigningStatement.ToMillisecond(clock.GetUtcNow());
        await next.ExecuteUpdateAsync(s => s.SetProperty(l => l.State, LetterState.Issued).SetProperty(l => l.IssuedAt, now), cancellationToken);
        await notices.IssuedAsync(campaign, recipients, cancellationToken);
        run.Done = last;
        if (last < campaign.Total)
        {
            return true;
        }

        campaign.CompleteIssuing();
        run.Result = new { campaignId = campaign.Id, issued = campaign.Total };
        return false;
    }
}
