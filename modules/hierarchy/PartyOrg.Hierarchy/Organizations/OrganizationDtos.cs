using System.ComponentModel.DataAnnotations;
using PartyOrg.Platform.Application;

namespace PartyOrg.Hierarchy.Organizations;

/// <summary>An organization in a list or tree.</summary>
internal record OrganizationDto
{
    public Guid Id { get; init; }
    public required string Code { get; init; }
    public Guid? ParentId { get; init; }
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public OrganizationType Type { get; init; }
    public Sector Sector { get; init; }
    public string? DivisionCode { get; init; }
    public DateOnly? EstablishedOn { get; init; }
    public DateOnly? ElectedOn { get; init; }
    public int? TermYears { get; init; }
    public DateOnly? TermDueOn { get; init; }

    /// <summary>Until the term is due; below zero it is overdue.</summary>
    public int? TermDaysLeft { get; init; }

    /// <summary>Its own members: those registered, or as many as the roster reports.</summary>
    public int MemberCount { get; init; }

    public int ReportedFullMembers { get; init; }
    public int ReportedProbationaryMembers { get; init; }
    public int ChildCount { get; init; }
    public bool HasChildren => ChildCount > 0;
    public string? SecretaryName { get; init; }
    public string? Remark { get; init; }
    public DateOnly? DissolvedOn { get; init; }
    public Guid? SuccessorId { get; init; }
    public required string ConcurrencyStamp { get; init; }

    public OrganizationDto On(DateOnly today) => this with { TermDaysLeft = TermDueOn?.DayNumber - today.DayNumber };
}

/// <summary>An organization on its own page.</summary>
internal sealed record OrganizationDetailDto : OrganizationDto
{
    /// <summary>From the top of the county down to the organization itself.</summary>
    public IReadOnlyList<PathItemDto> Path { get; init; } = [];

    /// <summary>What its state calls for; nothing is forbidden by it.</summary>
    public IReadOnlyList<HealthHintDto> Hints { get; init; } = [];
}

/// <summary>One organization on the way down to another; <paramref name="InScope"/> says whether the caller may open it.</summary>
internal sealed record PathItemDto(Guid Id, string Name, string ShortName, OrganizationType Type, bool InScope);

internal sealed record HealthHintDto(string Code, string Text);

internal sealed record OrganizationEventDto(OrganizationEventKind Kind, DateOnly On, string? Before, string? After, Guid? RelatedId, string Text);

internal sealed record GetOrganizationsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Only what hangs directly below it.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>It and everything below it.</summary>
    public Guid? WithinId { get; init; }

    public OrganizationType[]? Type { get; init; }

    /// <summary><c>newOrganizations</c> includes private enterprises and social organizations.</summary>
    public Sector[]? Sector { get; init; }

    /// <summary>Each sector means itself alone, as a statement counts them.</summary>
    public bool SectorExactly { get; init; }

    /// <summary>Only those whose term is due in this year.</summary>
    public int? TermDueYear { get; init; }

    /// <summary>Only those whose term is over (true) or not (false).</summary>
    public bool? TermOverdue { get; init; }

    public bool? WithoutSecretary { get; init; }
    public bool IncludeDissolved { get; init; }
}

/// <summary>What is said of an organization when it is entered or edited.</summary>
internal abstract record OrganizationInput
{
    [Required, StringLength(Organization.MaxNameLength)]
    public string? Name { get; init; }

    [StringLength(Organization.MaxShortNameLength)]
    public string? ShortName { get; init; }

    [Required]
    public OrganizationType? Type { get; init; }

    [Required]
    public Sector? Sector { get; init; }

    /// <summary>6, 9 or 12 digits.</summary>
    [RegularExpression(@"^\d{6}(\d{3}){0,2}$")]
    public string? DivisionCode { get; init; }

    public DateOnly? EstablishedOn { get; init; }
    public DateOnly? ElectedOn { get; init; }

    /// <summary>Left out: the county's default for its type.</summary>
    [Range(1, Organization.MaxTermYears)]
    public int? TermYears { get; init; }

    [Range(0, 100_000)]
    public int ReportedFullMembers { get; init; }

    [Range(0, 100_000)]
    public int ReportedProbationaryMembers { get; init; }

    [StringLength(Organization.MaxRemarkLength)]
    public string? Remark { get; init; }
}

internal sealed record CreateOrganizationInput : OrganizationInput
{
    /// <summary>Left out only for the first of the county.</summary>
    public Guid? ParentId { get; init; }
}

internal sealed record UpdateOrganizationInput : OrganizationInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record MoveOrganizationInput
{
    [Required]
    public Guid? NewParentId { get; init; }
}

internal sealed record MergeOrganizationInput
{
    [Required]
    public Guid? IntoId { get; init; }

    /// <summary>The first day on which it is no more; left out: today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed record DissolveOrganizationInput
{
    /// <summary>The first day on which it is no more; left out: today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Takes over its members and what hangs below it.</summary>
    public Guid? SuccessorId { get; init; }
}

internal sealed record SplitOrganizationInput
{
    [Required, StringLength(Organization.MaxNameLength)]
    public string? Name { get; init; }

    [StringLength(Organization.MaxShortNameLength)]
    public string? ShortName { get; init; }

    /// <summary>Left out: today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Those directly below it that go to the new one.</summary>
    [MaxLength(200)]
    public IReadOnlyList<Guid> ChildIds { get; init; } = [];

    /// <summary>Its members who go to the new one.</summary>
    [MaxLength(2000)]
    public IReadOnlyList<Guid> MemberIds { get; init; } = [];
}
