using PartyOrg.Assessments.Rounds;
using PartyOrg.Assessments.Schemes;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Publicity;

/// <summary>
/// 公示: the results of a round laid open for so many working days, so that whoever knows better can object. It begins on the day after posting. When a place or a star moves because an objection was right,
/// it is posted anew for as long again, and what was posted before stays to be read.
/// </summary>
internal sealed class PublicityPeriod : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    private PublicityPeriod() { }

    public PublicityPeriod(AssessmentRound round, int number, PublicityDays days)
    {
        (RoundId, OrganizationId, OrganizationCode, Number) = (round.Id, round.OrganizationId, round.OrganizationCode, number);
        IsOfMembers = round.SubjectKind == SubjectKind.Member;
        (WorkingDays, PostedOn, EndsOn) = (days.WorkingDays, days.PostedOn, days.EndsOn);
    }

    public Guid TenantId { get; private set; }
    public Guid RoundId { get; private set; }

    /// <summary>Who runs the round.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;

    /// <summary>1 for the round's first, and so on.</summary>
    public int Number { get; private set; }

    public int WorkingDays { get; private set; }
    public DateOnly PostedOn { get; private set; }

    /// <summary>The last day, a working day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>When another took its place.</summary>
    public DateOnly? ReplacedOn { get; private set; }

    /// <summary>Whether members are judged, whose names are for those who are signed in only.</summary>
    public bool IsOfMembers { get; private set; }

    public DateOnly BeginsOn => PostedOn.AddDays(1);

    /// <summary>Whether one may still object.</summary>
    public bool IsOpen(DateOnly today) => ReplacedOn is null && today <= EndsOn;

    /// <summary>The first of the days that are left; the day of posting is not among them.</summary>
    public static DateOnly FirstLeft(DateOnly postedOn, DateOnly today) => today <= postedOn ? postedOn.AddDays(1) : today;

    public void Replace(DateOnly on) => ReplacedOn = on;

    /// <summary>What is posted of each subject; what has moved since the last posting is marked.</summary>
    public IReadOnlyList<PublicityEntry> Post(IEnumerable<PostedStanding> results, IReadOnlyDictionary<Guid, PublicityEntry> before) =>
        results.Select(r => new PublicityEntry(Id, r, before.GetValueOrDefault(r.SheetId))).ToList();
}

/// <summary>When a publicity period is, by the county's calendar.</summary>
internal sealed record PublicityDays(int WorkingDays, DateOnly PostedOn, DateOnly EndsOn);
