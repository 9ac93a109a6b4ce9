using PartyOrg.Assessments.Sheets;
using PartyOrg.Assessments.Sides;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Domain;

namespace PartyOrg.Assessments.Approvals;

internal enum ApprovalState
{
    Waiting,
    Approved,
    SentBack,
}

/// <summary>
/// 审批: what one level says to the results of those below it, once. Who is judged in the round decides nothing in it.
/// </summary>
internal sealed class RoundApproval : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxLevelLength = 64;
    public const int MaxRemarkLength = 500;
    public const int MaxNameLength = 64;

    private RoundApproval() { }

    /// <param name="roundId">The round.</param>
    /// <param name="attempt">How often it has come this far; what was sent back comes again.</param>
    /// <param name="level">What the scheme calls it.</param>
    /// <param name="decider">Which organization decides.</param>
    /// <param name="subjects">About how many subjects.</param>
    public RoundApproval(Guid roundId, int attempt, string level, OrganizationRef decider, int subjects)
    {
        (RoundId, Attempt, Level, Subjects) = (roundId, attempt, level, subjects);
        (OrganizationId, OrganizationCode) = (decider.Id, decider.Code);
    }

    public Guid TenantId { get; private set; }
    public Guid RoundId { get; private set; }
    public int Attempt { get; private set; }
    public string Level { get; private set; } = null!;
    public Guid OrganizationId { get; private set; }
    public string OrganizationCode { get; private set; } = null!;
    public int Subjects { get; private set; }
    public ApprovalState State { get; private set; }
    public string? Remark { get; private set; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    public void Approve(Parties own, bool isJudged, string? remark, DateTimeOffset at) => Decide(ApprovalState.Approved, own, isJudged, remark, at);

    /// <summary>Back to the rating desk, with a reason.</summary>
    public void SendBack(Parties own, bool isJudged, string reason, DateTimeOffset at) => Decide(ApprovalState.SentBack, own, isJudged, reason, at);

    /// <param name="state">What is decided.</param>
    /// <param name="own">As whom the decider acts.</param>
    /// <param name="isJudged">Whether one of these is itself judged in the round.</param>
    /// <param name="remark">Why.</param>
    /// <param name="at">When.</param>
    private void Decide(ApprovalState state, Parties own, bool isJudged, string? remark, DateTimeOffset at)
    {
        if (State != ApprovalState.Waiting)
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalDecided).WithData("Name", DecidedByName);
        }

        if (!own.ActsFor(OrganizationId))
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalNotYours);
        }

        if (isJudged)
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalOfOneself);
        }

        (State, Remark, DecidedById, DecidedByName, DecidedAt) = (state, remark, own.UserId, own.UserName, at);
    }
}
