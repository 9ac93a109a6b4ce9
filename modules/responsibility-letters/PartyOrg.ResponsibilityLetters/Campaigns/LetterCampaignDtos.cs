using System.ComponentModel.DataAnnotations;
using PartyOrg.Hierarchy;
using PartyOrg.Platform.Application;

namespace PartyOrg.ResponsibilityLetters.Campaigns;

/// <summary>Who is to receive a letter: a subtree narrowed by type and sector, or organizations by name; within the issuer's own subtree.</summary>
internal sealed record RecipientsDto
{
    public Guid? WithinId { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<OrganizationType>? Types { get; init; }

    [MaxLength(20)]
    public IReadOnlyList<Sector>? Sectors { get; init; }

    [MaxLength(10_000)]
    public IReadOnlyList<Guid>? Ids { get; init; }

    internal OrganizationSelection ToSelection() => new() { WithinId = WithinId, Types = Types, Sectors = Sectors, Ids = Ids };

    internal static RecipientsDto Of(OrganizationSelection s) => new() { WithinId = s.WithinId, Types = s.Types, Sectors = s.Sectors, Ids = s.Ids };
}

internal record WriteLetterCampaignInput
{
    public Guid TemplateId { get; init; }

    [Required, StringLength(LetterCampaign.MaxNameLength, MinimumLength = 1)]
    public string Name { get; init; } = null!;

    [Required]
    public DateOnly? SignBy { get; init; }

    [Required]
    public RecipientsDto Recipients { get; init; } = null!;

    /// <summary>Who signs first at the ceremony; those not named follow in the tree's order.</summary>
    [MaxLength(10_000)]
    public IReadOnlyList<Guid>? CeremonyOrder { get; init; }

    [StringLength(LetterCampaign.MaxBasisLength)]
    public string? LegalBasis { get; init; }

    [StringLength(LetterCampaign.MaxBasisLength)]
    public string? Approval { get; init; }

    public DateOnly? ApprovedOn { get; init; }
}

internal sealed record CreateLetterCampaignInput : WriteLetterCampaignInput
{
    public Guid IssuerId { get; init; }
}

internal sealed record UpdateLetterCampaignInput : WriteLetterCampaignInput
{
    [StringLength(32)]
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record PreviewRecipientsInput
{
    public Guid IssuerId { get; init; }

    [Required]
    public RecipientsDto Recipients { get; init; } = null!;
}

internal sealed record RecipientDto(Guid Id, string Name, OrganizationType Type, Sector Sector);

/// <summary>Whom a selection means, before anything happens.</summary>
internal sealed record RecipientsPreviewDto(int Total, IReadOnlyDictionary<string, int> ByType, IReadOnlyList<RecipientDto> Items);

/// <summary>
/// How far a campaign is. <c>Issued</c>, <c>Signed</c> and <c>Countersigned</c> count letters that got at least so far in their present version;
/// <c>Returned</c>, <c>NotOpened</c> and <c>Late</c> those that stand there now.
/// </summary>
internal sealed record CampaignProgressDto(int Total, int Issued, int Signed, int Countersigned, int Returned, int NotOpened, int Late, int MidYearChecked, int YearEndAccepted);

internal sealed record LetterCampaignDto
{
    public Guid Id { get; init; }
    public Guid TemplateId { get; init; }
    public Guid IssuerId { get; init; }
    public string IssuerName { get; init; } = null!;
    public int Year { get; init; }
    public string Name { get; init; } = null!;
    public DateOnly SignBy { get; init; }
    public RecipientsDto Recipients { get; init; } = null!;
    public IReadOnlyList<Guid> CeremonyOrder { get; init; } = [];
    public string LegalBasis { get; init; } = null!;
    public string? Approval { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public CampaignState State { get; init; }
    public DateTimeOffset? IssuedAt { get; init; }
    public Guid? JobId { get; init; }
    public Guid? ParentLetterId { get; init; }
    public string ConcurrencyStamp { get; init; } = null!;
    public int Total { get; init; }
    public int Issued { get; init; }
    public int Signed { get; init; }
    public int Countersigned { get; init; }
    public int Returned { get; init; }
    public int NotOpened { get; init; }
    public int Late { get; init; }
    public int MidYearChecked { get; init; }
    public int YearEndAccepted { get; init; }

    internal static LetterCampaignDto Of(LetterCampaign c, CampaignProgressDto progress) => new()
    {
        Id = c.Id, TemplateId = c.TemplateId, IssuerId = c.OrganizationId, IssuerName = c.IssuerName, Year = c.Year, Name = c.Name, SignBy = c.SignBy,
        Recipients = RecipientsDto.Of(c.Recipients), CeremonyOrder = c.CeremonyOrder, LegalBasis = c.LegalBasis, Approval = c.Approval, ApprovedOn = c.ApprovedOn,
        State = c.State, IssuedAt = c.IssuedAt, JobId = c.JobId, ParentLetterId = c.ParentLetterId, ConcurrencyStamp = c.ConcurrencyStamp,
        Total = progress.Total, Issued = progress.Issued, Signed = progress.Signed, Countersigned = progress.Countersigned, Returned = progress.Returned,
        NotOpened = progress.NotOpened, Late = progress.Late, MidYearChecked = progress.MidYearChecked, YearEndAccepted = progress.YearEndAccepted,
    };
}

internal sealed record LetterCampaignSummaryDto(Guid Id, string Name, int Year, string IssuerName, DateOnly SignBy, CampaignState State, DateTimeOffset? IssuedAt, int Total, int Signed, int Countersigned);

internal sealed record GetLetterCampaignsInput : PagedAndSortedResultRequestDto
{
    public int? Year { get; init; }
    public Guid? IssuerId { get; init; }
    public CampaignState? State { get; init; }
}
