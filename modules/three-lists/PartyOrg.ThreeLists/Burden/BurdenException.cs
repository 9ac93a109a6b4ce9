using PartyOrg.Platform.Domain;

namespace PartyOrg.ThreeLists.Burden;

internal enum BurdenExceptionState
{
    Asked,
    Approved,
    Refused,
}

/// <summary>超限安排: that in one month more than the county's ceiling may be asked of a part of the tree: for a reason, and approved by somebody else.</summary>
internal sealed class BurdenException : FullAuditedAggregateRoot, IMultiTenant, IOrganizationScoped
{
    public const int MaxReasonLength = 500;
    public const int MonthLength = 7;

    private BurdenException() { }

    public BurdenException(Guid organizationId, string organizationCode, string month, string reason, Guid? askedById, string askedBy)
    {
        (OrganizationId, OrganizationCode, Month) = (organizationId, organizationCode, month);
        (Reason, AskedById, AskedBy) = (reason, askedById, askedBy);
    }

    public Guid TenantId { get; private set; }

    /// <summary>With all below it.</summary>
    public Guid OrganizationId { get; private set; }

    public string OrganizationCode { get; private set; } = null!;

    /// <summary><c>2026-11</c>.</summary>
    public string Month { get; private set; } = null!;

    public string Reason { get; private set; } = null!;
    public Guid? AskedById { get; private set; }
    public string AskedBy { get; private set; } = null!;
    public BurdenExceptionState State { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What was said with the decision.</summary>
    public string? Remark { get; private set; }

    /// <summary>Once, and not by who asked for it; a refusal says why.</summary>
    public void Decide(bool approved, string? remark, Guid? byId, string by, DateTimeOffset at)
    {
        if (State != BurdenExceptionState.Asked)
        {
            throw new BusinessException(ThreeListsErrorCodes.BurdenAlreadyDecided).WithData("By", DecidedBy);
        }

        if (byId == AskedById)
        {
            throw new BusinessException(ThreeListsErrorCodes.BurdenOwnRequest);
        }

        if (!approved && string.IsNullOrWhiteSpace(remark))
        {
            throw new AbpValidationException(ThreeListsErrorCodes.ReasonMissing, "reason");
        }

        (State, Remark) = (approved ? BurdenExceptionState.Approved : BurdenExceptionState.Refused, remark);
        (DecidedBy, DecidedAt) = (by, at);
    }
}
