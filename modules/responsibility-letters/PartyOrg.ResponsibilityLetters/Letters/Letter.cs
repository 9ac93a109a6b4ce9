using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Signatures;

namespace PartyOrg.ResponsibilityLetters.Letters;

internal enum LetterState
{
    Draft,
    Issued,
    Signed,
    Countersigned,
    MidYearChecked,
    YearEndAccepted,
    Archived,
    Returned,
}

/// <summary>
/// One organization's letter of a campaign. It is issued, signed by the receiving side and then by the issuer, which puts it in force; checked at mid-year, accepted at
/// year-end, archived. Its text is fixed for each version: returned or amended, it goes out as a new version that both sides sign again.
/// </summary>
internal sealed partial class Letter : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    private readonly List<LetterSignature> _signatures = [];
    private readonly List<LetterVersion> _pastVersions = [];

    private Letter() { }

    internal Letter(LetterCampaign campaign, OrganizationRef recipient, LetterContent content, int number)
    {
        (CampaignId, Title, Year, SignBy, ParentLetterId) = (campaign.Id, campaign.Name, campaign.Year, campaign.SignBy, campaign.ParentLetterId);
        (IssuerId, IssuerName) = (campaign.OrganizationId, campaign.IssuerName);
        (OrganizationId, OrganizationCode, RecipientName) = (recipient.Id, recipient.Code, recipient.Name);
        (Number, Version, ContentId, ContentHash) = (number, 1, content.Id, content.Hash);
    }

    public Guid TenantId { get; private set; }
    public Guid CampaignId { get; private set; }

    /// <summary>Within its campaign, from 1 without gaps.</summary>
    public int Number { get; private set; }

    public int Year { get; private set; }
    public string Title { get; private set; } = null!;

    [OrganizationReference]
    public Guid IssuerId { get; private set; }

    /// <summary>What the issuer was called when the letter went out; a later renaming does not change what was signed.</summary>
    public string IssuerName { get; private set; } = null!;

    /// <summary>The receiving organization.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string RecipientName { get; private set; } = null!;
    public DateOnly SignBy { get; private set; }

    /// <summary>The upper level's letter whose items this one carries shares of.</summary>
    public Guid? ParentLetterId { get; private set; }

    public LetterState State { get; private set; }
    public int Version { get; private set; }
    public Guid ContentId { get; private set; }
    public string ContentHash { get; private set; } = null!;
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>When someone who acts for the receiving organization first opened this version.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }
    public DateTimeOffset? CountersignedAt { get; private set; }
    public DateTimeOffset? MidYearCheckedAt { get; private set; }
    public DateTimeOffset? YearEndAcceptedAt { get; private set; }
    public DateTimeOffset? ArchivedAt { get; private set; }
    public string? ReturnReason { get; private set; }

    /// <summary>The year's result, once accepted.</summary>
    public decimal? AcceptedPoints { get; private set; }

    /// <summary>How often the receiving side was reminded to sign this version; at most twice.</summary>
    public int RemindersSent { get; private set; }

    public DateOnly? RemindedOn { get; private set; }

    public IReadOnlyList<LetterSignature> Signatures => _signatures;

    public IReadOnlyList<LetterVersion> PastVersions => _pastVersions;

    /// <summary>Both sides have signed, and the year is not closed.</summary>
    public bool IsInForce => State is LetterState.Countersigned or LetterState.MidYearChecked;

    /// <summary>The version that counts now, followed back to the first.</summary>
    public IEnumerable<LetterVersion> Versions =>
        _pastVersions.OrderByDescending(v => v.Number).Prepend(new LetterVersion(Id, Version, ContentId, ContentHash, IssuedAt));

    /// <summary>The letter reaches its recipient.</summary>
    internal void Issue(DateTimeOffset now)
    {
        (State, IssuedAt) = (LetterState.Issued, SigningStatement.ToMillisecond(now));
        (OpenedAt, SignedAt, CountersignedAt, RemindersSent, RemindedOn) = (null, null, null, 0, null);
        AddLocalEvent(new LetterIssuedEto(Id, OrganizationId, Version));
    }

    public void MarkOpened(DateTimeOffset now)
    {
        if (State != LetterState.Draft)
        {
            OpenedAt ??= now;
        }
    }

    public void MarkReminded(DateOnly on) => (RemindersSent, RemindedOn) = (RemindersSent + 1, on);

    /// <summary>Sent back by either side before it is in force; the issuer sends it out again as a new version.</summary>
    public void Return(string reason)
    {
        RefuseUnless(State is LetterState.Issued or LetterState.Signed, ResponsibilityLettersErrorCodes.NotReturnable);
        (State, ReturnReason) = (LetterState.Returned, reason);
    }

    /// <summary>A returned letter goes out again as a new version, with the same text or another.</summary>
    public void Reissue(LetterContent content, DateTimeOffset now)
    {
        RefuseUnless(State == LetterState.Returned, ResponsibilityLettersErrorCodes.NotReturned);
        BeginVersion(content, VersionEnding.Returned, ReturnReason, now);
    }

    /// <summary>What is in force is never changed: the amended text is a new version, which both sides sign again.</summary>
    public void Amend(LetterContent content, string? reason, DateTimeOffset now)
    {
        RefuseUnless(IsInForce, ResponsibilityLettersErrorCodes.NotInForce);
        BeginVersion(content, VersionEnding.Amended, reason, now);
    }

    /// <summary>The inspectors have looked at every item they wanted to.</summary>
    public void CheckAtMidYear(DateTimeOffset now)
    {
        RefuseUnless(State == LetterState.Countersigned, ResponsibilityLettersErrorCodes.NotInForce);
        (State, MidYearCheckedAt) = (LetterState.MidYearChecked, now);
    }

    /// <summary>The issuer closes the year and says what the letter was worth.</summary>
    public void AcceptAtYearEnd(decimal points, DateTimeOffset now)
    {
        RefuseUnless(State == LetterState.MidYearChecked, ResponsibilityLettersErrorCodes.NotYetChecked);
        (State, YearEndAcceptedAt, AcceptedPoints) = (LetterState.YearEndAccepted, now, points);
        AddLocalEvent(new LetterAcceptedEto(Id, OrganizationId, Year, points));
    }

    public void Archive(DateTimeOffset now)
    {
        RefuseUnless(State == LetterState.YearEndAccepted, ResponsibilityLettersErrorCodes.NotAccepted);
        (State, ArchivedAt) = (LetterState.Archived, now);
    }

    private void BeginVersion(LetterContent content, VersionEnding ending, string? reason, DateTimeOffset now)
    {
        _pastVersions.Add(new LetterVersion(Id, Version, ContentId, ContentHash, IssuedAt).EndedBy(ending, reason, now));
        (Version, ContentId, ContentHash, ReturnReason) = (Version + 1, content.Id, content.Hash, null);
        Issue(now);
    }

    private void RefuseUnless(bool allowed, string code)
    {
        if (!allowed)
        {
            throw new BusinessException(code).WithData("State", State.ToString());
        }
    }
}
