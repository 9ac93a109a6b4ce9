using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;
using PartyOrg.ThreeLists.Entries;

namespace PartyOrg.ThreeLists.Duties;

internal sealed record DutyDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;
    public string Person { get; init; } = null!;
    public Guid? UserId { get; init; }
    public string? Post { get; init; }
    public string Text { get; init; } = null!;
    public int OpenTasks { get; init; }
    public int ClosedTasks { get; init; }
    public int OverdueTasks { get; init; }
    public string ConcurrencyStamp { get; init; } = null!;
}

internal sealed record GetDutiesInput : PagedAndSortedResultRequestDto
{
    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }

    public Guid? OrganizationId { get; init; }

    [StringLength(ListEntry.MaxPersonLength)]
    public string? Person { get; init; }
}

internal record WriteDutyInput
{
    [Required, StringLength(Duty.MaxTextLength, MinimumLength = 1)]
    public string Text { get; init; } = "";

    /// <summary>Left out: the organization's secretary.</summary>
    [StringLength(ListEntry.MaxPersonLength)]
    public string? Person { get; init; }

    [StringLength(Duty.MaxPostLength)]
    public string? Post { get; init; }
}

internal sealed record CreateDutyInput : WriteDutyInput
{
    /// <summary>Left out: the caller's own.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateDutyInput : WriteDutyInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Whether what is answered for is gathered by organization or by person.</summary>
internal enum OwnersBy
{
    Organization,
    Person,
}

internal sealed record GetOwnersInput : PagedAndSortedResultRequestDto
{
    public OwnersBy By { get; init; }

    /// <summary>This organization and all below it.</summary>
    public Guid? WithinId { get; init; }
}

/// <summary>What one organization, or one person of it, answers for now.</summary>
internal sealed record OwnerDto
{
    public Guid OrganizationId { get; init; }
    public string OrganizationName { get; init; } = null!;

    /// <summary>Left out where it is gathered by organization.</summary>
    public string? Person { get; init; }

    public int Duties { get; init; }
    public int OpenProblems { get; init; }
    public int OpenTasks { get; init; }
    public int Overdue { get; init; }
}
