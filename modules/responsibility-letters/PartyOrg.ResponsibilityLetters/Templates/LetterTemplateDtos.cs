using System.ComponentModel.DataAnnotations;
using AutoMapper;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;

namespace PartyOrg.ResponsibilityLetters.Templates;

internal sealed record LetterItemDto
{
    [Required, StringLength(LetterItem.MaxCodeLength, MinimumLength = 1)]
    public string Code { get; init; } = null!;

    [Required, StringLength(LetterItem.MaxGroupLength, MinimumLength = 1)]
    public string Group { get; init; } = null!;

    [Required, StringLength(LetterItem.MaxTextLength, MinimumLength = 1)]
    public string Text { get; init; } = null!;

    [Range(0d, 100d)]
    public decimal Points { get; init; }

    public ItemKind Kind { get; init; }

    [Range(0d, 1_000_000_000d)]
    public decimal? Target { get; init; }

    [StringLength(LetterItem.MaxUnitLength)]
    public string? Unit { get; init; }

    public TargetDirection? Direction { get; init; }

    /// <summary>A named figure by which progress fills itself, such as <c>three-lists.closed-rate</c>.</summary>
    [StringLength(LetterItem.MaxMetricLength)]
    public string? Metric { get; init; }

    [Range(1, 12)]
    public int? DueMonth { get; init; }

    [MaxLength(24)]
    public IReadOnlyList<ItemMilestone>? Milestones { get; init; }

    public bool RequiresEvidence { get; init; }
}

internal sealed record LetterTemplateDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public int Year { get; init; }
    public string Name { get; init; } = null!;
    public int Version { get; init; }
    public Sector? Sector { get; init; }
    public LetterLevel? Level { get; init; }
    public string Preamble { get; init; } = null!;
    public string Closing { get; init; } = null!;
    public string LegalBasis { get; init; } = null!;
    public IReadOnlyList<LetterItemDto> Items { get; init; } = [];
    public bool IsFrozen { get; init; }
    public Guid? ParentLetterId { get; init; }
    public string ConcurrencyStamp { get; init; } = null!;
}

internal sealed record LetterTemplateSummaryDto
{
    public Guid Id { get; init; }
    public Guid OrganizationId { get; init; }
    public int Year { get; init; }
    public string Name { get; init; } = null!;
    public int Version { get; init; }
    public Sector? Sector { get; init; }
    public LetterLevel? Level { get; init; }
    public bool IsFrozen { get; init; }
    public DateTimeOffset CreationTime { get; init; }
}

internal sealed record GetLetterTemplatesInput : PagedAndSortedResultRequestDto
{
    public int? Year { get; init; }
    public LetterLevel? Level { get; init; }
}

internal record WriteLetterTemplateInput
{
    [Range(2000, 2100)]
    public int Year { get; init; }

    [Required, StringLength(LetterTemplate.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    public Sector? Sector { get; init; }
    public LetterLevel? Level { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Preamble { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Closing { get; init; }

    [StringLength(Campaigns.LetterCampaign.MaxBasisLength)]
    public string? LegalBasis { get; init; }

    [Required, MaxLength(200)]
    public IReadOnlyList<LetterItemDto> Items { get; init; } = [];
}

internal sealed record CreateLetterTemplateInput : WriteLetterTemplateInput
{
    /// <summary>Whose template it is; without one, that of the caller's highest post.</summary>
    public Guid? OrganizationId { get; init; }
}

internal sealed record UpdateLetterTemplateInput : WriteLetterTemplateInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

/// <summary>A copy under another name or for another year; the same name and year give the next version.</summary>
internal sealed record CopyLetterTemplateInput
{
    [Range(2000, 2100)]
    public int? Year { get; init; }

    [StringLength(LetterTemplate.MaxNameLength, MinimumLength = 1)]
    public string? Name { get; init; }
}

internal sealed class LetterTemplateMapping : Profile
{
    public LetterTemplateMapping()
    {
        CreateMap<LetterItem, LetterItemDto>().ReverseMap();
        CreateMap<LetterTemplate, LetterTemplateDto>();
        CreateMap<LetterTemplate, LetterTemplateSummaryDto>();
    }
}
