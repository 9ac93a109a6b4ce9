using PartyOrg.Assessments.Ballots;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.MemberStars;

internal enum StarPledgeState
{
    Draft,

    /// <summary>亮星承诺: everybody of the branch may know what was promised.</summary>
    Published,

    /// <summary>定星: the level above has said which stars were won.</summary>
    Awarded,
}

/// <summary>
/// 双十星: which of a scheme's stars a member, or an organization, strives for in a year, what it promises for each, and month by month whether it kept that;
/// at the end the branch votes, and the level above awards. Stars are won one by one against a promise of one's own: nobody has points, and nobody a rank.
/// </summary>
internal sealed partial class StarPledge : FullAuditedAggregateRoot, IMultiTenant, IAnswersUpward
{
    public const int MaxNameLength = 200;
    public const int MaxPromiseLength = 300;
    public const int MaxReasonLength = 500;

    private StarPledge() { }

    public StarPledge(StarSubject subject, int year, StarScheme scheme)
    {
        (OrganizationId, OrganizationCode, SuperiorId) = (subject.Organization.Id, subject.Organization.Code, subject.Organization.ParentId);
        (MemberId, SubjectId, SubjectName, Year) = (subject.MemberId, subject.Id, subject.Name, year);
        (SchemeId, ApprovalAbove, MinStars) = (scheme.Id, scheme.ApprovalAbove, scheme.MinStars);
    }

    public Guid TenantId { get; private set; }

    /// <summary>The organization itself, or the member's.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;

    /// <summary>The level above, which awards.</summary>
    [OrganizationReference]
    public Guid? SuperiorId { get; private set; }

    public Guid? MemberId { get; private set; }

    /// <summary>The member, or the organization; one pledge each year.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>As it was called then.</summary>
    public string SubjectName { get; private set; } = null!;

    public int Year { get; private set; }
    public Guid SchemeId { get; private set; }

    /// <summary>Above which share of its voters a star is won that the branch votes on.</summary>
    public decimal? ApprovalAbove { get; private set; }

    /// <summary>How many stars the scheme wants of everybody; none wanted: null.</summary>
    public int? MinStars { get; private set; }

    public IReadOnlyList<PledgedStar> Stars { get; private set; } = [];
    public IReadOnlyList<MonthlyMark> Marks { get; private set; } = [];
    public StarPledgeState State { get; private set; }
    public DateOnly? PublishedOn { get; private set; }
    public DateOnly? AwardedOn { get; private set; }
    public string? AwardedBy { get; private set; }

    /// <summary>How many stars were won and not taken back; kept beside them so that it can be asked about.</summary>
    public int? Won { get; private set; }

    /// <summary>Chooses stars of the scheme and says what is promised for each, until it is published.</summary>
    public void Write(IReadOnlyList<(string Code, string Promise)> chosen, StarScheme scheme, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Write, doer));
        if (chosen.GroupBy(c => c.Code).Any(g => g.Count() > 1) || chosen.FirstOrDefault(c => scheme.Stars.All(s => s.Code != c.Code)) is { Code: not null })
        {
            throw new AbpValidationException(AssessmentsErrorCodes.StarUnknown, "stars", ("Codes", string.Join('、', scheme.Stars.Select(s => s.Code))));
        }

        Stars = chosen.Select(c => scheme.Stars.First(s => s.Code == c.Code) is var star ? new PledgedStar(star.Code, star.Name, star.IsVoted, c.Promise) : null!).ToList();
    }

    public void Publish(LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Publish, doer));
        (State, PublishedOn) = (StarPledgeState.Published, doer.Today);
    }

    /// <summary>每月践诺: whether what was promised was kept in a month that has begun; said again, the later word counts.</summary>
    public void Mark(int month, IReadOnlyList<(string Code, Fulfilment Fulfilment, string? Note)> said, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Mark, doer));
        if (new DateOnly(Year, month, 1) > doer.Today)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.StarMonthNotBegun, "month", ("Month", month));
        }

        RefuseUnpledged(said.Select(s => s.Code));
        Marks = [.. Marks.Where(m => m.Month != month || said.All(s => s.Code != m.Star)), .. said.Select(s => new MonthlyMark(month, s.Code, s.Fulfilment, s.Note, doer.Name))];
    }

    /// <summary>Takes what the branch voted about this subject.</summary>
    public void TakeVote(Ballot ballot, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.TakeVote, doer));
        if (ballot.OrganizationId != OrganizationId || ballot.HeldOn < PublishedOn)
        {
            throw new BusinessException(AssessmentsErrorCodes.StarVoteElsewhere).WithData("Title", ballot.Title).WithData("Name", SubjectName);
        }

        Stars = Stars.Select(star => star with { Vote = StarVote.From(ballot, SubjectId, star.Code) ?? star.Vote }).ToList();
    }

    /// <summary>A star that is not voted on: the branch's committee says whether it was won, and why; for an organization its round does.</summary>
    public void Decide(string code, bool isWon, string because, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Decide, doer));
        RefuseUnpledged([code]);
        if (Stars.First(s => s.Code == code) is { IsVoted: true } voted)
        {
            throw new BusinessException(AssessmentsErrorCodes.StarIsVoted).WithData("Name", voted.Name);
        }

        Stars = Stars.Select(s => s.Code == code ? s with { Decided = isWon, DecidedBecause = because } : s).ToList();
    }

    /// <summary>定星, by the level above, when every star was voted on or decided.</summary>
    public void Award(LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Award, doer));
        Stars = Stars.Select(s => s with { IsWon = s.IsVoted ? s.Vote!.Share > ApprovalAbove : s.Decided!.Value }).ToList();
        (State, AwardedOn, AwardedBy) = (StarPledgeState.Awarded, doer.Today, doer.Name);
        Count();
    }

    /// <summary>摘星: a star is taken back, with a reason that stays.</summary>
    public void Revoke(string code, string because, LevelDoer doer)
    {
        Refusal.Throw(WhyNot(StarDeed.Revoke, doer));
        if (Stars.FirstOrDefault(s => s.Code == code) is not { Holds: true })
        {
            throw new BusinessException(AssessmentsErrorCodes.StarNotHeld).WithData("Code", code);
        }

        Stars = Stars.Select(s => s.Code == code ? s with { RevokedBecause = because, RevokedOn = doer.Today } : s).ToList();
        Count();
    }

    private void Count() => Won = Stars.Count(s => s.Holds);

    private void RefuseUnpledged(IEnumerable<string> codes)
    {
        if (codes.FirstOrDefault(c => Stars.All(s => s.Code != c)) is { } unknown)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.StarUnknown, "stars", ("Codes", string.Join('、', Stars.Select(s => s.Code))), ("Code", unknown));
        }
    }
}
