using PartyOrg.Assessments.Evaluation;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

/// <summary>
/// One subject's sheet in a round: who is judged, under the name of that day, and what is on record of it beside the scorecards:
/// facts, stars decided without a ballot, difficulty, corrections. Whoever puts something on record says why.
/// </summary>
internal sealed class SubjectSheet : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 200;
    public const int MaxGroupLength = 64;
    public const int MaxSectorLength = 32;
    public const int MaxReasonLength = 500;

    private SubjectSheet() { }

    public SubjectSheet(Guid roundId, int number, SheetSubject subject, OrganizationRef? superior)
    {
        (RoundId, Number) = (roundId, number);
        (OrganizationId, OrganizationCode, OrganizationName) = (subject.Organization.Id, subject.Organization.Code, subject.Organization.Name);
        (MemberId, SubjectId, SubjectName) = (subject.MemberId, subject.MemberId ?? subject.Organization.Id, subject.Name);
        (Sector, Group) = (SectorWord(subject.Organization.Sector), subject.Organization.ParentId?.ToString("N") ?? "");
        (SuperiorId, SuperiorName) = (superior?.Id, superior?.Name);
    }

    public Guid TenantId { get; private set; }
    public Guid RoundId { get; private set; }

    /// <summary>Its place in the round, in the tree's order.</summary>
    public int Number { get; private set; }

    /// <summary>The organization that is judged, or the member's.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string OrganizationName { get; private set; } = null!;
    public Guid? MemberId { get; private set; }

    /// <summary>The member, or else the organization; each has one sheet in a round.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>As it was when the round was opened; a later name does not change the sheet.</summary>
    public string SubjectName { get; private set; } = null!;

    public string Sector { get; private set; } = null!;

    /// <summary>With whom it is compared where a rule compares within a group: those below the same organization.</summary>
    public string Group { get; private set; } = null!;

    /// <summary>The organization directly above, which scores it where no other superior was named.</summary>
    [OrganizationReference]
    public Guid? SuperiorId { get; private set; }

    public string? SuperiorName { get; private set; }
    public Difficulty? Difficulty { get; private set; }
    public IReadOnlyList<StatedFact> Facts { get; private set; } = [];
    public IReadOnlyList<DirectDecision> Direct { get; private set; } = [];

    /// <summary>Values put right after the marks were given, the latest of an indicator last; those before stay to be read.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    /// <summary>Puts what is known of the subject on record, in the place of what was.</summary>
    public void State(IReadOnlyList<StatedFact> facts, IReadOnlyList<DirectDecision> direct, Difficulty? difficulty) => (Facts, Direct, Difficulty) = (facts, direct, difficulty);

    /// <summary>Puts one value right, such as after an objection that was upheld.</summary>
    public void Correct(Correction correction) => Corrections = [.. Corrections, correction];

    /// <summary>As the data format names a sector.</summary>
    public static string SectorWord(Sector sector) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(sector.ToString());
}

/// <summary>Who is judged: an organization, or a member of it.</summary>
internal sealed record SheetSubject(OrganizationRef Organization, Guid? MemberId, string Name);

/// <summary>A deed on a sheet: who did it, and when.</summary>
internal sealed record Doer(Guid UserId, string Name, DateTimeOffset At);

/// <summary>A fact that conditions ask for (换届逾期天数、缺席次数 …), as somebody stated it.</summary>
internal sealed record StatedFact(string Code, decimal Value, string Reason, IReadOnlyList<Guid> EvidenceIds, Doer By);

/// <summary>A section's star that is decided without a ballot.</summary>
internal sealed record DirectDecision(string Section, bool IsAwarded, string Reason, IReadOnlyList<Guid> EvidenceIds, Doer By);

/// <summary>难度系数: what the weighted sum is multiplied by.</summary>
internal sealed record Difficulty(decimal Coefficient, string Reason, Doer By);

/// <summary>A value that wins over all marks from now on.</summary>
internal sealed record Correction(string Indicator, ScoreValue Value, string Reason, IReadOnlyList<Guid> EvidenceIds, Doer By);
