using PartyOrg.Assessments.Evaluation;
using PartyOrg.Assessments.Rounds;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Sheets;

internal enum ScorecardState
{
    Draft,
    Submitted,

    /// <summary>Sent back to whoever filled it in, with a reason.</summary>
    Returned,
}

/// <summary>One value that somebody gave for an indicator, with why and by what evidence.</summary>
internal sealed record Mark(string Indicator, ScoreValue Value, string? Reason, IReadOnlyList<Guid> EvidenceIds)
{
    public const int MaxReasonLength = 500;
    public const int MaxEvidence = 10;
}

/// <summary>
/// What one judge says of one subject (评分表), or the subject of itself. Each judge has a card of his own, so that judges who score at the same time do not overwrite each other;
/// those who act for the same organization share one.
/// </summary>
internal sealed class Scorecard : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxNameLength = 200;

    private Scorecard() { }

    public Scorecard(SubjectSheet sheet, ScoringParty party)
    {
        (SheetId, RoundId, OrganizationId, OrganizationCode) = (sheet.Id, sheet.RoundId, sheet.OrganizationId, sheet.OrganizationCode);
        (Role, JudgeId, JudgeName) = (party.Role, party.JudgeId, party.Name);
    }

    public Guid TenantId { get; private set; }
    public Guid SheetId { get; private set; }
    public Guid RoundId { get; private set; }

    /// <summary>The subject's.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;
    public string Role { get; private set; } = null!;

    /// <summary>The account or the organization that judges.</summary>
    public Guid JudgeId { get; private set; }

    public string JudgeName { get; private set; } = null!;
    public ScorecardState State { get; private set; }
    public IReadOnlyList<Mark> Marks { get; private set; } = [];
    public Doer? ScoredBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public string? ReturnReason { get; private set; }

    /// <summary>Gives marks in the place of those before, until the card is submitted.</summary>
    public void Score(IReadOnlyList<Mark> marks, Doer by)
    {
        RefuseIfSubmitted();
        (Marks, ScoredBy) = (marks, by);
    }

    /// <summary>From now on the marks count, and stay.</summary>
    public void Submit(IReadOnlyCollection<string> wanted, DateTimeOffset now)
    {
        RefuseIfSubmitted();
        var missing = wanted.Except(Marks.Select(m => m.Indicator)).ToList();
        if (missing.Count > 0)
        {
            throw new BusinessException(AssessmentsErrorCodes.ScorecardIncomplete).WithData("Missing", string.Join(", ", missing));
        }

        (State, SubmittedAt, ReturnReason) = (ScorecardState.Submitted, now, null);
    }

    /// <summary>Gives it back to be filled in again.</summary>
    public void Return(string reason)
    {
        if (State != ScorecardState.Submitted)
        {
            throw new BusinessException(AssessmentsErrorCodes.ScorecardNotSubmitted).WithData("Name", JudgeName);
        }

        (State, SubmittedAt, ReturnReason) = (ScorecardState.Returned, null, reason);
    }

    private void RefuseIfSubmitted()
    {
        if (State == ScorecardState.Submitted)
        {
            throw new BusinessException(AssessmentsErrorCodes.ScorecardSubmitted).WithData("Name", JudgeName);
        }
    }
}
