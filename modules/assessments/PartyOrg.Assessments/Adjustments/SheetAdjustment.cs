using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Adjustments;

internal enum AdjustmentState
{
    /// <summary>申报: the subject or a judge says it is due.</summary>
    Claimed,

    Accepted,
    Refused,
}

/// <summary>Points beside the sheet (加分、扣分) that somebody claims for a subject, with the document that proves it. They count once the organizer has accepted them.</summary>
internal sealed class SheetAdjustment : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxCodeLength = 64;
    public const int MaxReasonLength = 500;
    public const int MaxEvidence = 10;

    private SheetAdjustment() { }

    public SheetAdjustment(SubjectSheet sheet, string code, string level, decimal count, string reason, IReadOnlyList<Guid> evidenceIds, Doer by)
    {
        if (evidenceIds.Count == 0)
        {
            throw new AbpValidationException(AssessmentsErrorCodes.ProofRequired, "evidenceIds");
        }

        (SheetId, RoundId, OrganizationId, OrganizationCode) = (sheet.Id, sheet.RoundId, sheet.OrganizationId, sheet.OrganizationCode);
        (Code, Level, Count, Reason, EvidenceIds, ClaimedBy) = (code, level, count, reason, evidenceIds, by);
    }

    public Guid TenantId { get; private set; }
    public Guid SheetId { get; private set; }
    public Guid RoundId { get; private set; }
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public string Code { get; private set; } = null!;
    public string Level { get; private set; } = null!;
    public decimal Count { get; private set; }
    public string Reason { get; private set; } = null!;
    public IReadOnlyList<Guid> EvidenceIds { get; private set; } = [];
    public Doer ClaimedBy { get; private set; } = null!;
    public AdjustmentState State { get; private set; }
    public string? Decision { get; private set; }
    public Doer? DecidedBy { get; private set; }

    /// <summary>The organizer looked at the document and decides, once, with a reason where it is refused.</summary>
    public void Decide(bool accepted, string? reason, Doer by)
    {
        RefuseIfDecided();
        if (!accepted && string.IsNullOrWhiteSpace(reason))
        {
            throw new AbpValidationException(AssessmentsErrorCodes.Missing, "reason", ("Place", "reason"));
        }

        (State, Decision, DecidedBy) = (accepted ? AdjustmentState.Accepted : AdjustmentState.Refused, reason, by);
    }

    public void RefuseIfDecided()
    {
        if (State != AdjustmentState.Claimed)
        {
            throw new BusinessException(AssessmentsErrorCodes.AdjustmentDecided).WithData("Code", Code);
        }
    }
}
