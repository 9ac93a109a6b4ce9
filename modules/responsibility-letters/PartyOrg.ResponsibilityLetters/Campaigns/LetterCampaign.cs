using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Signatures;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

internal enum CampaignState
{
    Draft,

    /// <summary>The letters are planned and numbered; they go out chunk by chunk.</summary>
    Issuing,

    Issued,
    Archived,
}

/// <summary>
/// One organization issues one template's letters to those it chose. It is issued once, whoever asks and how often: each recipient gets one letter with one number.
/// </summary>
internal sealed class LetterCampaign : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 128;
    public const int MaxBasisLength = 500;

    private LetterCampaign() { }

    public LetterCampaign(OrganizationRef issuer, LetterTemplate template, string name, DateOnly signBy, OrganizationSelection recipients)
    {
        (OrganizationId, OrganizationCode, IssuerName) = (issuer.Id, issuer.Code, issuer.Name);
        Plan(template, name, signBy, recipients, []);
        LegalBasis = template.LegalBasis;
    }

    public Guid TenantId { get; private set; }

    /// <summary>The issuer.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string IssuerName { get; private set; } = null!;
    public Guid TemplateId { get; private set; }
    public int Year { get; private set; }
    public string Name { get; private set; } = null!;
    public DateOnly SignBy { get; private set; }
    public OrganizationSelection Recipients { get; private set; } = null!;

    /// <summary>Who signs first at the ceremony; those not named follow in the tree's order. Numbers are given in this order.</summary>
    public IReadOnlyList<Guid> CeremonyOrder { get; private set; } = [];

    public string LegalBasis { get; private set; } = "";
    public string? Approval { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public CampaignState State { get; private set; }

    /// <summary>How many letters were planned when it was issued.</summary>
    public int Total { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>The job that sends the letters out, where there were too many to do so at once.</summary>
    public Guid? JobId { get; private set; }

    /// <summary>The upper level's letter that the issuer passes on with this campaign.</summary>
    public Guid? ParentLetterId { get; private set; }

    /// <summary>What allows it (依据、审批): the document it rests on, and who approved it.</summary>
    public void RestOn(string? legalBasis, string? approval, DateOnly? approvedOn) =>
        (LegalBasis, Approval, ApprovedOn) = (legalBasis ?? LegalBasis, approval ?? Approval, approvedOn ?? ApprovedOn);

    /// <summary>Changes what is planned, until it is issued.</summary>
    public void Plan(LetterTemplate template, string name, DateOnly signBy, OrganizationSelection recipients, IReadOnlyList<Guid> ceremonyOrder)
    {
        if (State != CampaignState.Draft)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.CampaignAlreadyIssued).WithData("Name", Name);
        }

        (TemplateId, Year, ParentLetterId) = (template.Id, template.Year, template.ParentLetterId);
        (Name, SignBy, CeremonyOrder) = (name, signBy, ceremonyOrder);
        Recipients = recipients with { WithinId = recipients.WithinId ?? OrganizationId };
    }

    /// <summary>The recipients in the order in which they sign and are numbered. Refuses an empty list and any who are not below the issuer.</summary>
    public IReadOnlyList<OrganizationRef> Arrange(IReadOnlyList<OrganizationRef> resolved)
    {
        var below = resolved.Where(o => o.Id != OrganizationId).ToList();
        if (below.Find(o => !Platform.Security.ScopeRanges.Contains(OrganizationCode, o.Code)) is { } stranger)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.RecipientsOutsideIssuer).WithData("Name", stranger.Name);
        }

        if (below.Count == 0)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.NoRecipients);
        }

        var place = CeremonyOrder.Index().ToDictionary(o => o.Item, o => o.Index);
        return below.OrderBy(o => place.GetValueOrDefault(o.Id, int.MaxValue)).ThenBy(o => o.Code, StringComparer.Ordinal).ToList();
    }

    /// <summary>
    /// Addresses and numbers a letter to each recipient. Given a <paramref name="jobId"/> the letters wait as drafts for the job to send them out; otherwise they are issued at once.
    /// </summary>
    public IReadOnlyList<Letter> Issue(IReadOnlyList<OrganizationRef> arranged, Func<OrganizationRef, LetterContent> contentFor, Guid? jobId, DateTimeOffset now)
    {
        if (State != CampaignState.Draft)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.CampaignAlreadyIssued).WithData("Name", Name);
        }

        (Total, JobId, IssuedAt) = (arranged.Count, jobId, SigningStatement.ToMillisecond(now));
        State = jobId is null ? CampaignState.Issued : CampaignState.Issuing;
        var letters = arranged.Select((recipient, index) => new Letter(this, recipient, contentFor(recipient), index + 1)).ToList();
        if (jobId is null)
        {
            letters.ForEach(l => l.Issue(now));
        }

        return letters;
    }

    /// <summary>The last planned letter has gone out.</summary>
    public void CompleteIssuing() => State = CampaignState.Issued;

    public void Archive()
    {
        if (State != CampaignState.Issued)
        {
            throw new BusinessException(ResponsibilityLettersErrorCodes.CampaignNotIssued).WithData("Name", Name);
        }

        State = CampaignState.Archived;
    }
}
