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

    public void Approve(Decider decider, string? remark) => Decide(ApprovalState.Approved, decider, remark);

    /// <summary>Back to the rating desk, with a reason.</summary>
    public void SendBack(Decider decider, string reason) => Decide(ApprovalState.SentBack, decider, reason);

    private void Decide(ApprovalState state, Decider decider, string? remark)
    {
        if (State != ApprovalState.Waiting)
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalDecided).WithData("Name", DecidedByName);
        }

        if (!decider.ActsFor.Contains(OrganizationId))
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalNotYours);
        }

        if (decider.IsJudged)
        {
            throw new BusinessException(AssessmentsErrorCodes.ApprovalOfOneself);
        }

        (State, Remark, DecidedById, DecidedByName, DecidedAt) = (state, remark, decider.UserId, decider.Name, decider.At);
    }
}

/// <summary>Who decides: for which organizations one acts, and whether one of them is judged in the round.</summary>
internal sealed record Decider(Guid? UserId, string Name, IReadOnlyCollection<Guid> ActsFor, bool IsJudged, DateTimeOffset At);
