using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.Assessments.Approvals;

internal sealed record GetApprovalsInput : PagedAndSortedResultRequestDto
{
    public Guid? RoundId { get; init; }
    public ApprovalState? State { get; init; }
}

/// <summary>What one level says to a round's results, or has yet to say.</summary>
/// <param name="IsMine">Whether the caller may decide it now.</param>
internal sealed record ApprovalDto(
    Guid Id,
    Guid RoundId,
    string RoundName,
    string Level,
    int Attempt,
    Guid OrganizationId,
    string OrganizationName,
    bool IsMine,
    int Subjects,
    ApprovalState State,
    string? Remark,
    string? DecidedByName,
    DateTimeOffset? DecidedAt,
    string ConcurrencyStamp);

internal sealed record ApproveInput
{
    [StringLength(RoundApproval.MaxRemarkLength)]
    public string? Remark { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record SendBackInput
{
    [Required, StringLength(RoundApproval.MaxRemarkLength, MinimumLength = 2)]
    public string Reason { get; init; } = null!;

    public string? ConcurrencyStamp { get; init; }
}
