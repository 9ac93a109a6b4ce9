using System.ComponentModel.DataAnnotations;
using PartyOrg.ResponsibilityLetters.Campaigns;
using PartyOrg.ResponsibilityLetters.Letters;
using PartyOrg.ResponsibilityLetters.Templates;

namespace PartyOrg.ResponsibilityLetters.Cascade;

/// <summary>Which items of a letter are passed on, and who carries what of each.</summary>
internal sealed record DeriveLettersInput
{
    [Required, MinLength(1), MaxLength(200)]
    public IReadOnlyList<DeriveItemInput> Items { get; init; } = [];

    /// <summary>Of the new campaign and its template; without one, the letter's title.</summary>
    [StringLength(LetterCampaign.MaxNameLength, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>Without one, the letter's own day.</summary>
    public DateOnly? SignBy { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Preamble { get; init; }

    [StringLength(LetterTemplate.MaxTextLength)]
    public string? Closing { get; init; }
}

internal sealed record DeriveItemInput
{
    [Required, StringLength(LetterItem.MaxCodeLength)]
    public string Code { get; init; } = null!;

    [Required, MinLength(1), MaxLength(2000)]
    public IReadOnlyList<ItemShareInput> Split { get; init; } = [];
}

internal sealed record ItemShareInput
{
    public Guid RecipientId { get; init; }

    [Range(0d, 1_000_000_000d)]
    public decimal? Target { get; init; }
}

/// <summary>The draft that came of it: a template of one's own and a campaign to be looked over and issued.</summary>
internal sealed record DerivedCampaignDto(Guid CampaignId, Guid TemplateId, int Recipients, int Items);

/// <summary>Who carries which part of an item, and what has come of it. <c>LetterId</c> is null until the derived letter is out.</summary>
internal sealed record CoverageShareDto(Guid RecipientId, string RecipientName, decimal? Target, Guid? LetterId, LetterState? State, decimal? Actual);

/// <summary>One receiving organization's item: what it was asked, what it passed on, and whether that adds up.</summary>
internal sealed record CoverageCarrierDto(
    Guid LetterId, Guid RecipientId, string RecipientName, decimal? Target, decimal? PassedOn, decimal? Gap, decimal? Actual, IReadOnlyList<CoverageShareDto> Shares);

/// <summary>One item of a campaign: what is asked of all together, what is passed on, what is reached. Rates are averaged, everything else is added up.</summary>
internal sealed record CoverageItemDto(
    string Code, string Group, string Text, ItemKind Kind, string? Unit, decimal? Target, decimal? PassedOn, decimal? Actual, IReadOnlyList<CoverageCarrierDto> Carriers);

internal sealed record CoverageDto(Guid CampaignId, IReadOnlyList<CoverageItemDto> Items);
